/** A saved request follows its page: what a later reading changes in the record. */
import { carryOver } from '../request/carry-over.ts';
import { answersOf } from '../request/changes.ts';
import { noChanges } from '../request/judgements.ts';
import { type Known, knownFrom, withKnown } from '../request/known.ts';
import type { Changes, KeptJudgements, PageReading, Snapshot } from '../request/record.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import { unseenChanges } from '../request/unseen.ts';
import type { WriteTransaction } from './connection.ts';
import { readSnapshots } from './reading.ts';
import { capText, isReadAnew, saysTheSame } from './snapshots.ts';

/** What the user has on a request, and what of its page they have not seen yet. */
export type Standing = {
  judgements: KeptJudgements;
  changes: Changes;
  /** What is known of it; null where that cannot be read. */
  known: Known | null;
};

export type Followed = {
  judgements: KeptJudgements;
  changes: Changes;
  known: Known;
  /** How many answers to questions are known. */
  answers: number;
};

/**
 * What comes of a reading: compared with what is known for what to carry over, with what the user last looked at
 * for what to tell them. `snapshots`: all kept readings, the oldest first. Null where the newest of them says the same
 * in everything that is kept.
 */
export function follow(
  snapshots: readonly Snapshot[],
  reading: PageReading,
  before: Standing,
): Followed | null {
  const newest = snapshots.at(-1);
  const text = capText(reading.text);
  // Every snapshot unreadable: nothing to compare with, and the reading is the first anew.
  if (newest === undefined) {
    const { judgements } = before;
    return { judgements, changes: noChanges(), known: reading, answers: answersOf({ ...reading, text }) };
  }
  if (saysTheSame(newest, { ...reading, text })) return null;
  // Answers stay published: a page that shows none is another address, or has not loaded them yet.
  const answers = Math.max(answersOf(newest), answersOf({ ...reading, text }));
  const now = { ...reading, text, answers };
  const standing = before.known ?? newest;
  const here = lastAt(reading.request.url, snapshots, standing.request);
  const known = withKnown(standing, reading, here);
  return {
    judgements: carryOver(
      before.judgements,
      everKnown(snapshots, standing),
      known.request,
      snapshots.map(({ request, known }) => known ?? request),
    ),
    changes: isReadAnew(newest, now) ? before.changes : changesOf(now, before.changes, snapshots, here),
    known,
    answers,
  };
}

/**
 * What is known, with what other addresses stated and the record holds no more since the user saved it at one that
 * states less: judgements on that are still there, and follow it too.
 */
function everKnown(snapshots: readonly Snapshot[], standing: Known): TenderRequest {
  const all = asSome(snapshots);
  if (all === null) return standing.request;
  const request = snapshots.at(-1)?.known ?? knownFrom(all).request;
  return withKnown({ request, sources: {} }, standing, null).request;
}

/** What an address stated when it was last read; null where it never was. */
function lastAt(url: string, snapshots: readonly Snapshot[], known: TenderRequest): TenderRequest | null {
  const last = snapshots.findLast(({ request }) => request.url === url)?.request;
  return last ?? (known.url === url ? known : null);
}

type Now = PageReading & { answers: number };

function changesOf(
  now: Now,
  { since, list }: Changes,
  snapshots: readonly Snapshot[],
  here: TenderRequest | null,
): Changes {
  if (since !== null) {
    const seen = readUpTo(snapshots, since);
    return seen === null ? noChanges() : unseenChanges({ seen, told: list, here }, now);
  }
  // All is seen. What comes while this page is loading is no change of what was read of it before it was whole.
  const seen = asSome(snapshots);
  const whole = asSome(snapshots.filter((snapshot) => !isStillLoading(snapshot, now)));
  return seen === null || whole === null ? noChanges() : unseenChanges({ seen, whole, told: [], here }, now);
}

/** How long, in ms, what comes into a page that was just opened is taken to be still the same page. */
const loading = 60_000;

/** Whether a kept reading is of the visit that is read again, a page that has only just been opened. */
function isStillLoading({ pageSince }: Snapshot, now: Now): boolean {
  if (pageSince === undefined || pageSince !== now.pageSince) return false;
  return Date.parse(now.readAt) - Date.parse(pageSince) < loading;
}

/**
 * What is taken over from a page that lost what decides: that it closed, where it says so. Null where there is nothing
 * to take over: also where another address was read since, which says that it is open. No page but this one could take
 * that back, and until then no reminder would come.
 */
