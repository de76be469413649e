/**
 * Change notices: one key in `storage.local` says which request was written last. `storage.onChanged`
 * reaches content scripts and every extension page and wakes the background; `BroadcastChannel` reaches
 * neither the portal's origin nor a stopped worker.
 */
import { browser } from 'wxt/browser';

const revisionKey = 'revision';

/** Says that the request's record, draft or removed copy was written. Call it after the write completed. */
export async function announceChange(key: string): Promise<void> {
  // A new `rev` each time: a value that stays equal raises no event.
  await browser.storage.local.set({ [revisionKey]: { key, rev: crypto.randomUUID() } });
}

/**
 * Calls `callback` with the key of each written request, those of this context included, until the returned
 * function is called.
 */
export function onChange(callback: (key: string) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local' || !Object.hasOwn(changes, revisionKey)) return;
    const value = changes[revisionKey]?.newValue;
    if (typeof value !== 'object' || value === null || !('key' in value)) return;
    if (typeof value.key === 'string') callback(value.key);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
