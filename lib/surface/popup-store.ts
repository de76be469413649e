import { callBackground } from '../messages/call-background.ts';
import type { Result } from '../request/result.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/index.ts';
import { createReader } from '../store/reader.ts';

export type PopupStore = Omit<Store, 'setReminders'>;

/**
 * The store of the popup: it reads by itself, and has the background write. A popup is gone at the next click
 * anywhere, and the browser undoes each of its transactions that has not completed by then; what was sent is
 * written without it. Rejects as the store does; what went wrong on the way is a `StoreError` under its own code.
 */
export function createPopupStore(): PopupStore {
  return {
    ...createReader(),
    save: (reading) => written(callBackground('request/save', { reading })),
    revisit: (reading) => written(callBackground('request/revisit', { reading })),
    seen: (key, lookedAt) => written(callBackground('request/seen', { key, lookedAt })),
    judge: (key, change) => written(callBackground('request/judge', { key, change })),
    setStatus: (key, status, at) => written(callBackground('request/status', { key, status, at })),
    remove: (key, at) => written(callBackground('request/remove', { key, at })),
    restore: (key) => written(callBackground('request/restore', { key })),
  };
}

async function written<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new StoreError(result.error.code, result.error.detail);
}

/** Less than the 30 seconds after which a browser stops a background that nobody asks anything. */
const wakeful = 20_000;

/**
 * Wakes the background and keeps it awake for as long as this page is open: a message that has to wait for a
 * background is dropped when its sender closes.
 */
export function keepBackgroundAwake(): void {
  void callBackground('background/wake', {});
  setInterval(() => void callBackground('background/wake', {}), wakeful);
}
