/** When the user is to be reminded of a saved request. Pure: told to nobody here. */
import { applyCorrections } from '../request/corrections.ts';
import { dayOf, type Moment, parseMoment } from '../request/moment.ts';
import type { SavedRequest } from '../request/record.ts';
import type { OwnReminders, ReminderSettings, RequestReminderKind } from '../request/reminders.ts';
import type { Interview, TenderRequest } from '../request/tender-request.ts';
import { concerning } from './concerning.ts';
import { atTime, clockTime, startOf } from './moments.ts';

/** As much of a saved request as its reminders depend on. */
export type Remindable = Pick<
  SavedRequest,
  'key' | 'request' | 'judgements' | 'status' | 'savedAt' | 'reminders'
>;

export type RequestReminder = {
  /** Key, kind, exact moment and offset: a moment that moves gives new reminders, told anew. */
  id: string;
  key: string;
  kind: RequestReminderKind;
  /** When the user is to be told. */
  at: Temporal.Instant;
  /** What it is about, as on the page; for 'own' the deadline on the page, which the user's precedes. */
  moment: Moment;
  title: string | null;
  buyer: string | null;
  /** The page on the portal. */
  url: string;
};

/** Whether the user still has to hand in: neither they nor the page closed it. Its deadline is then theirs to make. */
export function isToSubmit({ status, request }: Pick<Remindable, 'status' | 'request'>): boolean {
  return concerning(status).has('submission') && !request.closed;
}

/** The settings for one request: the default, with what it has of its own. */
export function remindersFor(own: OwnReminders | null, settings: ReminderSettings): ReminderSettings {
  const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}

/**
 * All reminders of one saved request, those that have passed included. None for one that is finished; after
 * handing in only interviews and answers are left. A page that says it is closed has no deadlines any more, and no
 * interviews for who did not hand in. Offsets are elapsed time: 24 hours is 24 hours, also over a clock change.
 */
export function planReminders(record: Remindable, defaults: ReminderSettings): RequestReminder[] {
  const kinds = concerning(record.status);
  const settings = remindersFor(record.reminders, defaults);
  const request = applyCorrections(record.request, record.judgements.corrections);
  const reminders = new Map<string, RequestReminder>();
  const add = (
    kind: RequestReminderKind,
    moment: Moment,
    offset: number | string,
    at: Temporal.Instant,
  ): void => {
    const id = `${record.key} ${kind} ${momentText(moment)} ${offset}`;
    const { title, buyer, url } = request;
    reminders.set(id, { id, key: record.key, kind, at, moment, title, buyer, url });
  };
  const addBefore = (kind: RequestReminderKind, moment: Moment | null, before: readonly number[]): void => {
    if (moment === null) return;
    for (const minutes of before) add(kind, moment, minutes, startOf(moment).subtract({ minutes }));
  };
  const { submission, own, questions, answers, interview } = settings;
  const toSubmit = isToSubmit(record);
  const deadline = toSubmit ? parseMoment(request.submissionDeadline) : null;
  if (submission.on) addBefore('submission', deadline, submission.before);
  if (own.on) addBefore('own', deadline, [own.earlier]);
  if (questions.on && toSubmit)
    addBefore('questions', parseMoment(request.enquiryDeadline), questions.before);
  const answersOn = kinds.has('answers') && !request.closed ? parseMoment(request.answersOn) : null;
  if (answers.on && answersOn !== null) add('answers', answersOn, answers.at, atHour(answersOn, answers.at));
  if (interview.on && kinds.has('interview') && (toSubmit || !kinds.has('submission')))
    for (const moment of interviewMoments(request)) addBefore('interview', moment, interview.before);
  return [...reminders.values()];
}

/** That hour of the day in Dutch time; where the page has a later time for it, that one. */
function atHour(moment: Moment, hour: string): Temporal.Instant {
  const at = atTime(dayOf(moment), Temporal.PlainTime.from(hour)).toInstant();
  return isAfter(startOf(moment), at) ? startOf(moment) : at;
}

/** When the interviews begin; the day where the page gives no hour, or one that no clock shows. */
function interviewMoments({ interviews }: Pick<TenderRequest, 'interviews'>): Moment[] {
  return interviews.map(interviewMoment).filter((moment) => moment !== null);
}

function interviewMoment({ date, from }: Interview): Moment | null {
  const moment = parseMoment(date);
  const time = clockTime(from);
  if (moment?.precision !== 'day' || time === null) return moment;
  return { precision: 'minute', at: atTime(moment.date, time) };
}

/** Exact and the same for the same moment, however it is written. */
export const momentText = (moment: Moment): string =>
  moment.precision === 'minute' ? moment.at.toInstant().toString() : moment.date.toString();

export const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean =>
  Temporal.Instant.compare(a, b) > 0;

/** The earlier of two instants, where null is never. */
export function earliest(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (a === null || b === null) return a ?? b;
  return isAfter(a, b) ? b : a;
}
