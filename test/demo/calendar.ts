/** Days and moments of the demo portal, all counted from one `now`, printed as the portal prints them. */

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

export type Calendar = {
  /** The day `days` after today, moved on to Monday where that is a weekend. */
  workday(days: number): Temporal.PlainDate;
  /** The day `days` before today, weekend or not. */
  daysAgo(days: number): Temporal.PlainDate;
  /** Between 7 and 23 hours away, at an hour at which desks close: 09:00, 12:00 or 17:00. */
  soon: Temporal.PlainDateTime;
};

/** `now` in any zone; the calendar is Dutch. */
export function calendarFrom(now: Temporal.ZonedDateTime): Calendar {
  const here = now.withTimeZone('Europe/Amsterdam');
  const today = here.toPlainDate();
  return {
    workday: (days) => pastWeekend(today.add({ days })),
    daysAgo: (days) => today.subtract({ days }),
    soon: soonAfter(here),
  };
}

/** The day itself, or the Monday after where it falls in a weekend. */
export function pastWeekend(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date;
}

function soonAfter(now: Temporal.ZonedDateTime): Temporal.PlainDateTime {
  const moments = [0, 1].flatMap((days) =>
    [9, 12, 17].map((hour) => now.toPlainDate().add({ days }).toPlainDateTime({ hour })),
  );
  const latest = now.add({ hours: 23 }).toPlainDateTime();
  const fitting = moments.filter((moment) => Temporal.PlainDateTime.compare(moment, latest) < 0);
  // Between two of these hours lie at most 16, so the last one within 23 hours is at least 7 hours away.
  return fitting.at(-1) ?? latest;
}

/** '1 december 2026' */
export function plainDay(date: Temporal.PlainDate): string {
  return `${date.day} ${months[date.month - 1]} ${date.year}`;
}

/** 'dinsdag 1 december 2026' */
export function fullDay(date: Temporal.PlainDate): string {
  return `${weekdays[date.dayOfWeek - 1]} ${plainDay(date)}`;
}

/** '09:00 uur' */
export function clock(moment: Temporal.PlainDateTime): string {
  return `${moment.toPlainTime().toString({ smallestUnit: 'minute' })} uur`;
}
