/** What of a page's changes the user has not seen yet. */
import type { Change, CriterionState } from './change.ts';
import { agree, alsoIn, changesBetween, type Read, sameState, stateOf, states } from './changes.ts';
import { knownFrom, withKnown } from './known.ts';
import type { Changes } from './record.ts';
import type { Sources, TenderRequest } from './tender-request.ts';

/** A reading that is kept. */
type Kept = Read & { sources: Sources; readAt: string };

/** At least one, the oldest first. */
type Some = readonly [Kept, ...Kept[]];

type Before = {
  /** What the user has seen. */
  seen: Some;
  /** Those of it that show what the page was; not those of a page that was still loading. Absent: all. */
  whole?: Some;
  /** What was told as changed since; an address that says nothing of it takes nothing back. */
  told: readonly Change[];
  /** What this address stated when it was last read; null where it never was. */
  here: TenderRequest | null;
};

/**
 * What is unseen of a page as it is read now. An address states the same things each time, so it is compared with
 * itself where the user has seen it, else with all that is known; and what they have seen at another address is not
 * told again. A page that went back to what it was leaves nothing.
 */
export function unseenChanges({ seen, whole = seen, told, here }: Before, now: Read): Changes {
  const { url } = now.request;
  const own = whole.findLast(({ request }) => request.url === url);
  const base = own ?? asKnown(whole);
  const fresh = alsoIn(changesOfKnown(asKnown(seen), now, own), changesBetween(base, now));
  const known = alsoIn(told, fresh);
  const left = told.filter(
    (change) =>
      !known.includes(change) && !isToldAnew(change, fresh) && !isTakenBack(change, base, now, here),
  );
  const list = [...fresh, ...left];
  return { since: list.length === 0 ? null : lastOf(seen).readAt, list };
}

const lastOf = (readings: Some): Kept => readings.at(-1) ?? readings[0];

/** What was known by the last of them. */
const asKnown = (readings: Some): Kept => ({ ...lastOf(readings), ...knownFrom(readings) });

/**
 * How the page differs from all that was known, compared strictly whatever the address: what that did not state was
 * not seen. A criterion stands with the points that are known; `own`: what this address stated of them.
 */
function changesOfKnown(standing: Kept, now: Read, own: Read | undefined): Change[] {
  const { request } = now;
  const known = withKnown(standing, { request, sources: {} }, own?.request ?? null).request;
  const { knockoutCriteria, awardCriteria } = known;
  return changesBetween(
    { ...standing, request: { ...standing.request, url: request.url } },
    { ...now, request: { ...request, knockoutCriteria, awardCriteria } },
  );
}

/** Whether a criterion that was changed has been changed once more: it is then told with its latest words. */
const isToldAnew = (told: Change, fresh: readonly Change[]): boolean =>
  told.kind === 'criterion' &&
  fresh.some(
    (change) =>
      change.kind === 'criterion' &&
      change.list === told.list &&
      change.before !== null &&
      told.before !== null &&
      sameState(change.before, told.before),
  );

/** Whether the page says of what was told that it is as it was before, or says it no longer where it did say it. */
function isTakenBack(change: Change, base: Read, { request }: Read, here: TenderRequest | null): boolean {
  switch (change.kind) {
    case 'field': {
      const { field } = change;
      const [is, after] = [request[field], JSON.parse(change.after)];
      const isSaid = (read: TenderRequest) => (field === 'closed' ? read.closed : states(read[field]));
      if (isSaid(request)) return !agree(field, after, is, true);
      return here !== null && isSaid(here);
    }
    case 'criterion': {
      const { list, before, after } = change;
      if (isListed(list, request, after)) return false;
      return isListed(list, request, before) || isListed(list, here, after);
    }
    case 'condition':
      // Only readings of one address are compared in their conditions.
      return base.request.url === request.url;
    case 'answers':
      return false;
  }
}

/** Whether the criterion stands there, as far as it is stated. */
function isListed(
  list: 'knockouts' | 'awards',
  request: TenderRequest | null,
  state: CriterionState | null,
): boolean {
  if (request === null || state === null) return false;
  const criteria = list === 'knockouts' ? request.knockoutCriteria : request.awardCriteria;
  return criteria.some((criterion) => sameState(stateOf(criterion), state, true));
}
