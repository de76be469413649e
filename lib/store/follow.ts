/** A saved request follows its page: what a later reading changes in the record. */
import { carryOver, unseenChanges } from '../request/carry-over.ts';
import { changesBetween, type Read } from '../request/changes.ts';
import type { Changes, KeptJudgements, PageReading, Snapshot } from '../request/record.ts';
import type { WriteTransaction } from './connection.ts';
import { readSnapshots } from './reading.ts';

/** What the user has on the request as its page is now, and what of the page they have not seen yet. */
export type Followed = { judgements: KeptJudgements; changes: Changes };

/**
 * Compares the reading with the kept snapshots: the newest one for what to carry over, the one the user last
 * looked at for what to tell them. Null where the newest says the same in everything that is kept.
 */
export async function follow(
  transaction: WriteTransaction,
  reading: PageReading,
  before: Followed,
): Promise<Followed | null> {
  const snapshots = await readSnapshots(transaction, reading.key);
  const last = snapshots.at(-1);
  // Every snapshot unreadable: nothing to compare with, and the reading is the first anew.
  if (last === undefined) return { judgements: before.judgements, changes: { since: null, list: [] } };
  if (last.text === reading.text && sameRequest(last, reading)) return null;
  const seen = snapshots.find(({ readAt }) => readAt === before.changes.since) ?? last;
  return {
    judgements: carryOver(before.judgements, changesBetween(last, reading)),
    changes: unseenChanges(seen, reading),
  };
}

/**
 * Whether the page lost everything that decides a bid: then it is a login wall, an error in the portal's
 * dress or a page half loaded, and what was saved stays as it is until the user saves it themselves.
 */
export function isPoorer(before: Read['request'], after: Read['request']): boolean {
  const has = ({ submissionDeadline, knockoutCriteria, awardCriteria }: Read['request']): boolean =>
    submissionDeadline !== null || knockoutCriteria.length > 0 || awardCriteria.length > 0;
  const lostAll =
    before.knockoutCriteria.length + before.awardCriteria.length > 0 &&
    after.knockoutCriteria.length + after.awardCriteria.length === 0;
  return (has(before) && !has(after)) || (lostAll && !after.closed);
}

// Both have come through the schema, which writes the fields in one order: equal values, equal JSON.
const sameRequest = (a: Pick<Snapshot, 'request'>, b: Pick<Snapshot, 'request'>): boolean =>
  JSON.stringify(a.request) === JSON.stringify(b.request);
