/** When the user is to be reminded of what, and what of that is due. Pure: told to nobody here. */
import { applyCorrections } from '../request/corrections.ts';
import { dutchZone, endOf, type Moment, parseMoment } from '../request/moment.ts';
import type { SavedRequest } from '../request/record.ts';
import type { OwnReminders, ReminderKind, ReminderSettings } from '../request/reminders.ts';
import type { Status } from '../request/status.ts';
import type { Interview, TenderRequest } from '../request/tender-request.ts';

/** As much of a saved request as its reminders depend on. */
export type Remindable = Pick<
  SavedRequest,
  'key' | 'request' | 'judgements' | 'status' | 'savedAt' | 'reminders'
>;

export type Reminder = {
  /** Key, kind, exact moment and offset: a moment that moves gives new reminders, told anew. */
  id: string;
  key: string;
  kind: ReminderKind;
  /** When the user is to be told. */
  at: Temporal.Instant;
  /** What it is about, as on the page; for 'own' the deadline on the page, which the user's precedes. */
  moment: Moment;
  title: string | null;
  buyer: string | null;
  /** The page on the portal. */
  url: string;
};

/** What was told before. */
export type Told = {
  /** By reminder id; `until`: the user asked to hear it again then, null where not. */
  marks: ReadonlyMap<string, { until: Temporal.Instant | null }>;
  /**
   * The next one as it was at the last look; null: there was none. Where it has passed, the machine was waited for;
   * where it has not, what lies in the past came from a change that the user made just now.
   */
  expected: Temporal.Instant | null;
};

export type DueReminder = Reminder & {
  /** Its own id and those of the reminders that say the same less well: all are told by this one. */
  ids: string[];
  /** When it should have been told: `at`, or the end of a snooze. */
  from: Temporal.Instant;
  /** The moment itself has passed: it is told once, as missed. */
  missed: boolean;
  /** It was waited for and comes after its time: the machine slept, the browser was closed or could not show it. */
  late: boolean;
};

const beforeSubmission: readonly Status[] = ['saved', 'question-asked', 'preparing'];
const finished: readonly Status[] = ['awarded', 'rejected', 'declined'];

/** How late the browser may be with an alarm before that is called late. */
const punctual = Temporal.Duration.from({ minutes: 5 });

/** Whether the user still has to hand in: neither they nor the page closed it. Its deadline is then theirs to make. */
export function isToSubmit({ status, request }: Pick<Remindable, 'status' | 'request'>): boolean {
  return beforeSubmission.includes(status) && !request.closed;
}

/** The settings for one request: the default, with what it has of its own. */
export function remindersFor(own: OwnReminders | null, settings: ReminderSettings): ReminderSettings {
  const given = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}

/** The instant from which reminders of a moment count: of a day without a time, its start. */
export function startOf(moment: Moment): Temporal.Instant {
  return moment.precision === 'minute'
    ? moment.at.toInstant()
    : moment.date.toZonedDateTime(dutchZone).toInstant();
}

/**
 * All reminders of one saved request, those that have passed included. None for one that is finished; after
 * handing in only interviews and answers are left. A page that says it is closed has no deadlines any more, and no
 * interviews for who did not hand in. Offsets are elapsed time: 24 hours is 24 hours, also over a clock change.
 */
