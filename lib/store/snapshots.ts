import type { PageReading, Snapshot } from '../request/record.ts';
import type { ReadTransaction, WriteTransaction } from './connection.ts';
import { asSnapshot } from './stored.ts';

/** The most bytes (UTF-8) of a page's text that are kept. */
export const textLimit = 500_000;

/** The most snapshots kept of one request: the first, and the newest. */
export const snapshotLimit = 10;

/**
 * Adds the reading as a snapshot, unless the newest one says the same: then the record's own `readAt` tells
 * that the page was read again. Beyond the limit the oldest go, never the first, this one, or the one read at
 * `seenAt`: what the user last looked at.
 */
export async function addSnapshot(
  transaction: WriteTransaction,
  reading: PageReading,
  seenAt: string | null,
): Promise<void> {
  const snapshot: Snapshot = { ...reading, text: capText(reading.text) };
  const keys = await snapshotKeys(transaction, reading.key);
  const newest = keys.at(-1);
  if (newest && says(asSnapshot(await transaction.objectStore('snapshots').get(newest)), snapshot)) return;
  await transaction.objectStore('snapshots').put(snapshot);
  await prune(transaction, snapshot, seenAt);
}

/** The keys of one request's snapshots, oldest first. */
export async function snapshotKeys(
  transaction: ReadTransaction | WriteTransaction,
  key: string,
): Promise<[string, string][]> {
  const keys = await (transaction as ReadTransaction).objectStore('snapshots').getAllKeys(rangeOf(key));
  // Not by string order: '10:20:00.5Z' sorts before '10:20:00Z'.
  return keys.sort((a, b) => Date.parse(a[1]) - Date.parse(b[1]));
}

/** All snapshots of one request, as they lie in the store. */
export const rangeOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** The text up to `textLimit` bytes of UTF-8, never half a character. */
export function capText(text: string): string {
  // A UTF-16 unit takes three bytes at most: short texts need no counting.
  if (text.length * 3 <= textLimit) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(textLimit));
  return text.slice(0, read);
}

async function prune(transaction: WriteTransaction, added: Snapshot, seenAt: string | null): Promise<void> {
  const keys = await snapshotKeys(transaction, added.key);
  const between = keys.slice(1, -1).filter(([, readAt]) => readAt !== added.readAt && readAt !== seenAt);
  const surplus = between.slice(0, Math.max(0, keys.length - snapshotLimit));
  for (const key of surplus) await transaction.objectStore('snapshots').delete(key);
}

// Both have come through the schema, which writes the fields in one order: equal values, equal JSON.
function says(newest: Snapshot | null, snapshot: Snapshot): boolean {
  return (
    newest !== null &&
    newest.text === snapshot.text &&
    JSON.stringify(newest.request) === JSON.stringify(snapshot.request)
  );
}
