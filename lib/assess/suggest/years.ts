/**
 * How long somebody did something, from dated roles. Roles are known to the month; a window that cuts a month
 * in two takes its part of it. All in whole numbers, so that two years are 24 months and not 23.99.
 */
import type { Role } from '../../profile/profile.ts';
import { dayOf, parseMoment, today } from '../../request/moment.ts';
import type { Range } from './suggestion.ts';

/** What counts: from the first day to the last, both included; `from` null: however long ago. */
export type Window = { from: Temporal.PlainDate | null; to: Temporal.PlainDate };

/** How far back a criterion looks: a number of months, or since a day (ISO); null: all. */
export type Span = { months: number } | { since: string } | null;

export type Experience = {
  /** Calendar months, overlaps once. Whole months are whole numbers. */
  months: number;
  /** The roles that have time in the window, in the given order. */
  roles: Role[];
  /** Their hours a week, where said. */
  hours: Range | null;
};

type DatedRole = Pick<Role, 'from' | 'to'>;
type Stretch = { start: number; end: number };

/** Least common multiple of 28, 29, 30 and 31: every day of every month is a whole number of these. */
const unitsPerMonth = 377_580;

/**
 * The window that ends on the Dutch day of the submission deadline ("in de afgelopen 10 jaar" is counted back
 * from there); on the day of `now` where the page states no deadline.
 */
export function windowOf(deadline: string | null, span: Span, now: Temporal.Instant): Window {
  const moment = parseMoment(deadline);
  const to = moment === null ? today(now) : dayOf(moment);
  if (span === null) return { from: null, to };
  if ('since' in span) return { from: Temporal.PlainDate.from(span.since), to };
  return { from: to.subtract({ months: span.months }).add({ days: 1 }), to };
}

/**
 * The time of all roles together within the window. A role counts from the first day of its first month to
 * the last day of its last; one that still runs, to the window's end. One that ends before it starts counts
 * nothing.
 */
export function experience(roles: readonly Role[], window: Window): Experience {
  const counted = roles.filter((role) => stretchOf(role, window) !== null);
  const hours = counted.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  return {
    months: monthsIn(counted, window),
    roles: counted,
    hours: hours.length === 0 ? null : { min: Math.min(...hours), max: Math.max(...hours) },
  };
}

/** The calendar months of the roles in the window, each moment once. */
export function monthsIn(roles: readonly DatedRole[], window: Window): number {
  const stretches = roles
    .flatMap((role) => stretchOf(role, window) ?? [])
    .sort((one, other) => one.start - other.start);
  let units = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of stretches) {
    units += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return units / unitsPerMonth;
}

/** The part of the role within the window; null where there is none. */
function stretchOf(role: DatedRole, window: Window): Stretch | null {
  const start = Math.max(startOf(role.from), window.from === null ? 0 : unitsAt(window.from));
  const last = unitsAt(window.to.add({ days: 1 }));
  const end = role.to === null ? last : Math.min(startOf(role.to) + unitsPerMonth, last);
  return start < end ? { start, end } : null;
}

/** The start of a month ('2021-03'). */
function startOf(month: string): number {
  return (Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1) * unitsPerMonth;
}

/** The start of a day. */
function unitsAt(date: Temporal.PlainDate): number {
  const month = date.year * 12 + date.month - 1;
  return month * unitsPerMonth + (date.day - 1) * (unitsPerMonth / date.daysInMonth);
}
