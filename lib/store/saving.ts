import * as z from 'zod/mini';
import { noChanges, noJudgements } from '../request/judgements.ts';
import type { Known } from '../request/known.ts';
import {
  type KeptRequest,
  type PageReading,
  pageReadingSchema,
  type RequestState,
  type Snapshot,
} from '../request/record.ts';
import type { WriteTransaction } from './connection.ts';
import { draftOn, followDraft } from './drafts.ts';
import { StoreError } from './errors.ts';
import {
  asClosed,
  changesAfter,
  closedOnly,
  type Followed,
  follow,
  isOlder,
  isPoorerThan,
} from './follow.ts';
import { changeSaved } from './judging.ts';
import { evidenceIds } from './linked.ts';
import { mergeJudgements } from './merge.ts';
import { readSnapshots } from './reading.ts';
import { addSnapshot } from './snapshots.ts';
import {
  asDraft,
  asRemoved,
  asSavedRequest,
  asUserPart,
  readable,
  savedState,
  type UserPart,
} from './stored.ts';

type Before = Pick<UserPart, 'status' | 'judgements' | 'savedAt' | 'changes' | 'reminders'> & {
  /** The last reading; null: there is none. */
  last: Pick<PageReading, 'readAt' | 'pageSince'> | null;
  /** As the record has it; null where there is none, or none that can be read. */
  known: Known | null;
};

/**
 * Writes a reading as the saved request, with what the user had on it before: on the saved record, on a
 * removed one (brought back with its snapshots) and on the draft. The draft and the removed copy go.
 */
export async function writeReading(
  transaction: WriteTransaction,
  given: PageReading,
  now: string,
): Promise<RequestState> {
  const page = checked(given);
  const before = (await savedBefore(transaction, page.key)) ??
    (await removedBefore(transaction, page.key, now)) ?? {
      status: 'saved',
      judgements: noJudgements(),
      savedAt: now,
      changes: noChanges(),
      reminders: null,
      last: null,
      known: null,
    };
  // A tab that stood open saves what it shows: the user says that this holds now, whatever was read since.
  const stale = before.last !== null && isOlder(page, before.last, now);
  const shown = stale ? { ...page, readAt: now } : page;
  const kept = await readSnapshots(transaction, page.key);
  const reading = withLastWords(shown, before.known, kept);
  const followed = follow(kept, reading, before);
  const known = asSaved(reading, followed?.known ?? before.known ?? reading, kept);
  return keep(transaction, { reading, before, kept, followed, known, now, asked: true });
}

/** The reading, with what its address stated before where it closed and lost what decides. */
function withLastWords(reading: PageReading, known: Known | null, kept: readonly Snapshot[]): PageReading {
  const hasLost = known !== null && reading.request.closed && isPoorerThan(kept, known.request, reading);
  return hasLost ? asClosed(kept, known, reading) : reading;
}

/**
 * What the record holds once the user saved the page: what is known by then, as after a visit, or a click would make a
 * promise of what one address leaves out. But what that address itself stated is gone where it states it no more, also
 * its deadline, which a visit leaves: the user says that it is so. And it is closed where this page says so.
 */
function asSaved(
  { request: { url, closed, submissionDeadline } }: PageReading,
  known: Known,
  kept: readonly Snapshot[],
): Known {
  const request = { ...known.request, closed };
  const stated = kept.some((one) => one.request.url === url && one.request.submissionDeadline !== null);
  if (submissionDeadline !== null || !stated) return { request, sources: known.sources };
  const { submissionDeadline: _, ...sources } = known.sources;
  return { request: { ...request, submissionDeadline }, sources };
}

/**
 * Brings what is kept of a request to what its page says now: a saved one with what the user has not seen of that, a
 * draft with what was ticked. Null where there is nothing to show: nothing kept, unchanged, read before what is
 * kept (a tab that stood open for days shows what the page was), or a page that lost what decides (`isPoorer`).
 */
