/** Calendar entries as the text of an .ics file (RFC 5545). */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { calendarFile as words } from '../i18n/nl/calendar-file.ts';
import type { CalendarEntry, CalendarEvent } from '../request/calendar-entry.ts';
import { dutchZone } from '../request/moment.ts';
import { dutchZoneComponent } from './calendar-zone.ts';

/** Of an event: the elapsed seconds are counted from its start or its end; a day's alarms stand by themselves. */
type Span =
  | { days: true; start: Temporal.PlainDate; end: Temporal.PlainDate }
  | { days: false; start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

/**
 * The file: lines end in CR LF and are folded at 75 octets. `now` is when it was made. Throws a `RangeError` on an
 * entry whose start or end is no moment.
 */
export function calendarIcs(entries: readonly CalendarEntry[], now: Temporal.Instant): string {
  const calendar = ical({
    prodId: { company: 'TenderLens', product: 'Agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    // Without a name: with one the library would write DTSTAMP in that zone, where it must be UTC.
    timezone: { name: null, generator: (zone) => (zone === dutchZone ? dutchZoneComponent : null) },
  });
  for (const entry of entries) addEvent(calendar, entry, now);
  return alarmsLast(`${calendar.toString()}\r\n`);
}

function addEvent(
  calendar: ICalCalendar,
  { uid, sequence, event, changedAt, cancelled }: CalendarEntry,
  now: Temporal.Instant,
): void {
  const span = spanOf(event);
  const busy = event.busy && !cancelled;
  const added = calendar.createEvent({
    id: uid,
    sequence,
    stamp: now,
    lastModified: Temporal.Instant.from(changedAt),
    start: span.start,
    end: span.end,
    allDay: span.days,
    timezone: !span.days && sayable(span.start) && sayable(span.end) ? dutchZone : null,
    summary: cancelled ? words.cancelled(event.summary) : event.summary,
    description: event.description,
    url: event.url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
  });
  if (cancelled) return;
  for (const at of event.alarms) addAlarm(added, Temporal.Instant.from(at), span, event);
}

function spanOf({ start, end }: CalendarEvent): Span {
  return start.length > 10
    ? {
        days: false,
        start: Temporal.ZonedDateTime.from(start).withTimeZone(dutchZone),
        end: Temporal.ZonedDateTime.from(end).withTimeZone(dutchZone),
      }
    : { days: true, start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end) };
}

/**
 * Whether the wall time says which instant is meant. The hour that the clock shows twice in October does not:
 * RFC 5545 (3.3.5) means the first, but readers differ, so that what falls in it is written in UTC.
 */
function sayable(at: Temporal.ZonedDateTime): boolean {
  const wall = at.toPlainDateTime();
  const [first, last] = [
    wall.toZonedDateTime(dutchZone, { disambiguation: 'earlier' }),
    wall.toZonedDateTime(dutchZone, { disambiguation: 'later' }),
  ];
  return first.equals(last);
}

/**
 * Relative to a moment with a time, so that a calendar shows "2 days before". For a whole day the instant itself: a
 * calendar would count from midnight of the zone it stands in. (The library writes that in UTC only for events
 * without a zone of their own, as whole days are.)
 */
function addAlarm(
  added: ICalEvent,
  at: Temporal.Instant,
  span: Span,
  { endsThen, summary }: CalendarEvent,
): void {
  const common = { type: ICalAlarmType.display, description: summary };
  if (span.days) {
    added.createAlarm({ ...common, trigger: at });
    return;
  }
  const seconds = at.until((endsThen ? span.end : span.start).toInstant()).total('seconds');
  const alarm = added.createAlarm({ ...common, trigger: seconds });
  // Unless told, the library counts what comes before from the start and what comes after from the end.
  if (endsThen) alarm.relatesTo(ICalAlarmRelatesTo.end);
  else if (seconds < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
}

/** The library puts alarms amid an event's properties; the grammar wants them last, and strict readers insist. */
function alarmsLast(text: string): string {
  return text.replace(
    /((?:BEGIN:VALARM\r\n(?:(?!END:VALARM\r\n).*\r\n)*END:VALARM\r\n)+)((?:(?!END:VEVENT\r\n).*\r\n)*)/g,
    '$2$1',
  );
}
