import * as z from 'zod/mini';
import { noChanges, noJudgements } from '../request/judgements.ts';
import {
  type KeptRequest,
  type PageReading,
  pageReadingSchema,
  type RequestState,
} from '../request/record.ts';
import type { WriteTransaction } from './connection.ts';
import { StoreError } from './errors.ts';
import { changesAfter, closedOnly, follow, isPoorer, type Standing, withKnownMoments } from './follow.ts';
import { changeSaved } from './judging.ts';
import { evidenceIds } from './linked.ts';
import { mergeJudgements } from './merge.ts';
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
  /** Null: never. */
  readAt: string | null;
};

/**
 * Writes a reading as the saved request, with what the user had on it before: on the saved record, on a
 * removed one (brought back with its snapshots) and on the draft. The draft and the removed copy go. `standing`: what
 * the record is to hold of it where the user did not ask for this, but the page was only there.
 */
export async function writeReading(
  transaction: WriteTransaction,
  given: PageReading,
  now: string,
  standing?: Standing,
): Promise<RequestState> {
  const page = checked(given);
  const before = (await savedBefore(transaction, page.key)) ??
    (await removedBefore(transaction, page.key, now)) ?? {
      status: 'saved',
      judgements: noJudgements(),
      savedAt: now,
      readAt: null,
      changes: noChanges(),
      reminders: null,
    };
  // A tab that stood open saves what it shows: the user says that this holds now, whatever was read since.
  const reading = isOlder(page, before.readAt, now) ? { ...page, readAt: now } : page;
  const followed = (await follow(transaction, reading, before)) ?? before;
  const draft = await takeDraft(transaction, reading.key);
  const record: KeptRequest = {
    key: reading.key,
    request: (standing ?? reading).request,
    sources: (standing ?? reading).sources,
    status: before.status,
    judgements: mergeJudgements(followed.judgements, draft),
    savedAt: before.savedAt,
    readAt: reading.readAt,
    changedAt: now,
    changes: followed.changes,
    reminders: before.reminders,
  };
  await transaction.objectStore('requests').put(record);
  await addSnapshot(transaction, reading, { seenAt: record.changes.since, asked: standing === undefined });
  return savedState(record, await evidenceIds(transaction));
}

/**
 * Brings a saved request to what its page says now, and keeps what the user has not seen of that. Null where
 * there is nothing to write: not saved, unchanged, read before what is kept (a tab that stood open for days
 * shows what the page was), or a page that lost what decides (`isPoorer`). Known moments stay (`withKnownMoments`).
 */
export async function writeRevisit(
  transaction: WriteTransaction,
  given: PageReading,
  now: string,
): Promise<RequestState | null> {
  const reading = checked(given);
  const stored = asSavedRequest(await transaction.objectStore('requests').get(reading.key), new Set());
  if (stored === null || isOlder(reading, stored.readAt, now)) return null;
  const page = isPoorer(stored.request, reading.request)
    ? await closedOnly(transaction, stored, reading)
    : reading;
  const before = await savedBefore(transaction, reading.key);
  if (page === null || before === null || (await follow(transaction, page, before)) === null) return null;
  const standing = page === reading ? await withKnownMoments(transaction, stored, page) : page;
  return writeReading(transaction, page, now, standing);
}

/** Whether the reading is no newer than what was read; never by a clock that ran ahead and was set right. */
function isOlder(reading: PageReading, readAt: string | null, now: string): boolean {
  if (readAt === null) return false;
  const read = Date.parse(readAt);
  return Date.parse(reading.readAt) <= read && read <= Date.parse(now);
}

/** `Store.seen`: the user looked at what had changed when the page was read at `lookedAt`. */
export async function writeSeen(
  transaction: WriteTransaction,
  key: string,
  lookedAt: string,
  now: string,
): Promise<RequestState> {
  return changeSaved(transaction, key, now, async () => ({
    changes: await changesAfter(transaction, key, lookedAt),
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
  return readable(asUserPart(record), key);
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
  return { ...part, savedAt: now };
}

async function takeDraft(transaction: WriteTransaction, key: string): Promise<Before['judgements']> {
  const drafts = transaction.objectStore('drafts');
  const draft = asDraft(await drafts.get(key));
  // One that cannot be read is left: it is the user's, and the sweep does not know its age.
  if (draft === null) return noJudgements();
  await drafts.delete(key);
  return draft.judgements;
}
