/** What is to be told of all reminders, of saved requests and of the profile's documents. Pure: told to nobody here. */
import { profileKey } from '../request/key.ts';
import { endOf } from '../request/moment.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import { type DocumentReminder, type Expiring, planDocuments } from './document-reminders.ts';
import { isPast } from './moments.ts';
import {
  earliest,
  isAfter,
  momentText,
  planReminders,
  type Remindable,
  type RequestReminder,
} from './reminders.ts';

export type Reminder = RequestReminder | DocumentReminder;

/** What there is to be reminded of. */
export type Sources = {
  records: readonly Remindable[];
  /** Of the profile; null: it could not be read, and nothing is known of them. */
  documents: readonly Expiring[] | null;
};

/** What was told before. */
export type Told = {
  /** By reminder id, when; `until`: the user asked to hear it again then, null where not. */
  marks: ReadonlyMap<string, { toldAt: Temporal.Instant | null; until: Temporal.Instant | null }>;
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

/** How late the browser may be with an alarm before that is called late. */
const punctual = Temporal.Duration.from({ minutes: 5 });

/**
 * What of all reminders is to be told now, nearest moment first and what was missed last, and when the next one
 * comes (null: none is left). Due is what has passed and was not told, or was snoozed until now; of a moment that is
 * over only what was waited for. What had passed when the request was saved is not told: the user had the page before
 * them. Of one moment only the latest is told, and of the deadline and the user's own one together. A document is told
 * of whenever its time has passed while it still holds, also where it was entered only then. After a clock that ran
 * ahead was set back, what it had told too soon is told again: twice is better than at the wrong time alone.
 */
export function dueAndNext(
  sources: Sources,
  settings: ReminderSettings,
  told: Told,
  now: Temporal.Instant,
): { due: DueReminder[]; next: Temporal.Instant | null } {
  const due: DueReminder[] = [];
  let next: Temporal.Instant | null = null;
  const waited = told.expected !== null && !isAfter(told.expected, now) ? told.expected : null;
  for (const { reminder, since } of planAll(sources, settings)) {
    const given = told.marks.get(reminder.id);
    const mark = given !== undefined && happened(given.toldAt, now) ? given : undefined;
    if (mark?.until === null) continue;
    const from = mark?.until ?? reminder.at;
    if (isAfter(from, now)) next = earliest(next, from);
    else if (mark !== undefined || !happened(since, now) || isAfter(reminder.at, since)) {
      const one = asDue(reminder, from, waited, now);
      if (one !== null) due.push(one);
    }
  }
  return { due: oneOfEach(due).sort(byNearest), next };
}

/** These reminders, which were told before, as they are to be told now: as `dueAndNext` gives those that are due. */
export function toldAnew(reminders: readonly Reminder[], now: Temporal.Instant): DueReminder[] {
  const due = reminders.map((reminder): DueReminder => {
    const missed = !isAfter(endOf(reminder.moment), now);
    return { ...reminder, ids: [reminder.id], from: now, missed, late: false };
  });
  return oneOfEach(due).sort(byNearest);
}

/**
 * Whether something was done at a moment that has been. One that is still to come was written by a clock that ran
 * ahead and was set back since: it says nothing of what happened before now, and what was told then was told too soon.
 */
function happened(at: Temporal.Instant | null, now: Temporal.Instant): at is Temporal.Instant {
  return at !== null && !isAfter(at, now.add(punctual));
}

/** All reminders of what is kept under this key: a saved request, or the profile. Null: nothing is known of it. */
export function planOf(
  key: string,
  { records, documents }: Sources,
  settings: ReminderSettings,
): Reminder[] | null {
  if (key === profileKey) return documents === null ? null : planDocuments(documents, settings);
  return records.filter((record) => record.key === key).flatMap((record) => planReminders(record, settings));
}

/** A stored instant; null for what is none. */
export function instantOf(value: string | null): Temporal.Instant | null {
  try {
    return value === null ? null : Temporal.Instant.from(value);
  } catch {
    return null;
  }
}

/** Every reminder, those that have passed included, with the moment since which it can be missed; null: ever. */
export function planAll(
  { records, documents }: Sources,
  settings: ReminderSettings,
): { reminder: Reminder; since: Temporal.Instant | null }[] {
  const ofRequests = records.flatMap((record) => {
    const since = instantOf(record.savedAt);
    return planReminders(record, settings).map((reminder) => ({ reminder, since }));
  });
  const ofDocuments = planDocuments(documents ?? [], settings).map((reminder) => ({ reminder, since: null }));
  return [...ofRequests, ...ofDocuments];
}

function asDue(
  reminder: Reminder,
  from: Temporal.Instant,
  waited: Temporal.Instant | null,
  now: Temporal.Instant,
): DueReminder | null {
  const expected = waited !== null && !isAfter(waited, from);
  const missed = isPast(reminder.moment, now);
  if (missed && !expected) return null;
  const late = expected && isAfter(now, from.add(punctual));
  return { ...reminder, ids: [reminder.id], from, missed, late };
}

/**
 * The deadline and the user's own one are about the same moment; of the others each kind has its own. Documents that
 * expire on one day are still two.
 */
function subject({ id, key, kind, moment }: Reminder): string {
  if (kind === 'document') return id;
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
