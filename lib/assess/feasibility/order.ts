/** The steps of the procedure in their order: what stands the wrong way round, or with no time in between. */
import { dayOf } from '../../request/moment.ts';
import { isPast } from '../moments.ts';
import { procedureOrder, type TimelineKind } from '../timeline.ts';
import type { Dated, FeasibilityMark } from './mark.ts';

/** What has to follow on each other; when it was published binds nobody. */
const steps = procedureOrder.filter((kind) => kind !== 'published');

/** Pairs between which somebody has work to do, so that a day in between is needed. */
const needTime = new Set(['answers submission', 'interview start']);
/** Pairs that on the same day leave no time; of the others, the same day is how pages print it. */
const needDay = new Set([
  ...needTime,
  'submission interview',
  'submission start',
  'invitation interview',
  'invitation start',
]);

/**
 * A mark for every two steps that follow each other and do not fit, as long as one of them is to come. Of
 * several interviews the first has to be after what goes before, and the last before what comes.
 */
export function orderMarks(planning: readonly Dated[], now: Temporal.Instant): FeasibilityMark[] {
  const marks: FeasibilityMark[] = [];
  let first: Dated | null = null;
  for (const kind of steps) {
    const moments = planning.filter((entry) => entry.kind === kind);
    const then = moments[0];
    if (then === undefined) continue;
    const mark = first === null ? null : markOf(first, then, now);
    if (mark !== null) marks.push(mark);
    first = moments.at(-1) ?? then;
  }
  return marks;
}

function markOf(first: Dated, then: Dated, now: Temporal.Instant): FeasibilityMark | null {
  if (isPast(then.moment, now) && isPast(first.moment, now)) return null;
  const pair = `${first.kind} ${then.kind}`;
  const about: TimelineKind[] = [first.kind, then.kind];
  const base = { about, source: null, quote: null, first, then };
  const days = daysBetween(first, then);
  if (days < 0 || isEarlier(then, first))
    return { ...base, kind: 'order', id: `order:${pair}`, severity: 'clash', days: Math.abs(days) };
  if (isPast(then.moment, now)) return null;
  if (days === 0)
    return needDay.has(pair) ? { ...base, kind: 'same-day', id: `day:${pair}`, severity: 'tight' } : null;
  if (!needTime.has(pair)) return null;
  const between = daysOfWeekBetween(first, then);
  if (between.some((weekday) => weekday <= 5)) return null;
  const weekend = between.length > 0;
  return { ...base, kind: 'no-working-day', id: `time:${pair}`, severity: 'tight', weekend };
}

/** Days on the Dutch calendar from one to the other; below 0 where the other is earlier. */
export function daysBetween(first: Dated, then: Dated): number {
  return dayOf(first.moment).until(dayOf(then.moment), { largestUnit: 'days' }).days;
}

/** On one day: by the clock, where both have a time. */
function isEarlier(one: Dated, other: Dated): boolean {
  if (one.moment.precision === 'day' || other.moment.precision === 'day') return false;
  return Temporal.ZonedDateTime.compare(one.moment.at, other.moment.at) < 0;
}

/** 1 (Monday) to 7 for each whole day in between, of at most a week: more is never without a working day. */
function daysOfWeekBetween(first: Dated, then: Dated): number[] {
  const count = Math.min(daysBetween(first, then) - 1, 7);
  const from = dayOf(first.moment);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => from.add({ days: index + 1 }).dayOfWeek);
}
