import { answersIn } from '../request/answers.ts';
import { answersOf } from '../request/changes.ts';
import type { PageReading, Snapshot } from '../request/record.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import type { WriteTransaction } from './connection.ts';
import { byTurn, rangeOf, type Turn } from './snapshot-order.ts';
import { asSnapshot } from './stored.ts';

/** The most bytes (UTF-8) of a page's text that are kept. */
export const textLimit = 500_000;

/** The most snapshots kept of one request: the first, and the newest. */
export const snapshotLimit = 10;

type Adding = {
  /** Those there are, the oldest first. */
  kept: readonly Snapshot[];
  /** When what the user last looked at was read; null: that is the newest. */
  seenAt: string | null;
  /** The user saves it; otherwise the page was only there again. */
  asked: boolean;
  /** How many answers to questions are known by now, on whatever page. */
  answers: number;
  /** What is known of the request by now. */
  known: TenderRequest;
};

/**
 * Adds the reading as a snapshot, unless the newest one says the same: then the record's own `readAt` tells
 * that the page was read again. Beyond the limit the oldest go, never the first, this one, or the one read at
 * `seenAt`; what an address of the request said last, up to then or by now, goes only after all else.
 */
export async function addSnapshot(
  transaction: WriteTransaction,
  reading: PageReading,
  { kept, seenAt, asked, answers, known }: Adding,
): Promise<void> {
  const text = capText(reading.text);
  const snapshots = transaction.objectStore('snapshots');
  const [before, newest] = [kept.at(-2), kept.at(-1)];
  // From the second address on, what is known is more than what its readings tell once some of them are dropped.
  const isOne = newest?.known === undefined && (newest?.request.url ?? known.url) === known.url;
  const snapshot: Snapshot = {
    ...reading,
    text,
    ...(answers > answersIn(text) ? { answers } : {}),
    ...(isOne && sameRequest(reading.request, known) ? {} : { known }),
    ...turnAfter(newest, reading),
  };
  if (newest && saysTheSame(newest, snapshot)) return;
  if (newest && isReadAnew(newest, snapshot)) {
    const { request, sources } = snapshot;
    await snapshots.put({ ...newest, request, sources, known: snapshot.known });
    return;
  }
  // A page on which only the prose is another at each visit (a counter) would drive out what it said before.
  const onlyProse = before && newest && tellsTheSame(before, newest) && tellsTheSame(newest, snapshot);
  if (onlyProse && !asked && newest.readAt !== seenAt) await snapshots.delete([newest.key, newest.readAt]);
  await snapshots.put(snapshot);
  await prune(transaction, snapshot, seenAt);
}

/** What makes a reading come after the newest where the clock that dated that one ran ahead. */
function turnAfter(newest: Snapshot | undefined, { readAt }: PageReading): Pick<Snapshot, 'turn'> {
  if (newest === undefined) return {};
  const isBack = Date.parse(newest.readAt) > Date.parse(readAt);
  return newest.turn === undefined && !isBack ? {} : { turn: (newest.turn ?? 0) + 1 };
}

/** The text up to `textLimit` bytes of UTF-8, never half a character. */
export function capText(text: string): string {
  // A UTF-16 unit takes three bytes at most: short texts need no counting.
  if (text.length * 3 <= textLimit) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(textLimit));
  return text.slice(0, read);
}

async function prune(transaction: WriteTransaction, added: Snapshot, seenAt: string | null): Promise<void> {
  const snapshots = transaction.objectStore('snapshots');
  const keys = await snapshots.getAllKeys(rangeOf(added.key));
  const surplus = Math.max(0, keys.length - snapshotLimit);
  if (surplus === 0) return;
  const places = await Promise.all(keys.map(async (key) => placeOf(key, await snapshots.get(key))));
  const all = places.toSorted(byTurn);
  const kept = all.map(({ url }) => url);
  const looked = kept.slice(0, all.findLastIndex(({ readAt }) => readAt === seenAt) + 1);
  const last = new Set([kept, looked].flatMap((urls) => urls.map((url) => urls.lastIndexOf(url))));
  const between = all
    .map((place, index) => ({ ...place, isLast: last.has(index) }))
    .slice(1, -1)
    .filter(({ readAt }) => readAt !== added.readAt && readAt !== seenAt);
  const inTurn = [...between.filter(({ isLast }) => !isLast), ...between.filter(({ isLast }) => isLast)];
  for (const { key } of inTurn.slice(0, surplus)) await snapshots.delete(key);
}

/** Also of one that cannot be read: it counts as well. */
function placeOf(
  key: [string, string],
  value: unknown,
): Turn & { key: [string, string]; url: string | null } {
  const snapshot = asSnapshot(value);
  return { key, readAt: key[1], turn: snapshot?.turn, url: snapshot?.request.url ?? null };
}

type Said = Pick<Snapshot, 'request' | 'text'>;

/** Whether two readings are equal in all that is kept. Both texts are capped. */
export const saysTheSame = (one: Said, other: Said): boolean =>
  one.text === other.text && sameRequest(one.request, other.request);

/**
 * Whether it is the same page, word for word, out of which something else was read: by a version of ours that
 * reads better. The page changed nothing.
 */
export const isReadAnew = (one: Said, other: Said): boolean =>
  one.text === other.text &&
  one.request.url === other.request.url &&
  one.request.closed === other.request.closed;

/** Whether nothing that is told as changed is another. */
const tellsTheSame = (one: Snapshot, other: Snapshot): boolean =>
  sameRequest(one.request, other.request) && answersOf(one) === answersOf(other);

// Both have come through the schema, which writes the fields in one order: equal values, equal JSON.
export const sameRequest = (one: TenderRequest, other: TenderRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
