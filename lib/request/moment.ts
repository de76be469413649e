/** Dates and moments of a request. Everything is Dutch wall time, whatever the machine's zone. */

export const dutchZone = 'Europe/Amsterdam';

/** A printed moment: to the minute, or a day of which the time is not known. */
export type Moment =
  | { precision: 'minute'; at: Temporal.ZonedDateTime }
  | { precision: 'day'; date: Temporal.PlainDate };

/**
 * Reads '2026-07-06T09:00:00+02:00[Europe/Amsterdam]' or '2026-07-06'. Null for null and for anything that
 * is no real date: a stored record may come from an import.
 */
export function parseMoment(value: string | null): Moment | null {
  if (value === null) return null;
  try {
    return value.length > 10
      ? { precision: 'minute', at: Temporal.ZonedDateTime.from(value).withTimeZone(dutchZone) }
      : { precision: 'day', date: Temporal.PlainDate.from(value) };
  } catch {
    return null;
  }
}

/** The instant at which the moment has passed; of a day, its end (the start of the next day). */
export function endOf(moment: Moment): Temporal.Instant {
  return moment.precision === 'minute'
    ? moment.at.toInstant()
    : moment.date.add({ days: 1 }).toZonedDateTime(dutchZone).toInstant();
}

/** The day of the moment on the Dutch calendar. */
export function dayOf(moment: Moment): Temporal.PlainDate {
  return moment.precision === 'minute' ? moment.at.toPlainDate() : moment.date;
}

/** The Dutch calendar day on which `now` falls. */
export function today(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(dutchZone).toPlainDate();
}
