/** When an assignment would run, as far as the page says, and how many hours a week several ask together. */
import { parseMoment } from '../request/moment.ts';
import type { TenderRequest } from '../request/tender-request.ts';

/** Hours a week. `min` 0 where the page states no least, `max` null where it states no most. */
export type Hours = { min: number; max: number | null };

/** The days on which an assignment runs; both ends are the first day after it. */
export type Period = {
  /** null: not stated, or "as soon as possible". */
  start: Temporal.PlainDate | null;
  /** It surely runs until then: at least its first day. null where the start is not known. */
  least: Temporal.PlainDate | null;
  /** It does not run longer, extensions aside; null: not known. */
  most: Temporal.PlainDate | null;
};

export type Load = { hours: Hours; period: Period };

/** The hours of a request; null where the page states none that make sense. */
export function hoursOf({ hoursPerWeek }: Pick<TenderRequest, 'hoursPerWeek'>): Hours | null {
  const { min = null, max = null } = hoursPerWeek ?? {};
  if (max === null && (min ?? 0) <= 0) return null;
  if ((min ?? 0) < 0 || (max ?? 1) <= 0 || (max !== null && (min ?? 0) > max)) return null;
  return { min: min ?? 0, max };
}

/**
 * The period of a request: from its start to the end it states, else as many months as it lasts ('4 januari' and
 * 6 months is to and including 3 July). Extensions are not counted: nobody has granted them yet.
 */
export function periodOf({
  start,
  duration,
  contractEnd,
}: Pick<TenderRequest, 'start' | 'duration' | 'contractEnd'>): Period {
  const first = dateOf(start?.date ?? null);
  const end = dateOf(contractEnd)?.add({ days: 1 }) ?? null;
  if (first === null) return { start: null, least: null, most: end };
  const firstDay = first.add({ days: 1 });
  if (end !== null)
    return isBefore(first, end)
      ? { start: first, least: end, most: end }
      : { start: first, least: firstDay, most: null };
  const least = afterMonths(first, Math.floor, duration?.minMonths ?? null);
  const most = afterMonths(first, Math.ceil, duration?.maxMonths ?? null);
  const sure = least !== null && isBefore(firstDay, least) ? least : firstDay;
  return { start: first, least: sure, most: most !== null && isBefore(most, sure) ? null : most };
}

/** Which of what the page leaves open is taken: the case that asks least of the user, or most. */
export type Case = { hours: 'least' | 'most'; periods: 'least' | 'most' };

/**
 * The most hours a week that the assignments ask at any one time. With the shortest periods, those that may miss
 * each other do; with the longest, what is not known runs from the beginning of time, or to its end.
 */
export function busiest(loads: readonly Load[], { hours, periods }: Case): number {
  const alone = loads.map((load) => hoursIn(load, hours));
  const starts = [null, ...loads.map(({ period }) => period.start)];
  const sums = starts.map((day) =>
    loads.reduce((sum, load) => sum + (runsOn(load.period, day, periods) ? hoursIn(load, hours) : 0), 0),
  );
  // Hours have two decimals at most; their sum in binary may miss by a hair.
  return Math.round(Math.max(0, ...alone, ...sums) * 100) / 100;
}

export type Sum = {
  /** Hours a week at the busiest time, at the least and at the most; `max` null: no most is stated. */
  hours: Hours;
  /** How many of them may run at one time: all, more than one, or never two. */
  atOnce: 'all' | 'some' | 'none';
  /** False where what the pages leave open of the periods may keep them apart, and the sum is then less. */
  sure: boolean;
};

