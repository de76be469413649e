/** One calendar file of saved requests, and what is kept of it so that the next one can change it. */
import type { Remindable } from '../assess/reminders.ts';
import type { CalendarEntry, CalendarEvent } from '../request/calendar-entry.ts';
import { dutchZone } from '../request/moment.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import { eventsOf, type NewEvent } from './calendar-events.ts';
import { calendarIcs } from './calendar-ics.ts';

/** As long as a removed request can be brought back, and as long as somebody may still import the file. */
const forgottenAfter = { hours: 30 * 24 };

export type Calendar = {
  /** The .ics file; '' where it would hold no event. */
  text: string;
  /** What stands in the file. */
  entries: CalendarEntry[];
  /** All that is kept from now on of what was given in `kept`, and what is new. */
  kept: CalendarEntry[];
  /** UIDs of requests that are gone and moments that are long past: no longer to be kept. */
  forgotten: string[];
};

/**
 * The file of `records` with their corrections. `kept`: what was handed out before of these requests, and where all
 * saved ones are given, of any. What stands in `kept` and is in no record any more, or is still to come and concerns
 * the user no more (handed in, awarded, rejected, not pursued; a deadline also where its page closed), is taken back:
 * cancelled, with a raised SEQUENCE, in this file and the ones after it until 30 days past its date. `settings`: the
 * user's default reminders. Pure; throws where the library refuses.
 */
export function calendarOf(
  records: readonly Remindable[],
  kept: readonly CalendarEntry[],
  settings: ReminderSettings,
  now: Temporal.Instant,
): Calendar {
  const before = new Map(kept.map((entry) => [entry.uid, entry]));
  const live = records.flatMap((record) =>
    eventsOf(record, settings, now)
      .map((one) => entryOf(one, record.key, before.get(one.uid), now))
      .filter((entry) => entry !== null),
  );
  const here = new Set(live.map(({ uid }) => uid));
  const gone = kept.filter(({ uid }) => !here.has(uid));
  const { past = [], recent = [] } = Object.groupBy(gone, (one) =>
    isLongPast(one, now) ? 'past' : 'recent',
  );
  const entries = [...live.sort(byStart), ...recent.map((entry) => cancel(entry, now)).sort(byStart)];
  // What may come back (a request taken up again, another interview) has to be raised then, not begin at 0.
  const saved = new Set(records.map(({ key }) => key));
  const { silent = [], forgotten = [] } = Object.groupBy(past, ({ key }) =>
    saved.has(key) ? 'silent' : 'forgotten',
  );
  return {
    text: entries.length === 0 ? '' : calendarIcs(entries, now),
    entries,
    kept: [...entries, ...silent],
    forgotten: forgotten.map(({ uid }) => uid),
  };
}

/**
 * What stands in the calendar of one moment; null: nothing. Of what concerns the user no more only what has been, as
 * it was handed out: that is their own past, and taking it out would say that it never took place.
 */
function entryOf(
  one: NewEvent,
  key: string,
  before: CalendarEntry | undefined,
  now: Temporal.Instant,
): CalendarEntry | null {
  if (one.concerns) return follow(one, key, before, now);
  return before && !before.cancelled && isOver(before, now) ? before : null;
}

/** The entry after one more export: as it was, unless its content changed or it had been taken back. */
function follow(
  { uid, event }: NewEvent,
  key: string,
  before: CalendarEntry | undefined,
  now: Temporal.Instant,
): CalendarEntry {
  if (before && !before.cancelled && printOf(before.event) === printOf(event)) return before;
  const sequence = before === undefined ? 0 : before.sequence + 1;
  return { uid, key, sequence, event, changedAt: now.toString(), cancelled: false };
}

function cancel(entry: CalendarEntry, now: Temporal.Instant): CalendarEntry {
  if (entry.cancelled) return entry;
  return { ...entry, sequence: entry.sequence + 1, changedAt: now.toString(), cancelled: true };
}

/** Equal where nothing changed; the order in which an object came out of the database is no change. */
function printOf(event: CalendarEvent): string {
  const { summary, description, url, start, end, endsThen, busy, alarms } = event;
  return JSON.stringify([summary, description, url, start, end, endsThen, busy, alarms]);
}

function isOver({ event }: CalendarEntry, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instantOf(event.end), now) <= 0;
}

function isLongPast({ event }: CalendarEntry, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instantOf(event.end).add(forgottenAfter), now) < 0;
}

const byStart = (a: CalendarEntry, b: CalendarEntry): number =>
  Temporal.Instant.compare(instantOf(a.event.start), instantOf(b.event.start)) || (a.uid < b.uid ? -1 : 1);

function instantOf(value: string): Temporal.Instant {
  return value.length > 10
    ? Temporal.ZonedDateTime.from(value).toInstant()
    : Temporal.PlainDate.from(value).toZonedDateTime(dutchZone).toInstant();
}
