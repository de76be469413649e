import { dayOf, endOf, type Moment, today } from '../request/moment.ts';
import { minutesPerDay } from './moments.ts';

/** 'warn' up to 3 days, 'bad' up to 24 hours: the bounds of the visual reference. */
export type Urgency = 'plain' | 'warn' | 'bad';

export type TimeLeft =
  /** Whole minutes left, rounded down: nobody is told a minute that is no longer there. */
  | { kind: 'minutes'; minutes: number; urgency: Urgency }
  /** Only the day is known, so only days are shown; 0 is today. */
  | { kind: 'days'; days: number; urgency: Urgency }
  | { kind: 'closed'; since: Temporal.PlainDate };

/**
 * Time from `now` to the moment. Elapsed time, not the difference of wall clocks: on the night the clock
 * goes forward "1 d 0 u" by the wall would promise an hour that does not exist. A day without a time is
 * over only at its end.
 */
export function timeLeft(moment: Moment, now: Temporal.Instant): TimeLeft {
  const left = now.until(endOf(moment)).total('seconds');
  if (left <= 0) return { kind: 'closed', since: dayOf(moment) };
  if (moment.precision === 'day') {
    const days = today(now).until(moment.date, { largestUnit: 'days' }).days;
    return { kind: 'days', days, urgency: days === 0 ? 'bad' : days <= 3 ? 'warn' : 'plain' };
  }
  return { kind: 'minutes', minutes: Math.floor(left / 60), urgency: urgencyOf(left / 60) };
}

function urgencyOf(minutes: number): Urgency {
  if (minutes <= minutesPerDay) return 'bad';
  return minutes <= 3 * minutesPerDay ? 'warn' : 'plain';
}

/** Days (floored), hours and minutes of a number of minutes. */
export function split(minutes: number): { days: number; hours: number; minutes: number } {
  return {
    days: Math.floor(minutes / minutesPerDay),
    hours: Math.floor((minutes % minutesPerDay) / 60),
    minutes: minutes % 60,
  };
}
