/** Calendar files read back with another library than the one that wrote them, and records to write them from. */
import ICAL from 'ical.js';
import type { Remindable } from '../../lib/assess/reminders.ts';
import { type Calendar, calendarOf } from '../../lib/export/calendar.ts';
import type { CalendarEntry } from '../../lib/request/calendar-entry.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { defaultReminders, type ReminderSettings } from '../../lib/request/reminders.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bareRequest } from '../assess/invented.ts';

export const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

/** A saved request with every moment there is; on 25 November 2026 all of them are to come. */
export const full: Partial<TenderRequest> = {
  title: 'Adviseur sluizen',
  buyer: 'Waterschap Zuidermeer',
  publishedOn: '2026-11-17',
  enquiryDeadline: '2026-11-26T09:00:00+01:00[Europe/Amsterdam]',
  answersOn: '2026-11-27',
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  invitationBy: '2026-12-03',
  interviews: [
    { date: '2026-12-07', from: '13:00', to: '16:30', part: null },
    { date: '2026-12-08', from: null, to: null, part: 'afternoon' },
  ],
  start: { date: '2027-01-04', asap: false },
  contractEnd: '2027-07-02',
};

/** A saved request of which the page states no more than what is given. */
export function record(over: Partial<TenderRequest> = {}, user: Partial<Remindable> = {}): Remindable {
  const request = bareRequest(over);
  return {
    key: `${request.portal}:${request.reference}`,
    request,
    judgements: noJudgements(),
    status: 'saved',
    savedAt: '2026-11-20T10:00:00Z',
    reminders: null,
    ...user,
  };
}

/** The file of these records, with what was kept before. */
export function write(
  records: readonly Remindable[],
  kept: readonly CalendarEntry[] = [],
  at = now,
  settings: ReminderSettings = defaultReminders(),
): Calendar {
  return calendarOf(records, kept, settings, at);
}

export type ReadEvent = {
  uid: string;
  summary: string;
  description: string;
  url: unknown;
  sequence: number;
  status: unknown;
  stamp: string;
  changed: string;
  allDay: boolean;
  /** Instants in UTC, or days. */
  start: string;
  end: string;
  /** The zone in which the times are written: an id, or 'UTC'. */
  zone: string;
  transparent: unknown;
  /** ISO durations, 'end' before those counted from there, or UTC instants. */
  alarms: string[];
};

/** The calendar as ical.js has it; throws on text that is no calendar. */
export function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** Every event of the file. */
export function readBack(text: string): ReadEvent[] {
  return parse(text).getAllSubcomponents('vevent').map(readEvent);
}

/** The event of that kind of the request '71001'. */
export function eventOf(text: string, kind: string, reference = '71001'): ReadEvent {
  const uid = `flextender-${reference}-${kind}@tenderlens`;
  const found = readBack(text).filter((event) => event.uid === uid);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} times ${uid}`);
  return found[0];
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const value = (name: string): unknown => component.getFirstPropertyValue(name);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    url: value('url'),
    sequence: event.sequence,
    status: value('status'),
    stamp: instantOf(value('dtstamp')),
    changed: instantOf(value('last-modified')),
    allDay: event.startDate.isDate,
    start: instantOf(event.startDate),
    end: instantOf(event.endDate),
    zone: event.startDate.zone.tzid,
    transparent: value('transp'),
    alarms: component.getAllSubcomponents('valarm').map(alarmOf),
  };
}

function alarmOf(alarm: ICAL.Component): string {
  const trigger = alarm.getFirstProperty('trigger');
  const value = trigger?.getFirstValue();
  const from = trigger?.getFirstParameter('related') === 'END' ? 'end ' : '';
  return value instanceof ICAL.Time ? instantOf(value) : `${from}${value}`;
}

/** A time by the zone that the file itself describes. */
function instantOf(time: unknown): string {
  if (!(time instanceof ICAL.Time)) throw new Error(`no time: ${time}`);
  if (time.isDate) return time.toString();
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
}
