/** Which saved requests can be carried out beside each other in the hours and the period of the profile. */
import type { Profile } from '../profile/profile.ts';
import { dayOf, endOf, parseMoment, today } from '../request/moment.ts';
import type { Status } from '../request/status.ts';
import { handedIn } from './agenda.ts';
import type { Named } from './agenda-clashes.ts';
import { busiest, type Hours, hoursOf, type Load, periodOf, type Together, together } from './agenda-load.ts';
import type { TimelineKind } from './timeline.ts';
import type { RequestView } from './view.ts';

/** What the user has free, as the profile says. */
export type Space = {
  hours: number;
  /** null: not said, and then no day is too early. */
  from: Temporal.PlainDate | null;
};

/**
 * 'fits': whatever the page leaves open. 'narrow': only as long as it stays at the least hours or the shortest time.
 * 'unknown': the page does not say enough. 'not': in no case.
 */
export type Fit = 'fits' | 'narrow' | 'unknown' | 'not';

/** What makes a narrow one fit: the least hours, the shortest time, either of the two, or only both. */
export type FitsWith = 'hours' | 'time' | 'either' | 'both';

/** What a page does not say of a period; 'asap' is a start as soon as possible. */
export type Unsaid = { what: 'start' | 'asap' | 'end'; of: Named };

export type Part = Named & { hours: Hours };

export type Combination = {
  id: string;
  parts: Part[];
  fit: Fit;
  /** Set where `fit` is 'narrow'. */
  fitsWith: FitsWith | null;
  /** Hours a week at the busiest time, at the least and at the most; `max` null: no most is stated. */
  busiest: Hours;
  together: Together | null;
  /** What would have to be known, where `fit` is 'unknown'. */
  unsaid: Unsaid[];
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

const procedure: readonly TimelineKind[] = ['submission', 'invitation', 'interview'];
const over: readonly Status[] = ['awarded', 'rejected', 'declined'];

type Candidate = {
  part: Part;
  load: Load;
  asap: boolean;
  /** It may begin before the user is free, since its start is not known. */
  mayBeEarly: boolean;
  /** How far its deadline is from now, in milliseconds. */
  away: number;
};

/**
 * The pairs and triples of the requests that are still running, those nearest to their deadline only. null where
 * the profile does not say how many hours are free. An awarded request is left out: what it takes is no longer free,
 * and the profile says what is. A combination that says no more than another in the list is not in it: the pairs in
 * a triple that fits, the triples around a pair that does not, or of which that cannot be said.
 */
export function combinations(
  views: readonly RequestView[],
  profile: Pick<Profile, 'availableHours' | 'availableFrom'>,
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

/** The hours that are free and from when; null where the profile does not say how many. */
function spaceOf({
  availableHours,
  availableFrom,
}: Pick<Profile, 'availableHours' | 'availableFrom'>): Space | null {
  if (availableHours === null) return null;
  const from = parseMoment(availableFrom);
  return { hours: availableHours, from: from?.precision === 'day' ? from.date : null };
}

function sift(views: readonly RequestView[], space: Space, now: Temporal.Instant) {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  for (const view of views) {
    const { request, state } = view;
    const named = { key: state.key, title: request.title, buyer: request.buyer };
    const period = periodOf(request);
    if (!isRunning(view) || isPast(period.most, now)) continue;
    const hours = hoursOf(request);
    if (view.knockouts.outcome === 'fails') leftOut.push(leaveOut(named, 'knockout'));
    else if (hours === null) leftOut.push(leaveOut(named, 'no-hours'));
    else if (hours.min > space.hours) leftOut.push(leaveOut(named, 'too-many-hours'));
    else if (isBefore(period.start, space.from)) leftOut.push(leaveOut(named, 'too-early'));
    else
      candidates.push({
        part: { ...named, hours },
        load: { hours, period },
        asap: request.start?.asap ?? false,
        mayBeEarly: period.start === null && isBefore(soonestStart(view, now), space.from),
        away: distance(view, now),
      });
  }
  candidates.sort((a, b) => a.away - b.away || (a.part.key < b.part.key ? -1 : 1));
  return { candidates, leftOut };
}

/** Still to be handed in, or handed in and not decided. */
function isRunning({ state, closed }: RequestView): boolean {
  const status = state.status ?? 'saved';
  if (over.includes(status)) return false;
  return handedIn.includes(status) || !closed;
}

/** Nobody begins before today, nor before the last step of the procedure that the page gives a date. */
function soonestStart({ timeline }: RequestView, now: Temporal.Instant): Temporal.PlainDate {
  const steps = timeline.filter(({ kind }) => procedure.includes(kind)).map(({ moment }) => dayOf(moment));
  return [today(now), ...steps].reduce((a, b) => (isBefore(a, b) ? b : a));
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
  const unsaid = group.flatMap(unsaidOf);
  const fitsWith = whatFits(loads, space.hours, unsaid.length > 0);
  const early = group.filter(({ mayBeEarly }) => mayBeEarly).flatMap(unsaidOf);
  const most = busiest(loads, { hours: 'most', periods: 'most' });
  const fit = fitOf(fitsWith, early.length > 0, unsaid.length > 0);
  return {
    id: group
      .map(({ part }) => part.key)
      .sort()
      .join(' '),
    parts: group.map(({ part }) => part),
    fit,
    fitsWith: fit === 'narrow' && fitsWith !== 'all' && fitsWith !== 'none' ? fitsWith : null,
    busiest: {
      min: busiest(loads, { hours: 'least', periods: 'least' }),
      max: Number.isFinite(most) ? most : null,
    },
    together: together(loads),
    unsaid: fit !== 'unknown' ? [] : fitsWith === 'all' ? early : unsaid,
  };
}

/** `early`: one of which the start is not known may begin before the user is free. */
function fitOf(fitsWith: FitsWith | 'all' | 'none', early: boolean, unsaid: boolean): Fit {
  if (fitsWith === 'none') return 'not';
  if (early) return 'unknown';
  if (fitsWith === 'all') return 'fits';
  // The least hours fit whatever the periods are.
  if (fitsWith === 'hours') return 'narrow';
  return unsaid ? 'unknown' : 'narrow';
}

/** `unsaid`: the page leaves a start or an end open, so that a shortest time promises nothing. */
function whatFits(loads: readonly Load[], hours: number, unsaid: boolean): FitsWith | 'all' | 'none' {
  const fits = (which: Parameters<typeof busiest>[1]) => busiest(loads, which) <= hours;
  if (fits({ hours: 'most', periods: 'most' })) return 'all';
  if (!fits({ hours: 'least', periods: 'least' })) return 'none';
  const atLeastHours = fits({ hours: 'least', periods: 'most' });
  const inLeastTime = fits({ hours: 'most', periods: 'least' });
  if (atLeastHours) return inLeastTime && !unsaid ? 'either' : 'hours';
  return inLeastTime ? 'time' : 'both';
}

function unsaidOf({ part, load: { period }, asap }: Candidate): Unsaid[] {
  if (period.start === null) return [{ what: asap ? 'asap' : 'start', of: part }];
  return period.most === null ? [{ what: 'end', of: part }] : [];
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

function isBefore(day: Temporal.PlainDate | null, other: Temporal.PlainDate | null): boolean {
  return day !== null && other !== null && Temporal.PlainDate.compare(day, other) < 0;
}

function isPast(end: Temporal.PlainDate | null, now: Temporal.Instant): boolean {
  return end !== null && Temporal.PlainDate.compare(end, today(now)) <= 0;
}
