/**
 * Which tab shows which request, for the badge. In `storage.session`, which outlives the worker and ends with the
 * browser, as the tabs' ids do.
 */
import { browser } from 'wxt/browser';

/** `key` null: it was a request page and is one no more. `title`: the words that its badge has. */
export type BadgedTab = { tabId: number; key: string | null; title: string };

const prefix = 'badge/';

/** Remembers what a tab shows; one entry a tab. */
export async function rememberTab({ tabId, key, title }: BadgedTab): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: { key, title } });
}

/** Forgets a tab that is gone, or shows something else. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(prefix + tabId);
}

/** Every remembered tab; some may be gone, or have navigated away. */
export async function badgedTabs(): Promise<BadgedTab[]> {
  const items = await browser.storage.session.get(null);
  return Object.entries(items)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => tabIn(Number(name.slice(prefix.length)), value))
    .filter((tab) => tab !== null);
}

function tabIn(tabId: number, value: unknown): BadgedTab | null {
  if (!Number.isInteger(tabId) || typeof value !== 'object' || value === null) return null;
  if (!('key' in value) || !('title' in value) || typeof value.title !== 'string') return null;
  const { key, title } = value;
  return key === null || typeof key === 'string' ? { tabId, key, title } : null;
}