export function planReminders(record: Remindable, defaults: ReminderSettings): Reminder[] {
  if (finished.includes(record.status)) return [];
  const settings = remindersFor(record.reminders, defaults);
  const request = applyCorrections(record.request, record.judgements.corrections);
  const reminders = new Map<string, Reminder>();
  const add = (kind: ReminderKind, moment: Moment, offset: number | string, at: Temporal.Instant): void => {
    const id = `${record.key} ${kind} ${momentText(moment)} ${offset}`;
    const { title, buyer, url } = request;
    reminders.set(id, { id, key: record.key, kind, at, moment, title, buyer, url });
  };
  const addBefore = (kind: ReminderKind, moment: Moment | null, before: readonly number[]): void => {
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
  const answersOn = request.closed ? null : parseMoment(request.answersOn);
  if (answers.on && answersOn !== null) add('answers', answersOn, answers.at, atHour(answersOn, answers.at));
  if (interview.on && (toSubmit || !beforeSubmission.includes(record.status)))
    for (const moment of interviewMoments(request)) addBefore('interview', moment, interview.before);
  return [...reminders.values()];
}

/**
 * What of all reminders is to be told now, nearest moment first and what was missed last, and when the next one
 * comes (null: none is left). Due is what has passed and was not told, or was snoozed until now; of a moment that is
 * over only what was waited for. What had passed when the request was saved is not told: the user had the page before
 * them. Of one moment only the latest is told, and of the deadline and the user's own one together.
 */
export function dueAndNext(
  records: readonly Remindable[],
  settings: ReminderSettings,
  told: Told,
  now: Temporal.Instant,
): { due: DueReminder[]; next: Temporal.Instant | null } {
  const due: DueReminder[] = [];
  let next: Temporal.Instant | null = null;
  const waited = told.expected !== null && !isAfter(told.expected, now) ? told.expected : null;
  for (const record of records) {
    const saved = instantOf(record.savedAt);
    for (const reminder of planReminders(record, settings)) {
      const mark = told.marks.get(reminder.id);
      if (mark?.until === null) continue;
      const from = mark?.until ?? reminder.at;
      if (isAfter(from, now)) next = earliest(next, from);
      else if (mark !== undefined || saved === null || isAfter(reminder.at, saved)) {
        const one = asDue(reminder, from, waited, now);
        if (one !== null) due.push(one);
      }
    }
  }
  return { due: oneOfEach(due).sort(byNearest), next };
}

/** The earlier of two instants, where null is never. */
export function earliest(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (a === null || b === null) return a ?? b;
  return isAfter(a, b) ? b : a;
}

/** A stored instant; null for what is none. */
export function instantOf(value: string | null): Temporal.Instant | null {
  try {
    return value === null ? null : Temporal.Instant.from(value);
  } catch {
    return null;
  }
}

function asDue(
  reminder: Reminder,
  from: Temporal.Instant,
  waited: Temporal.Instant | null,
  now: Temporal.Instant,
): DueReminder | null {
  const expected = waited !== null && !isAfter(waited, from);
  const missed = !isAfter(endOf(reminder.moment), now);
  if (missed && !expected) return null;
  const late = expected && isAfter(now, from.add(punctual));
  return { ...reminder, ids: [reminder.id], from, missed, late };
}

/** The deadline and the user's own one are about the same moment; of the others each kind has its own. */
function subject({ key, kind, moment }: Reminder): string {
  return `${key} ${kind === 'own' ? 'submission' : kind} ${momentText(moment)}`;
}

function oneOfEach(due: readonly DueReminder[]): DueReminder[] {
  return [...Map.groupBy(due, subject).values()].flatMap((group) => {
    const [best] = group.toSorted(
      (a, b) => Temporal.Instant.compare(b.at, a.at) || Number(b.kind === 'own') - Number(a.kind === 'own'),
    );
    return best === undefined ? [] : [{ ...best, ids: group.flatMap(({ ids }) => ids) }];
  });
}

function byNearest(a: DueReminder, b: DueReminder): number {
  return (
    Number(a.missed) - Number(b.missed) ||
    Temporal.Instant.compare(endOf(a.moment), endOf(b.moment)) ||
    Temporal.Instant.compare(a.at, b.at) ||
    // Always in one order: the first gives the notification its place.
    (a.id < b.id ? -1 : 1)
  );
}

/** That hour of the day in Dutch time; where the page has a later time for it, that one. */
function atHour(moment: Moment, hour: string): Temporal.Instant {
  const date = moment.precision === 'minute' ? moment.at.toPlainDate() : moment.date;
  const at = date
    .toZonedDateTime({ timeZone: dutchZone, plainTime: Temporal.PlainTime.from(hour) })
    .toInstant();
  return isAfter(startOf(moment), at) ? startOf(moment) : at;
}

/** When the interviews begin; the day where the page gives no hour, or one that no clock shows. */
function interviewMoments({ interviews }: Pick<TenderRequest, 'interviews'>): Moment[] {
  return interviews.map(interviewMoment).filter((moment) => moment !== null);
}

function interviewMoment({ date, from }: Interview): Moment | null {
  const moment = parseMoment(date);
  if (moment?.precision !== 'day' || from === null) return moment;
  try {
    const plainTime = Temporal.PlainTime.from(from);
    return { precision: 'minute', at: moment.date.toZonedDateTime({ timeZone: dutchZone, plainTime }) };
  } catch {
    return moment;
  }
}

const momentText = (moment: Moment): string =>
  moment.precision === 'minute' ? moment.at.toInstant().toString() : moment.date.toString();

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
