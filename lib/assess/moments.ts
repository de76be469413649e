/** Moments of a request as instants, to count and to order by. All in Dutch wall time, whatever the machine's zone. */
import { dutchZone, endOf, type Moment } from '../request/moment.ts';

export const minutesPerDay = 24 * 60;

/** The instant at which the moment begins; of a day without a time, the start of that day. */
export function startOf(moment: Moment): Temporal.Instant {
  return moment.precision === 'minute'
    ? moment.at.toInstant()
    : moment.date.toZonedDateTime(dutchZone).toInstant();
}

/** Whether the moment is over; a day without a time only at its end. */
export const isPast = (moment: Moment, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(endOf(moment), now) <= 0;

/** An hour as a page prints it, '13:00'; null for null and for one that no clock shows: records come from imports too. */
export function clockTime(value: string | null): Temporal.PlainTime | null {
  try {
    return value === null ? null : Temporal.PlainTime.from(value);
  } catch {
    return null;
  }
}

/** That hour of that day by a Dutch clock. */
export const atTime = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime): Temporal.ZonedDateTime =>
  date.toZonedDateTime({ timeZone: dutchZone, plainTime });