export async function writeRevisit(
  transaction: WriteTransaction,
  given: PageReading,
  now: string,
): Promise<RequestState | null> {
  const reading = checked(given);
  const record = await transaction.objectStore('requests').get(reading.key);
  if (record === undefined) return followDraft(transaction, reading, now);
  const stored = asSavedRequest(record, new Set());
  if (stored === null || isOlder(reading, stored, now)) return null;
  const kept = await readSnapshots(transaction, reading.key);
  const poorer = isPoorerThan(kept, stored.request, reading);
  const page = poorer ? closedOnly(kept, stored, reading) : reading;
  if (page === null) return null;
  const before = beforeIn(record, readable(asUserPart(record), reading.key));
  const followed = follow(kept, page, before);
  if (followed === null) return null;
  return keep(transaction, {
    reading: page,
    before,
    kept,
    followed,
    known: followed.known,
    now,
    asked: false,
  });
}

type Keeping = {
  reading: PageReading;
  before: Before;
  /** The snapshots there are, the oldest first. */
  kept: readonly Snapshot[];
  /** Null: the reading says nothing new. */
  followed: Followed | null;
  /** What the record is to hold. */
  known: Known;
  now: string;
  asked: boolean;
};

async function keep(
  transaction: WriteTransaction,
  { reading, before, kept, followed, known, now, asked }: Keeping,
): Promise<RequestState> {
  const { judgements, changes } = followed ?? before;
  const draft = await takeDraft(transaction, reading);
  const record: KeptRequest = {
    key: reading.key,
    request: known.request,
    sources: known.sources,
    status: before.status,
    judgements: mergeJudgements(judgements, draft),
    savedAt: before.savedAt,
    readAt: reading.readAt,
    changedAt: now,
    changes,
    pageSince: reading.pageSince,
    reminders: before.reminders,
  };
  await transaction.objectStore('requests').put(record);
  const answers = followed?.answers ?? 0;
  await addSnapshot(transaction, reading, {
    kept,
    seenAt: changes.since,
    asked,
    answers,
    known: followed?.known.request ?? reading.request,
  });
  return savedState(record, await evidenceIds(transaction));
}

/** `Store.seen`: the user looked at what had changed when the page was read at `lookedAt`. */
export async function writeSeen(
  transaction: WriteTransaction,
  key: string,
  lookedAt: string,
  now: string,
): Promise<RequestState> {
  return changeSaved(transaction, key, now, async ({ readAt }) => ({
    // What is kept since may have been read once more in the same words, and stand under an earlier time.
    changes: lookedAt === readAt ? noChanges() : await changesAfter(transaction, key, lookedAt),
  }));
}

/** The reading through its schema: a page may hand over what no type has seen, and bad data never gets in. */
function checked(given: PageReading): PageReading {
  const result = z.safeParse(pageReadingSchema, given);
  if (!result.success) throw new StoreError('unexpected', `reading: ${z.prettifyError(result.error)}`);
  if (Number.isNaN(Date.parse(result.data.readAt))) throw new StoreError('unexpected', 'reading: readAt');
  return result.data;
}

async function savedBefore(transaction: WriteTransaction, key: string): Promise<Before | null> {
  const record = await transaction.objectStore('requests').get(key);
  if (record === undefined) return null;
  // Saving over one that cannot be read would lose ticks that a later version may still be able to read.
  return beforeIn(record, readable(asUserPart(record), key));
}

/** Takes the removed copy out and its snapshots back. One that cannot be read is left where it is. */
async function removedBefore(
  transaction: WriteTransaction,
  key: string,
  now: string,
): Promise<Before | null> {
  const removed = asRemoved(await transaction.objectStore('removed').get(key));
  const part = removed && asUserPart(removed.record);
  if (removed === null || part === null) return null;
  for (const snapshot of removed.snapshots) await transaction.objectStore('snapshots').put(snapshot);
  await transaction.objectStore('removed').delete(key);
  return beforeIn(removed.record, { ...part, savedAt: now });
}

/** What a record held: the user's part, and the page's where that can be read. */
function beforeIn(record: unknown, part: UserPart): Before {
  const saved = asSavedRequest(record, new Set());
  return { ...part, last: { readAt: part.readAt, pageSince: saved?.pageSince }, known: saved };
}

async function takeDraft(
  transaction: WriteTransaction,
  { key, request }: PageReading,
): Promise<Before['judgements']> {
  const drafts = transaction.objectStore('drafts');
  const draft = asDraft(await drafts.get(key));
  // One that cannot be read is left: it is the user's, and the sweep does not know its age.
  if (draft === null) return noJudgements();
  await drafts.delete(key);
  return draftOn(draft, request);
}
