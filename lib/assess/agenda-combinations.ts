/** Which saved requests can be carried out beside each other in the hours and the period of the profile. */
import { endOf } from '../request/moment.ts';
import { type Named, nameOf } from './agenda-clashes.ts';
import {
  type Assignment,
  assignmentOf,
  type Fit,
  type Free,
  idleOf,
  type Part,
  type Space,
  spaceOf,
  unfitAlone,
  type Weighed,
  weighTogether,
} from './agenda-fit.ts';
import { busiest, type Hours, type Together, together } from './agenda-load.ts';
import type { RequestView } from './view.ts';

export type Combination = Weighed & {
  id: string;
  parts: Part[];
  /** Hours a week at the busiest time, at the least and at the most; `max` null: no most is stated. */
  busiest: Hours;
  together: Together | null;
};

export const leftOutReasons = ['knockout', 'no-hours', 'too-many-hours', 'too-early', 'further'] as const;
/** 'further': its deadline is further away than those of the requests that are combined. */
export type LeftOutReason = (typeof leftOutReasons)[number];
export type LeftOut = Named & { reason: LeftOutReason };

export type Combinations = {
  space: Space;
  /** The best first, at most eight. */
  list: Combination[];
  /** How many there are, those not listed included. */
  total: number;
  /** How many requests were combined. */
  combined: number;
  leftOut: LeftOut[];
};

/** More would be 300 pairs and triples and above: nobody weighs those. */
export const mostCombined = 12;
const mostListed = 8;

/** One that can be combined, with how far its deadline is from now in milliseconds. */
type Candidate = Assignment & { away: number };

/**
 * The pairs and triples of the requests that are still running, those nearest to their deadline only. null where
 * the profile does not say how many hours are free. An awarded request is left out: what it takes is no longer free,
 * and the profile says what is. A combination that says no more than another in the list is not in it: the pairs in
 * a triple that fits, the triples around a pair that does not, or of which that cannot be said.
 */
export function combinations(
  views: readonly RequestView[],
  profile: Free,
  now: Temporal.Instant,
): Combinations | null {
  const space = spaceOf(profile);
  if (space === null) return null;
  const { candidates, leftOut } = sift(views, space, now);
  const chosen = candidates.slice(0, mostCombined);
  const further = candidates.slice(mostCombined).map(({ part }) => leaveOut(part, 'further'));
  const found = groupsOf(chosen).map((group) => combine(group, space));
  const telling = found.filter((one) => !found.some((other) => saysMore(other, one)));
  telling.sort(byUse);
  return {
    space,
    list: telling.slice(0, mostListed),
    total: telling.length,
    combined: chosen.length,
    leftOut: [...leftOut, ...further].sort(
      (a, b) => leftOutReasons.indexOf(a.reason) - leftOutReasons.indexOf(b.reason),
    ),
  };
}

function sift(views: readonly RequestView[], space: Space, now: Temporal.Instant) {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const view of views) {
    const idle = idleOf(view, now);
    if (idle !== null && idle !== 'knockout') continue;
    const assignment = assignmentOf(view, now);
    if (idle === 'knockout') leftOut.push(leaveOut(nameOf(view), 'knockout'));
    else if (assignment === null) leftOut.push(leaveOut(nameOf(view), 'no-hours'));
    else {
      const reason = unfitAlone(assignment, space);
      if (reason !== null) leftOut.push(leaveOut(assignment.part, reason));
      else candidates.push({ ...assignment, away: distance(view, now) });
    }
  }
  candidates.sort((a, b) => a.away - b.away || (a.part.key < b.part.key ? -1 : 1));
  return { candidates, leftOut };
}

/** How far the deadline is from now, on either side; a request without one is furthest. */
function distance({ submission }: RequestView, now: Temporal.Instant): number {
  if (submission === null) return Number.POSITIVE_INFINITY;
  return Math.abs(endOf(submission.moment).epochMilliseconds - now.epochMilliseconds);
}

const leaveOut = ({ key, title, buyer }: Named, reason: LeftOutReason): LeftOut => ({
  key,
  title,
  buyer,
  reason,
});

/** All pairs and all triples. */
function groupsOf(all: readonly Candidate[]): Candidate[][] {
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b, j) => [[a, b], ...all.slice(i + j + 2).map((c) => [a, b, c])]),
  );
}

function combine(group: readonly Candidate[], space: Space): Combination {
  const loads = group.map(({ load }) => load);
  const most = busiest(loads, { hours: 'most', periods: 'most' });
  return {
    ...weighTogether(group, space),
    id: group
      .map(({ part }) => part.key)
      .sort()
      .join(' '),
    parts: group.map(({ part }) => part),
    busiest: {
      min: busiest(loads, { hours: 'least', periods: 'least' }),
      max: Number.isFinite(most) ? most : null,
    },
    together: together(loads),
  };
}

/** Whether the first makes the second superfluous. */
function saysMore(one: Combination, other: Combination): boolean {
  if (one.fit !== other.fit) return false;
  if (one.fit === 'fits') return contains(one, other);
  return one.fit !== 'narrow' && contains(other, one);
}

function contains(big: Combination, small: Combination): boolean {
  return (
    big.parts.length > small.parts.length &&
    small.parts.every(({ key }) => big.parts.some((part) => part.key === key))
  );
}

const fits: readonly Fit[] = ['fits', 'narrow', 'unknown', 'not'];

/** What fits best first; of those that fit, what uses the free hours most; of the others, what asks least. */
function byUse(a: Combination, b: Combination): number {
  return (
    fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
    (a.fit === 'fits'
      ? sum(b) - sum(a)
      : a.busiest.min - b.busiest.min || (a.busiest.max ?? Infinity) - (b.busiest.max ?? Infinity)) ||
    (a.id < b.id ? -1 : 1)
  );
}

const sum = ({ parts }: Combination): number =>
  parts.reduce((total, { hours }) => total + (hours.max ?? hours.min), 0);
