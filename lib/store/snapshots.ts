import { answersIn } from '../request/answers.ts';
import type { PageReading, Snapshot } from '../request/record.ts';
import type { WriteTransaction } from './connection.ts';
import { snapshotKeys } from './snapshot-keys.ts';
import { asSnapshot } from './stored.ts';

/** The most bytes (UTF-8) of a page's text that are kept. */
export const textLimit = 500_000;

/** The most snapshots kept of one request: the first, and the newest. */
export const snapshotLimit = 10;

type Adding = {
  /** When what the user last looked at was read; null: that is the newest. */
  seenAt: string | null;
  /** The user saves it; otherwise the page was only there again. */
  asked: boolean;
  /** How many answers to questions are known by now, on whatever page. */
  answers: number;
};

/**
 * Adds the reading as a snapshot, unless the newest one says the same: then the record's own `readAt` tells
 * that the page was read again. Beyond the limit the oldest go, never the first, this one, or the one read at
 * `seenAt`.
 */
export async function addSnapshot(
  transaction: WriteTransaction,
  reading: PageReading,
  { seenAt, asked, answers }: Adding,
): Promise<void> {
  const text = capText(reading.text);
  const snapshot: Snapshot = { ...reading, text, ...(answers > answersIn(text) ? { answers } : {}) };
  const snapshots = transaction.objectStore('snapshots');
  const [before, newest] = await lastTwo(transaction, reading.key);
  if (newest && saysTheSame(newest, snapshot)) return;
  if (newest && isReadAnew(newest, snapshot)) {
    await snapshots.put({ ...newest, request: snapshot.request, sources: snapshot.sources });
    return;
  }
  // A page on which only the prose is another at each visit (a counter) would drive out what it said before.
  const onlyProse = before && newest && sameRequest(before, newest) && sameRequest(newest, snapshot);
  if (onlyProse && !asked && newest.readAt !== seenAt) await snapshots.delete([newest.key, newest.readAt]);
  await snapshots.put(snapshot);
  await prune(transaction, snapshot, seenAt);
}

async function lastTwo(transaction: WriteTransaction, key: string): Promise<(Snapshot | null)[]> {
  const keys = (await snapshotKeys(transaction, key)).slice(-2);
  const both = await Promise.all(keys.map((one) => transaction.objectStore('snapshots').get(one)));
  return [null, ...both.map(asSnapshot)].slice(-2);
}

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

type Said = Pick<Snapshot, 'request' | 'text'>;

/** Whether two readings are equal in all that is kept. Both texts are capped. */
export const saysTheSame = (one: Said, other: Said): boolean =>
  one.text === other.text && sameRequest(one, other);

/**
 * Whether it is the same page, word for word, out of which something else was read: by a version of ours that
 * reads better. The page changed nothing.
 */
export const isReadAnew = (one: Said, other: Said): boolean =>
  one.text === other.text &&
  one.request.url === other.request.url &&
  one.request.closed === other.request.closed;

// Both have come through the schema, which writes the fields in one order: equal values, equal JSON.
const sameRequest = (one: Said, other: Said): boolean =>
  JSON.stringify(one.request) === JSON.stringify(other.request);
