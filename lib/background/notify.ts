import { browser } from 'wxt/browser';

export type Notice = {
  /** A notice with the id of one that is shown takes its place. */
  id: string;
  title: string;
  /** Lines. */
  message: string;
  /** What the button says that puts it off; null: no such button. */
  snooze: string | null;
};

/** Chrome takes no longer id. */
const longestId = 500;

/** An id for a notice about this; the same each time. A very long one (an address for a key) loses its middle. */
export function noticeId(about: string): string {
  const part = longestId / 2 - 1;
  return about.length <= longestId ? about : `${about.slice(0, part)}…${about.slice(-part)}`;
}

/**
 * Shows a notification; rejects where the browser does not. It stays until it is dismissed where the browser can do
 * that: a deadline is no passing remark. Firefox throws at what it does not know (buttons, staying), so those are
 * tried first and left out then.
 */
export async function notify({ id, title, message, snooze }: Notice): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  };
  const whole = {
    ...plain,
    requireInteraction: true,
    ...(snooze === null ? {} : { buttons: [{ title: snooze }] }),
  };
  try {
    await browser.notifications.create(id, whole);
  } catch {
    await browser.notifications.create(id, plain);
  }
}