export function closedOnly(
  snapshots: readonly Snapshot[],
  stored: Known,
  reading: PageReading,
): PageReading | null {
  const { url, closed } = reading.request;
  if (stored.request.closed || !closed || stored.request.url !== url) return null;
  return asClosed(snapshots, stored, reading);
}

/**
 * A page that closed and lost what decides: what its address stated last, and closed. Whoever bid on it still needs
 * its criteria, and no page will show them again. As it is where nothing is kept of its address.
 */
export function asClosed(snapshots: readonly Snapshot[], stored: Known, reading: PageReading): PageReading {
  const { url } = reading.request;
  const ofRecord = stored.request.url === url ? { ...reading, ...stored } : reading;
  const { text, sources, request } = snapshots.findLast((one) => one.request.url === url) ?? ofRecord;
  return { ...reading, text, sources, request: { ...request, closed: true } };
}

/**
 * What the user has not seen yet when they have looked at what was read up to a moment: of each reading since in its
 * turn, as it was told when it came, for the last one may be of an address that says nothing of what another changed.
 */
export async function changesAfter(
  transaction: WriteTransaction,
  key: string,
  lookedAt: string,
): Promise<Changes> {
  const snapshots = await readSnapshots(transaction, key);
  const seen = readUpTo(snapshots, lookedAt);
  if (seen === null) return noChanges();
  return snapshots.slice(seen.length).reduce<Changes>(({ list }, now, index) => {
    const before = snapshots.slice(0, seen.length + index);
    const here = before.findLast(({ request }) => request.url === now.request.url)?.request ?? null;
    return unseenChanges({ seen, told: list, here }, now);
  }, noChanges());
}

type Some = readonly [Snapshot, ...Snapshot[]];

const asSome = ([first, ...others]: readonly Snapshot[]): Some | null => (first ? [first, ...others] : null);

/**
 * The snapshots up to the one read at a moment, or else up to the last one before it; at least the first. Null where
 * there is none. In the order in which they were read, which is not always that of the clock.
 */
function readUpTo(snapshots: readonly Snapshot[], moment: string): Some | null {
  const last = (fits: (since: number) => boolean) =>
    snapshots.findLastIndex(({ readAt }) => fits(Date.parse(moment) - Date.parse(readAt)));
  const then = last((since) => since === 0);
  const index = then === -1 ? last((since) => since > 0) : then;
  return asSome(snapshots.slice(0, Math.max(index, 0) + 1));
}

type Read = Pick<PageReading, 'readAt' | 'pageSince'>;

/** A clock is set by less than this, in ms, all the time. */
const adjusted = 60_000;

/**
 * Whether a reading is no newer than the last one: read no later, or on a page that was opened before that one and
 * has only gone on loading since. Never by a clock that ran ahead and was set right; a page that was opened by such
 * a clock, and stands open since, is older than what was read by the right one.
 */
export function isOlder(reading: Read, last: Read, now: string): boolean {
  const [read, lastRead, present] = [Date.parse(reading.readAt), Date.parse(last.readAt), Date.parse(now)];
  if (lastRead > present) return false;
  if (read <= lastRead || read > present + adjusted) return true;
  const { pageSince } = reading;
  return pageSince !== undefined && pageSince !== last.pageSince && Date.parse(pageSince) < lastRead;
}

/**
 * Whether the page lost what decides a bid: then it is a login wall, an error in the portal's dress, a page half
 * loaded or one that was taken down, and what is kept stays as it is until the user saves it themselves.
 * Another address of the portal that leaves out what decides is no better source than the one read before; `here`:
 * what that address stated when it was last read, null where it never was.
 */
export function isPoorer(known: TenderRequest, read: TenderRequest, here: TenderRequest | null): boolean {
  const lost = (stated: (request: TenderRequest) => boolean) => stated(known) && !stated(read);
  const hasDeadline = ({ submissionDeadline }: TenderRequest) => submissionDeadline !== null;
  const hasKnockouts = ({ knockoutCriteria }: TenderRequest) => knockoutCriteria.length > 0;
  const hasAwards = ({ awardCriteria }: TenderRequest) => awardCriteria.length > 0;
  const losses = [hasDeadline, hasKnockouts, hasAwards].some(lost);
  return losses && (here === null || !(hasKnockouts(read) || hasAwards(read)));
}

/** Whether a saved request's page is poorer, at its address. */
export const isPoorerThan = (
  snapshots: readonly Snapshot[],
  known: TenderRequest,
  { request }: PageReading,
): boolean => isPoorer(known, request, lastAt(request.url, snapshots, known));
