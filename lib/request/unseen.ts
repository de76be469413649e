/** What of a page's changes the user has not seen yet. */
import type { Change, CriterionChange, CriterionState } from './change.ts';
import {
  type AnyCriterion,
  agree,
  alsoIn,
  changesBetween,
  type Read,
  sameState,
  stateOf,
  states,
} from './changes.ts';
import { knownFrom, withKnown } from './known.ts';
import { pairCriteria } from './pairing.ts';
import type { Changes } from './record.ts';
import type { Sources, TenderRequest } from './tender-request.ts';

/** A reading that is kept. */
type Kept = Read & { sources: Sources; readAt: string; known?: TenderRequest | undefined };

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
  const standing = asKnown(seen);
  const changed = alsoIn(changesOfKnown(standing, now, own), changesBetween(base, now));
  const fresh = [...changed, ...without(changesOfRecord(standing, now, here), changed)];
  const left = without(told, fresh).filter(
    (change) => !isToldAnew(change, fresh, now) && !isTakenBack(change, base, now, here),
  );
  const list = [...fresh, ...left];
  return { since: list.length === 0 ? null : lastOf(seen).readAt, list };
}

const lastOf = (readings: Some): Kept => readings.at(-1) ?? readings[0];

/** Those of the changes that do not stand in the other list. */
function without(changes: readonly Change[], others: readonly Change[]): Change[] {
  const both = alsoIn(changes, others);
  return changes.filter((change) => !both.includes(change));
}

/** What was known by the last of them: as it was kept, since not every reading is; else as they tell it together. */
function asKnown(readings: Some): Kept {
  const last = lastOf(readings);
  return { ...last, request: last.known ?? knownFrom(readings).request };
}

/**
 * What of the known request never changes in silence, whatever this address said before and whether that was seen.
 * Two addresses may word a title differently for good, but a deadline is one and the same: where they say two, the
 * record goes from the one to the other. And a criterion that an address took away is known no more.
 */
function changesOfRecord(standing: Kept, { request }: Read, here: TenderRequest | null): Change[] {
  const known = withKnown(standing, { request, sources: {} }, here).request;
  const moved = moments.flatMap((field): Change[] => {
    const [was, is] = [standing.request[field], known[field]];
    if (!states(was) || !states(is) || agree(field, was, is, true)) return [];
    return [{ kind: 'field', field, before: JSON.stringify(was), after: JSON.stringify(is) }];
  });
  const before = { ...standing.request, url: request.url };
  const gone = changesBetween({ request: before, text: '' }, { request: known, text: '' }).filter(
    (change) => change.kind === 'criterion' && change.after === null,
  );
  return [...moved, ...gone];
}

const moments = ['submissionDeadline', 'enquiryDeadline', 'answersOn', 'invitationBy'] as const;

/**
 * How the page differs from all that was known, compared strictly whatever the address: what that did not state was
 * not seen. A criterion stands with the points that are known, and one that this address never listed says nothing
 * else by printing them; `own`: what this address stated of them.
 */
function changesOfKnown(standing: Kept, now: Read, own: Read | undefined): Change[] {
  const { request } = now;
  const known = withKnown(standing, { request, sources: {} }, own?.request ?? null).request;
  const { knockoutCriteria, awardCriteria } = known;
  return changesBetween(
    { ...standing, request: { ...standing.request, url: request.url } },
    { ...now, request: { ...request, knockoutCriteria, awardCriteria } },
  ).filter((change) => !saysMore(change) || isListed(change.list, own?.request ?? null, change.before));
}

/** Whether a criterion stands as it was known, but for points or levels that were not. */
const saysMore = (change: Change): change is CriterionChange =>
  change.kind === 'criterion' &&
  change.before !== null &&
  change.after !== null &&
  sameState(change.before, change.after, true);

/** Whether a criterion that was changed or added has been changed once more: it is told with its latest words. */
const isToldAnew = (told: Change, fresh: readonly Change[], { request }: Read): boolean =>
  told.kind === 'criterion' &&
  fresh.some(
    (change) =>
      change.kind === 'criterion' &&
      change.list === told.list &&
      (change.before !== null && told.before !== null
        ? sameState(change.before, told.before, true)
        : change.before === told.before &&
          !isListed(told.list, request, told.after) &&
          isTheOther(told.after, change.after)),
  );

/** Whether the one is the other in other words. */
const isTheOther = (one: CriterionState | null, other: CriterionState | null): boolean =>
  one !== null && other !== null && pairCriteria([one], [other]).size > 0;

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
      return (
        isListed(list, request, before) || (isThere(list, here, after) && !isThere(list, request, after))
      );
    }
    case 'condition':
      // Only readings of one address are compared in their conditions.
      return base.request.url === request.url;
    case 'answers':
      return false;
  }
}

/** Whether the criterion stands there, be it in other words. */
const isThere = (list: 'knockouts' | 'awards', request: TenderRequest | null, state: CriterionState | null) =>
  request !== null && state !== null && pairCriteria(criteriaOf(list, request), [state]).size > 0;

/** Whether the criterion stands there, as far as it is stated. */
function isListed(
  list: 'knockouts' | 'awards',
  request: TenderRequest | null,
  state: CriterionState | null,
): boolean {
  if (request === null || state === null) return false;
  return criteriaOf(list, request).some((criterion) => sameState(stateOf(criterion), state, true));
}

const criteriaOf = (list: 'knockouts' | 'awards', request: TenderRequest): readonly AnyCriterion[] =>
  list === 'knockouts' ? request.knockoutCriteria : request.awardCriteria;
