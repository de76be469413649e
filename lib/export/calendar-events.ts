/** The dated moments of a saved request as calendar events, in Dutch words. */
import { ownDeadline } from '../assess/agenda.ts';
import { type ConcernKind, concerning, deadlineKinds } from '../assess/concerning.ts';
import { atTime, clockTime, startOf } from '../assess/moments.ts';
import { isToSubmit, planReminders, type Remindable, remindersFor } from '../assess/reminders.ts';
import { timeline } from '../assess/timeline.ts';
import { formatMoment } from '../i18n/format.ts';
import { calendarFile as words } from '../i18n/nl/calendar-file.ts';
import { panel } from '../i18n/nl/panel.ts';
import type { CalendarEvent } from '../request/calendar-entry.ts';
import { applyCorrections } from '../request/corrections.ts';
import { dayOf, type Moment, parseMoment } from '../request/moment.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import type { Interview, TenderRequest } from '../request/tender-request.ts';
import { calendarUid } from './calendar-uid.ts';
import { plainLine } from './plain.ts';

export type NewEvent = {
  uid: string;
  event: CalendarEvent;
  /** By the request's status, and for a deadline by its page too, the user still has something to do with it. */
  concerns: boolean;
};

type Kind = ConcernKind;

/** Moments before which something must be done or will have happened; the others are when something begins. */
const until: readonly Kind[] = ['questions', 'submission', 'own', 'invitation', 'end'];

/**
 * A deadline is a quarter of an hour that ends at the moment: no calendar then shows time as left after it, and
 * where only a start is shown it errs to the safe side. No length at all is no option: RFC 5545 wants an end after
 * the start, Exchange refuses an event without an end, and Google and Outlook make an hour of it.
 */
const quarter = { minutes: 15 };

type Hours = { from: Temporal.ZonedDateTime; to: Temporal.ZonedDateTime; endKnown: boolean };

/**
 * One event for each dated moment of the request with its corrections, and one for the user's own deadline where
 * that is on. What the page does not state, or is no real date, gives none. Times are Dutch wall time; a date
 * without a time is a whole day. Alarms are the request's reminders (`defaults`: the user's own default).
 */
export function eventsOf(record: Remindable, defaults: ReminderSettings, now: Temporal.Instant): NewEvent[] {
  const request = applyCorrections(record.request, record.judgements.corrections);
  const reminders = planReminders(record, defaults);
  const kinds = concerning(record.status);
  const make = (kind: Kind, n: number, moment: Moment, interview: Interview | null, about = moment) => {
    const hours = interview === null ? null : hoursOf(interview, moment);
    const alarms = reminders
      .filter((reminder) => reminder.kind === kind)
      .filter((reminder) => startOf(reminder.moment).equals(hours?.from.toInstant() ?? startOf(about)))
      .map(({ at }) => at.toString())
      .sort();
    const event: CalendarEvent = {
      summary: summaryOf(kind, request, hours === null ? interview : null),
      description: descriptionOf(kind, request, { moment, about, interview, hours }, now),
      url: webAddress(request.url),
      ...span(kind, moment, hours),
      endsThen: until.includes(kind),
      busy: hours !== null,
      alarms,
    };
    // A deadline can no longer be made once the page says that it is closed.
    const concerns = deadlineKinds.has(kind) ? isToSubmit(record) : kinds.has(kind);
    return { uid: calendarUid(record, kind, n), event, concerns };
  };
  const dated = timeline(request, now).flatMap(({ kind, moment, interview, source }) =>
    kind === 'published' ? [] : [make(kind, placeIn(source), moment, interview)],
  );
  const deadline = parseMoment(request.submissionDeadline);
  const { own } = remindersFor(record.reminders, defaults);
  const mine = deadline !== null && own.on ? ownDeadline(deadline, own.earlier) : null;
  return deadline === null || mine === null ? dated : [...dated, make('own', 1, mine, null, deadline)];
}

/** 1 for the first of its kind: 'interviews/0'. */
const placeIn = (source: string): number => Number(/\/(\d+)$/.exec(source)?.[1] ?? 0) + 1;

/** Null where the page gives no hour, or one that no clock shows; an hour is held where only the end is missing. */
function hoursOf({ from, to }: Interview, moment: Moment): Hours | null {
  const start = hourOn(moment, from);
  if (start === null) return null;
  const end = hourOn(moment, to);
  const endKnown = end !== null && Temporal.ZonedDateTime.compare(end, start) > 0;
  return { from: start, to: endKnown ? end : start.add({ hours: 1 }), endKnown };
}

function hourOn(moment: Moment, hour: string | null): Temporal.ZonedDateTime | null {
  const time = clockTime(hour);
  return time && atTime(dayOf(moment), time);
}

function span(kind: Kind, moment: Moment, hours: Hours | null): Pick<CalendarEvent, 'start' | 'end'> {
  if (hours !== null) return { start: hours.from.toString(), end: hours.to.toString() };
  if (moment.precision === 'day')
    return { start: moment.date.toString(), end: moment.date.add({ days: 1 }).toString() };
  const { at } = moment;
  return until.includes(kind)
    ? { start: at.subtract(quarter).toString(), end: at.toString() }
    : { start: at.toString(), end: at.add(quarter).toString() };
}

const labelOf = (kind: Kind): string => (kind === 'own' ? words.own : panel.timeline[kind]);

/** 'Inschrijven tot: Adviseur sluizen (Waterschap Zuidermeer)'; `interview`: one of which the hours are not known. */
function summaryOf(kind: Kind, request: TenderRequest, interview: Interview | null): string {
  const part = interview?.part ? ` (${words.parts[interview.part]})` : '';
  const reference = plainLine(request.reference ?? '');
  const title =
    plainLine(request.title ?? '') || (reference === '' ? words.untitled : words.numbered(reference));
  const buyer = plainLine(request.buyer ?? '');
  return `${labelOf(kind)}${part}: ${title}${buyer === '' ? '' : ` (${buyer})`}`;
}

type When = { moment: Moment; about: Moment; interview: Interview | null; hours: Hours | null };

/** What it is, exactly when, of which request, and where that stands. */
function descriptionOf(
  kind: Kind,
  request: TenderRequest,
  { moment, about, interview, hours }: When,
  now: Temporal.Instant,
): string {
  const said = (one: Moment) => words.dutchTime(formatMoment(one, 'nl', 'full', now));
  const reference = plainLine(request.reference ?? '');
  const lines = [
    `${labelOf(kind)}: ${hours === null ? partOf(said(moment), interview) : hoursText(hours, now)}`,
    kind === 'own' && words.onPage(said(about)),
    deadlineKinds.has(kind) && about.precision === 'day' && words.noTime,
    moment.precision === 'minute' && until.includes(kind) && words.endsThen,
    hours !== null && !hours.endKnown && words.noEnd,
    kind === 'answers' && words.readAgain,
    reference !== '' && words.reference(reference),
    webAddress(request.url),
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}

const partOf = (said: string, interview: Interview | null): string =>
  interview?.part ? `${said}, ${words.parts[interview.part]}` : said;

/** 'maandag 7 december 2026, 13:00–16:30 (Nederlandse tijd)'; without the end where it is not known. */
function hoursText({ from, to, endKnown }: Hours, now: Temporal.Instant): string {
  const start = formatMoment({ precision: 'minute', at: from }, 'nl', 'full', now);
  return words.dutchTime(
    endKnown ? `${start}–${to.toPlainTime().toString({ smallestUnit: 'minute' })}` : start,
  );
}

/** The address where it is one of the web, without what iCalendar gives a meaning of its own; else null. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}
