import { browser } from 'wxt/browser';
import type { PageNotice } from './protocol.ts';
import { type Envelope, envelopeFor, isOurs } from './wire.ts';

/** Tells every open extension page. Nobody listening is the usual case; it never rejects. */
export async function sendPageNotice(notice: PageNotice): Promise<void> {
  const envelope: Envelope = { to: 'notice', call: notice.notice, input: { key: notice.key } };
  try {
    await browser.runtime.sendMessage(envelope);
  } catch {
    // No panel is open, or this content script is the old copy: nobody waits for it.
  }
}

/**
 * Calls `callback` with each notice and the tab it comes from (null: not from a tab), until the returned
 * function is called.
 */
export function onPageNotice(callback: (notice: PageNotice, tabId: number | null) => void): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined => {
    const envelope = envelopeFor('notice', message);
    const notice = envelope && isOurs(sender) ? noticeIn(envelope) : null;
    if (notice) callback(notice, sender.tab?.id ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function noticeIn({ call, input }: Envelope): PageNotice | null {
  if (call !== 'page-changed' || typeof input !== 'object' || input === null || !('key' in input))
    return null;
  const { key } = input;
  return key === null || typeof key === 'string' ? { notice: 'page-changed', key } : null;
}
