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
export async function notify(notice: Notice): Promise<void> {
  const { id } = notice;
  try {
    await browser.notifications.create(id, wholeOf(notice));
  } catch {
    await browser.notifications.create(id, plainOf(notice));
  }
}

/** Has a notification that stands there say something else: without a sound, but in Firefox, which shows it anew. */
export async function renotify(notice: Notice): Promise<void> {
  try {
    await browser.notifications.update(notice.id, { ...wholeOf(notice), buttons: buttonsOf(notice) });
  } catch {
    await notify(notice);
  }
}

const plainOf = ({ title, message }: Notice) => ({
  type: 'basic' as const,
  iconUrl: browser.runtime.getURL('/icon/128.png'),
  title,
  message,
});

const wholeOf = (notice: Notice) => ({
  ...plainOf(notice),
  requireInteraction: true,
  ...(notice.snooze === null ? {} : { buttons: buttonsOf(notice) }),
});

const buttonsOf = ({ snooze }: Notice) => (snooze === null ? [] : [{ title: snooze }]);

/** What a notification's answer or absence must not keep the rest from. Never rejects. */
export async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn('reminders', error);
  }
}
