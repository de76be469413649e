import type { WriteTransaction } from './connection.ts';

const draftDays = 90;

/** How long a removed request can be brought back. */
export const removedDays = 30;

/** Drops what is past its time and returns the keys of the dropped entries. */
export async function sweepAway(transaction: WriteTransaction, now: string): Promise<string[]> {
  const drafts = transaction.objectStore('drafts');
  const removed = transaction.objectStore('removed');
  const oldDrafts = await drafts.index('changedAt').getAllKeys(before(now, draftDays));
  const oldRemoved = await removed.index('removedAt').getAllKeys(before(now, removedDays));
  for (const key of oldDrafts) await drafts.delete(key);
  for (const key of oldRemoved) await removed.delete(key);
  return [...oldDrafts, ...oldRemoved];
}

/** The instant `days` days of 24 hours before `now`. */
export function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}

const before = (now: string, days: number): IDBKeyRange =>
  IDBKeyRange.upperBound(daysBefore(now, days), true);
