import { browser } from 'wxt/browser';
import { callPage } from '../messages/page-calls.ts';
import { reachPage } from '../messages/reach-page.ts';
import { quotedPlace } from '../request/quoted-place.ts';
import type { PageReading } from '../request/record.ts';
import type { Result } from '../request/result.ts';

export type TabReading =
  | { kind: 'request'; tabId: number; reading: PageReading }
  /** The page was read and is no request. */
  | { kind: 'none'; tabId: number }
  /** Nobody of ours is on that page. */
  | { kind: 'not-allowed'; tabId: number | null };

/** Reads the request on the page of a tab through the content script there. */
export async function readTab(tabId: number): Promise<TabReading> {
  return asReading(tabId, await callPage(tabId, 'page/read', {}));
}

/**
 * As `readTab`, on any page at all: a click on the toolbar button allows it once (`activeTab`), so the
 * content script is brought in where none is. Pages of the browser itself stay closed.
 */
export async function readTabOnce(tabId: number): Promise<TabReading> {
  return asReading(tabId, await reachPage(tabId, 'page/read', {}));
}

function asReading(tabId: number, result: Result<PageReading | null>): TabReading {
  if (!result.ok) return { kind: 'not-allowed', tabId };
  return result.value === null ? { kind: 'none', tabId } : { kind: 'request', tabId, reading: result.value };
}

/** The tab in front of this window; null where there is none (yet). */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Lights the words of a field up on the page of a tab; false where they, or the page, are no longer there. */
export async function showOnPage(
  tabId: number,
  { text, sources }: PageReading,
  field: string,
): Promise<boolean> {
  const source = sources[field];
  if (source === undefined) return false;
  const result = await callPage(tabId, 'page/show', quotedPlace(text, source));
  return result.ok && result.value;
}
