/** When the user wants to be reminded: a default, and per request what differs from it. */

/** `before`: minutes before the moment, at most eight of them, none further away than 60 days. */
export type TimedReminder = { on: boolean; before: number[] };

/** The moments of a request. */
export type RequestReminders = {
  /** The deadline on the page. */
  submission: TimedReminder;
  /** The user's own deadline, so many minutes before that on the page (an outage of the portal is no excuse). */
  own: { on: boolean; earlier: number };
  questions: TimedReminder;
  /** On the day of the answers, at this hour of Dutch wall time ('09:00'). */
  answers: { on: boolean; at: string };
  interview: TimedReminder;
};

export type ReminderSettings = RequestReminders & {
  /** A document of the profile: so many days before the last day on which it holds. */
  document: { on: boolean; days: number };
};

/** What one request has of its own; what is absent is as the default. */
export type OwnReminders = Partial<RequestReminders>;
export type RequestReminderKind = keyof RequestReminders;
export type ReminderKind = keyof ReminderSettings;

const hour = 60;
const day = 24 * hour;

/** As on the first day: 48, 24 and 3 hours before the deadline, and a deadline of one's own 24 hours earlier. */
export const defaultReminders = (): ReminderSettings => ({
  submission: { on: true, before: [2 * day, day, 3 * hour] },
  own: { on: true, earlier: day },
  questions: { on: true, before: [day] },
  answers: { on: true, at: '09:00' },
  interview: { on: true, before: [day] },
  document: { on: true, days: 30 },
});

const mostBefore = 8;
const mostDays = 366;

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 60 * day;

const isTimed = ({ before }: Record<string, unknown>): boolean =>
  Array.isArray(before) && before.length <= mostBefore && before.every(isMinutes);

/** What each kind holds besides whether it is on. */
const fits: Record<ReminderKind, (value: Record<string, unknown>) => boolean> = {
  submission: isTimed,
  own: ({ earlier }) => isMinutes(earlier),
  questions: isTimed,
  answers: ({ at }) => typeof at === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(at),
  interview: isTimed,
  document: ({ days }) => typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= mostDays,
};

/**
 * The reminders in a stored value, kind by kind, so that one broken kind does not undo the others. By hand and
 * without a schema: the popup reads records too, and each kind of check in a schema would weigh on it.
 */
export function remindersIn(value: unknown): Partial<ReminderSettings> {
  if (typeof value !== 'object' || value === null) return {};
  const kept: [string, unknown][] = Object.entries(value).filter(
    ([kind, part]) => Object.hasOwn(fits, kind) && fitsKind(kind as ReminderKind, part),
  );
  return Object.fromEntries(kept);
}

function fitsKind(kind: ReminderKind, part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('on' in part)) return false;
  return typeof part.on === 'boolean' && fits[kind]({ ...part });
}

/** The reminders of one saved request; null where it has none of its own. */
export function ownRemindersIn(value: unknown): OwnReminders | null {
  const { document: _ofNoRequest, ...own } = remindersIn(value);
  return Object.keys(own).length === 0 ? null : own;
}
