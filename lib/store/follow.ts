/** A saved request follows its page: what a later reading changes in the record. */
import { carryOver, stillUnseen, unseenChanges } from '../request/carry-over.ts';
import { isDayOf, type Read, states } from '../request/changes.ts';
import { noChanges } from '../request/judgements.ts';
import type { Changes, KeptJudgements, PageReading, Snapshot } from '../request/record.ts';
import type { WriteTransaction } from './connection.ts';
import { readSnapshots } from './reading.ts';
import { capText, isReadAnew, saysTheSame } from './snapshots.ts';

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
  const newest = snapshots.at(-1);
  // Every snapshot unreadable: nothing to compare with, and the reading is the first anew.
  if (newest === undefined) return { judgements: before.judgements, changes: noChanges() };
  const now = { ...reading, text: capText(reading.text) };
  if (saysTheSame(newest, now)) return null;
  return {
    judgements: carryOver(before.judgements, newest.request, reading.request),
    changes: isReadAnew(newest, now) ? before.changes : changesSince(snapshots, newest, before.changes, now),
  };
}

function changesSince(snapshots: Snapshot[], newest: Snapshot, told: Changes, now: Read): Changes {
  if (told.since !== null) return stillUnseen(told, readUpTo(snapshots, told.since) ?? newest, now);
  // All is seen. The same address states the same things, so it is compared with itself where it can be.
  const same = snapshots.findLast(({ request }) => request.url === now.request.url) ?? newest;
  return unseenChanges(same, now, same === newest ? null : newest);
}

/**
 * What is taken over from a page that lost what decides: that it closed, where it says so. Whoever bid on it still
 * needs its criteria. Null where there is nothing to take over.
 */
export async function closedOnly(
  transaction: WriteTransaction,
  stored: Pick<PageReading, 'request' | 'sources'>,
  reading: PageReading,
): Promise<PageReading | null> {
  if (stored.request.closed || !reading.request.closed) return null;
  const text = (await readSnapshots(transaction, reading.key)).at(-1)?.text ?? reading.text;
  return { ...reading, text, sources: stored.sources, request: { ...stored.request, closed: true } };
}

/** A request as its record has it. */
export type Standing = Pick<PageReading, 'request' | 'sources'>;

/** What reminders and agenda live on. */
const moments = [
  'submissionDeadline',
  'enquiryDeadline',
  'answersOn',
  'invitationBy',
  'interviews',
] as const satisfies readonly (keyof Read['request'])[];

/**
 * What stands in the record after a reading: the page as it was read, with the known moments that this address does
 * not state, or only by their day, and did not before either; no address of a portal states everything, and their
 * reminders must not fall silent. A deadline stays also where the same page states it no longer, unless it closed:
 * that is told, but far more often it is misread or half loaded than gone. Only the user takes it away, by saving.
 */
export async function withKnownMoments(
  transaction: WriteTransaction,
  stored: Standing,
  reading: PageReading,
): Promise<Standing> {
  const { request } = reading;
  const snapshots = await readSnapshots(transaction, reading.key);
  const before = snapshots.findLast((snapshot) => snapshot.request.url === request.url)?.request;
  const kept = moments.filter((field) => {
    const [was, is, here] = [stored.request[field], request[field], before?.[field] ?? null];
    if (!states(was)) return false;
    if (states(is)) return isDayOf(is, was) && (!states(here) || here === is);
    return !states(here) || (field === 'submissionDeadline' && !request.closed);
  });
  const known = Object.fromEntries(kept.map((field) => [field, stored.request[field]]));
  const words = Object.entries(stored.sources).filter(([place]) =>
    kept.some((field) => place === field || place.startsWith(`${field}/`)),
  );
  return {
    request: { ...request, ...known },
    sources: { ...reading.sources, ...Object.fromEntries(words) },
  };
}

/** What the user has not seen yet when they have looked at what was read up to a moment. */
export async function changesAfter(
  transaction: WriteTransaction,
  key: string,
  lookedAt: string,
): Promise<Changes> {
  const snapshots = await readSnapshots(transaction, key);
  const [seen, newest] = [readUpTo(snapshots, lookedAt), snapshots.at(-1)];
  return !seen || !newest || seen === newest ? noChanges() : unseenChanges(seen, newest, null);
}

/** The snapshot read at the moment, else the last one before it, else the first; undefined where there is none. */
function readUpTo(snapshots: readonly Snapshot[], moment: string): Snapshot | undefined {
  return snapshots.findLast(({ readAt }) => Date.parse(readAt) <= Date.parse(moment)) ?? snapshots[0];
}

/**
 * Whether the page lost what decides a bid: then it is a login wall, an error in the portal's dress, a page half
 * loaded or one that was taken down, and what was saved stays as it is until the user saves it themselves.
 * Another address of the portal that leaves out what decides is no better source than the one read before.
 */
export function isPoorer(before: Read['request'], after: Read['request']): boolean {
  const hasCriteria = ({ knockoutCriteria, awardCriteria }: Read['request']) =>
    knockoutCriteria.length + awardCriteria.length > 0;
  const lostDeadline = before.submissionDeadline !== null && after.submissionDeadline === null;
  if (!hasCriteria(after)) return hasCriteria(before) || lostDeadline;
  return before.url !== after.url && (lostDeadline || lostList(before, after));
}

const lostList = (before: Read['request'], after: Read['request']): boolean =>
  (['knockoutCriteria', 'awardCriteria'] as const).some(
    (list) => before[list].length > 0 && after[list].length === 0,
  );