/** What several ask together. Those that surely never run on one day are not added up; those that may, are. */
export function sumOf(loads: readonly Load[]): Sum {
  const least = busiest(loads, { hours: 'least', periods: 'most' });
  const most = busiest(loads, { hours: 'most', periods: 'most' });
  const one: Hours = { min: 1, max: 1 };
  const atOnce = busiest(
    loads.map(({ period }) => ({ period, hours: one })),
    { hours: 'most', periods: 'most' },
  );
  return {
    hours: { min: least, max: Number.isFinite(most) ? most : null },
    atOnce: atOnce === loads.length ? 'all' : atOnce > 1 ? 'some' : 'none',
    sure:
      least === busiest(loads, { hours: 'least', periods: 'least' }) &&
      most === busiest(loads, { hours: 'most', periods: 'least' }),
  };
}

/**
 * The time in which most is asked of the user, over the longest periods: from a day up to the first day after it
 * (null: the end is not known). null where no two run on one day; 'unknown' where the start of one is not known.
 */
export function together(loads: readonly Load[]): Together | null {
  const sorted = loads.toSorted((a, b) => compareStart(a.period, b.period));
  if (sorted.some(({ period }) => period.start === null)) return isApart(sorted) ? null : 'unknown';
  let best: { hours: number; from: Temporal.PlainDate; running: Load[] } | null = null;
  for (const { period } of sorted) {
    const from = period.start;
    if (from === null) continue;
    const running = sorted.filter((load) => runsOn(load.period, from, 'most'));
    const hours = running.reduce((sum, load) => sum + hoursIn(load, 'most'), 0);
    if (running.length > 1 && (best === null || hours > best.hours)) best = { hours, from, running };
  }
  if (best === null) return null;
  const { from, running } = best;
  const until = earliest(running.map(({ period }) => period.most));
  const least = earliest(running.map(({ period }) => period.least));
  const sure = until !== null && least !== null && until.equals(least);
  return { from, until, sure };
}

export type Together =
  | 'unknown'
  | {
      from: Temporal.PlainDate;
      /** The first day after it. */
      until: Temporal.PlainDate | null;
      /** False where it may be shorter: the page leaves open how long one lasts. */
      sure: boolean;
    };

/** How long from one day to another: whole months by the calendar, and the days that are left. */
export function lengthOf(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): { months: number; days: number } {
  const { months, days } = from.until(until, { largestUnit: 'months' });
  return { months, days };
}

function earliest(days: readonly (Temporal.PlainDate | null)[]): Temporal.PlainDate | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : known.reduce((a, b) => (isBefore(b, a) ? b : a));
}

/** Whether what is known of the periods already keeps all apart, an unknown start or not. */
function isApart(loads: readonly Load[]): boolean {
  return loads.every((a, index) =>
    loads.slice(index + 1).every((b) => follows(a.period, b.period) || follows(b.period, a.period)),
  );
}

function follows({ most }: Period, { start }: Period): boolean {
  return most !== null && start !== null && !isBefore(start, most);
}

/** `day` null: before any start that is known. */
function runsOn(
  { start, least, most }: Period,
  day: Temporal.PlainDate | null,
  length: Case['periods'],
): boolean {
  if (length === 'least')
    return day !== null && start !== null && !isBefore(day, start) && least !== null && isBefore(day, least);
  if (day === null) return start === null;
  return (start === null || !isBefore(day, start)) && (most === null || isBefore(day, most));
}

function hoursIn({ hours }: Load, which: Case['hours']): number {
  return which === 'least' ? hours.min : (hours.max ?? Number.POSITIVE_INFINITY);
}

function dateOf(value: string | null): Temporal.PlainDate | null {
  const moment = parseMoment(value);
  if (moment === null) return null;
  return moment.precision === 'day' ? moment.date : moment.at.toPlainDate();
}

/** null for no months, and for a number that no calendar holds. */
function afterMonths(
  start: Temporal.PlainDate,
  whole: (months: number) => number,
  months: number | null,
): Temporal.PlainDate | null {
  if (months === null || months < 0) return null;
  try {
    return start.add({ months: whole(months) });
  } catch {
    return null;
  }
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;

function compareStart(a: Period, b: Period): number {
  if (a.start === null || b.start === null) return Number(a.start !== null) - Number(b.start !== null);
  return Temporal.PlainDate.compare(a.start, b.start);
}
