/** Whether assignments can be carried out beside each other in the hours and the period of the profile. */
import type { Profile } from '../profile/profile.ts';
import { dayOf, parseMoment, today } from '../request/moment.ts';
import { type Named, nameOf } from './agenda-clashes.ts';
import { busiest, type Hours, hoursOf, type Load, periodOf } from './agenda-load.ts';
import { isDecided, isHandedIn } from './concerning.ts';
import type { TimelineKind } from './timeline.ts';
import type { RequestView } from './view.ts';

/** What the user has free, as the profile says. */
export type Space = {
  hours: number;
  /** null: not said, and then no day is too early. */
  from: Temporal.PlainDate | null;
};

/** What of the profile says it. */
export type Free = Pick<Profile, 'availableHours' | 'availableFrom'>;

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

/** One assignment of which the hours are known. */
export type Assignment = {
  part: Part;
  load: Load;
  asap: boolean;
  /** The earliest day on which it may begin. */
  soonest: Temporal.PlainDate;
};

export type Weighed = {
  fit: Fit;
  /** Set where `fit` is 'narrow'. */
  fitsWith: FitsWith | null;
  /** What would have to be known, where `fit` is 'unknown'. */
  unsaid: Unsaid[];
};

/**
 * Why a request takes none of the user's hours to come: the user is done with it, or it closed without having been
 * handed in, or its time is over, or it fails on a knock-out.
 */
export type Idle = 'done' | 'closed' | 'over' | 'knockout';

const procedure: readonly TimelineKind[] = ['submission', 'invitation', 'interview'];

/** The hours that are free and from when; null where the profile does not say how many. */
export function spaceOf({ availableHours, availableFrom }: Free): Space | null {
  if (availableHours === null) return null;
  const from = parseMoment(availableFrom);
  return { hours: availableHours, from: from?.precision === 'day' ? from.date : null };
}

/** null for a request that is still to be handed in, or was and is not decided. */
export function idleOf(
  { request, state, closed, knockouts }: RequestView,
  now: Temporal.Instant,
): Idle | null {
  const status = state.status ?? 'saved';
  // What an awarded one takes is no longer free, and the profile says what is.
  if (isDecided(status)) return 'done';
  if (closed && !isHandedIn(status)) return 'closed';
  const { most } = periodOf(request);
  if (most !== null && Temporal.PlainDate.compare(most, today(now)) <= 0) return 'over';
  return knockouts.outcome === 'fails' ? 'knockout' : null;
}

/** null where the page states no hours that make sense. */
export function assignmentOf(view: RequestView, now: Temporal.Instant): Assignment | null {
  const { request } = view;
  const hours = hoursOf(request);
  if (hours === null) return null;
  const period = periodOf(request);
  return {
    part: { ...nameOf(view), hours },
    load: { hours, period },
    asap: request.start?.asap ?? false,
    soonest: period.start ?? soonestStart(view, now),
  };
}

/** Why one does not fit even by itself; null where it does, or may. */
export function unfitAlone(
  { load: { hours, period } }: Assignment,
  space: Space,
): 'too-many-hours' | 'too-early' | null {
  if (hours.min > space.hours) return 'too-many-hours';
  return isBefore(period.start, space.from) ? 'too-early' : null;
}

/** Whether they fit beside each other, each of them fitting by itself. */
export function weighTogether(group: readonly Assignment[], space: Space): Weighed {
  const unsaid = unsaidOf(group);
  const fitsWith = whatFits(
    group.map(({ load }) => load),
    space.hours,
    unsaid.length > 0,
  );
  const early = unsaidOf(group.filter(({ soonest }) => isBefore(soonest, space.from)));
  const fit = fitOf(fitsWith, early.length > 0, unsaid.length > 0);
  return {
    fit,
    fitsWith: fit === 'narrow' && fitsWith !== 'all' && fitsWith !== 'none' ? fitsWith : null,
    unsaid: fit !== 'unknown' ? [] : fitsWith === 'all' ? early : unsaid,
  };
}

/** What the pages leave open of when they run. */
export function unsaidOf(group: readonly Assignment[]): Unsaid[] {
  return group.flatMap(({ part, load: { period }, asap }): Unsaid[] => {
    if (period.start === null) return [{ what: asap ? 'asap' : 'start', of: part }];
    return period.most === null ? [{ what: 'end', of: part }] : [];
  });
}

/** Nobody begins before today, nor before the last step of the procedure that the page gives a date. */
function soonestStart({ timeline }: RequestView, now: Temporal.Instant): Temporal.PlainDate {
  const steps = timeline.filter(({ kind }) => procedure.includes(kind)).map(({ moment }) => dayOf(moment));
  return [today(now), ...steps].reduce((a, b) => (isBefore(a, b) ? b : a));
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

function isBefore(day: Temporal.PlainDate | null, other: Temporal.PlainDate | null): boolean {
  return day !== null && other !== null && Temporal.PlainDate.compare(day, other) < 0;
}
