/** Tells the user what is due, at the right moment, once; with one alarm for whatever comes next. */
import { browser } from 'wxt/browser';
import type { Expiring } from '../assess/document-reminders.ts';
import { earliest } from '../assess/reminders.ts';
import {
  type DueReminder,
  dueAndNext,
  instantOf,
  planAll,
  planOf,
  type Reminder,
  type Sources,
  type Told,
  toldAnew,
} from '../assess/reminders-due.ts';
import { onChange } from '../messages/changes.ts';
import { loadReminderSettings, onReminderSettings } from '../messages/reminder-settings.ts';
import { loadSettings, onSettings } from '../messages/settings.ts';
import { endOf } from '../request/moment.ts';
import type { Settings } from '../request/settings.ts';
import type { Store } from '../store/index.ts';
import type { ToldReminder, ToldStore } from '../store/told.ts';
import type { Badge } from './badge-keeping.ts';
import { type Notice, noticeId, notify, renotify } from './notify.ts';
import { keepNoticesAnswered } from './reminder-answers.ts';
import { keepNoticesTrue, type Partly, type Plans } from './standing-notices.ts';
import { keepTold, type ToldKeeping } from './told-keeping.ts';

export type ReminderOptions = {
  store: Pick<Store, 'list' | 'load'>;
  /** Of the user's profile. */
  documents(): Promise<readonly Expiring[]>;
  told: ToldStore;
  badge: Badge;
  now(): Temporal.Instant;
  /** What a notification says of these. */
  say(
    due: readonly DueReminder[],
    language: Settings['language'],
    now: Temporal.Instant,
  ): { title: string; message: string };
  /** What its button says that puts it off for an hour. */
  snooze(language: Settings['language']): string;
};

type Keeping = Omit<ReminderOptions, 'told'> & { told: ToldKeeping };

/** The only alarm for reminders and badge: browsers allow no more than some hundreds. */
export const reminderAlarm = 'reminders';

/** Snoozing is offered while the moment is further away than this. */
const snoozable = Temporal.Duration.from({ minutes: 65 });
/** When to try again what could not be told, read or written. */
const retryAfter = Temporal.Duration.from({ minutes: 15 });
/** With nothing to wait for the alarm still stands: that it is missing says that the browser lost it. */
const idle = Temporal.Duration.from({ hours: 24 });

/**
 * Keeps the user reminded: looks at installation, update and start of the browser, at the alarm, after each write and
 * each change of settings, and where the worker wakes without its alarm. Registers its listeners at once; call it in
 * the worker's first turn.
 */
export function keepReminded(given: ReminderOptions): void {
  const options: Keeping = { ...given, told: keepTold(given.told) };
  const look = oneAtATime(() => check(options));
  browser.runtime.onInstalled.addListener(() => look());
  browser.runtime.onStartup.addListener(() => look());
  browser.alarms.onAlarm.addListener(({ name }) => (name === reminderAlarm ? look() : undefined));
  onChange(() => void look());
  onReminderSettings(() => void look());
  onSettings(() => void options.badge.retitle().then(look));
  keepNoticesAnswered({ ...options, plan: () => planned(options) }, look);
  void lookWithoutAlarm(look);
}

async function lookWithoutAlarm(look: () => Promise<void>): Promise<void> {
  try {
    if ((await browser.alarms.get(reminderAlarm)) === undefined) await look();
  } catch (error) {
    console.warn('reminders', error);
  }
}

/** One look: tells what is due, sets the alarm, counts the badge. Never rejects; what failed is tried again. */
async function check(options: Keeping): Promise<void> {
  try {
    await tellDue(options);
  } catch (error) {
    console.warn('reminders', error);
    await tryAgain(options.now()).catch(() => {});
  }
}

async function tellDue(options: Keeping): Promise<void> {
  const { store, told, badge } = options;
  const [{ records }, documents, settings, before] = await Promise.all([
    store.list(),
    documentsOf(options),
    loadReminderSettings(),
    told.load(),
  ]);
  const now = options.now();
  const sources: Sources = { records, documents };
  const { due, next } = dueAndNext(sources, settings, toldOf(before), now);
  const soon = await badge.showClosing(records);
  const plans: Plans = {
    of: (key) => planOf(key, sources, settings),
    all: () => (documents === null ? null : planAll(sources, settings).map(({ reminder }) => reminder)),
  };
  const keepTrue = (told: readonly ToldReminder[]) =>
    keepNoticesTrue(told, plans, (partly) => tellAnew(options, partly, before.expected, now));
  await keepTrue(before.told);
  if (due.length > 0) {
    // Set before anything is told: a worker that dies in between comes back, and tells in the same place.
    const again = now.add(retryAfter);
    await setAlarm(earliest(next, again) ?? again);
    await tellAll(options, due, before.expected, now);
    await keepTrue((await told.load()).told);
  }
  if (before.expected !== textOf(next)) await told.write([], textOf(next));
  const again = (await told.isBehind()) ? now.add(retryAfter) : null;
  await setAlarm(earliest(again, earliest(next, soon.next)) ?? now.add(idle));
}

async function planned(options: Keeping): Promise<Reminder[]> {
  const [{ records }, documents, settings] = await Promise.all([
    options.store.list(),
    documentsOf(options),
    loadReminderSettings(),
  ]);
  return planAll({ records, documents }, settings).map(({ reminder }) => reminder);
}

/** Null where the profile cannot be read: that keeps nobody from being reminded of a request. */
async function documentsOf({ documents }: Keeping): Promise<readonly Expiring[] | null> {
  try {
    return await documents();
  } catch (error) {
    console.warn('reminders', error);
    return null;
  }
}

/** One notification for all requests and one for the documents: each opens something else. */
async function tellAll(
  options: Keeping,
  due: readonly DueReminder[],
  expected: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const { documents = [], requests = [] } = Object.groupBy(due, ({ kind }) =>
    kind === 'document' ? 'documents' : 'requests',
  );
  for (const together of [requests, documents]) await tell(options, together, expected, now);
  await options.told.sweep(now.toString());
}

/** `expected` stays as it was until all is told: by it the next look knows what was waited for. */
async function tell(
  options: Keeping,
  due: readonly DueReminder[],
  expected: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const [first] = due;
  if (first === undefined) return;
  const id = noticeId(first.id);
  await notify(await noticeOf(options, id, due, now));
  // After it was shown, never before: told twice in one place is better than not told.
  await options.told.write(
    due.flatMap((one) => rowsOf(one, id, now)),
    expected,
  );
}

/** A notification that stands there tells what still holds of it, with the time that is left by now. */
async function tellAnew(
  options: Keeping,
  { id, holding, gone }: Partly,
  expected: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await renotify(await noticeOf(options, id, toldAnew(holding, now), now));
  await options.told.write(
    gone.map((row) => ({ ...row, notification: nowhere })),
    expected,
  );
}

async function noticeOf(
  { say, snooze }: Keeping,
  id: string,
  due: readonly DueReminder[],
  now: Temporal.Instant,
): Promise<Notice> {
  const { language } = await loadSettings();
  const [first] = due;
  const canWait = first && Temporal.Instant.compare(endOf(first.moment), now.add(snoozable)) > 0;
  return { id, ...say(due, language, now), snooze: canWait ? snooze(language) : null };
}

/** No notification's id: what was told stands on the screen no more. */
const nowhere = '';

function rowsOf(
  { ids, key, kind, moment }: DueReminder,
  notification: string,
  now: Temporal.Instant,
): ToldReminder[] {
  const over = endOf(moment).toString();
  return ids.map((id) => ({ id, key, kind, notification, toldAt: now.toString(), over, until: null }));
}

function toldOf({ told, expected }: { told: ToldReminder[]; expected: string | null }): Told {
  return {
    marks: new Map(
      told.map(({ id, toldAt, until }) => [id, { toldAt: instantOf(toldAt), until: instantOf(until) }]),
    ),
    expected: instantOf(expected),
  };
}

const textOf = (instant: Temporal.Instant | null): string | null => instant?.toString() ?? null;

async function setAlarm(when: Temporal.Instant): Promise<void> {
  await browser.alarms.create(reminderAlarm, { when: when.epochMilliseconds });
}

/** Looks again soon, and no later than the alarm that stands: what it is for may still be told in time. */
async function tryAgain(now: Temporal.Instant): Promise<void> {
  const standing = (await browser.alarms.get(reminderAlarm))?.scheduledTime ?? 0;
  if (standing <= now.epochMilliseconds || standing > now.add(retryAfter).epochMilliseconds)
    await setAlarm(now.add(retryAfter));
}

/** Calls that come while one runs are answered by one more run after it: each sees what was written before it. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const start = (): Promise<void> => {
    waiting = null;
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    waiting ??= running.then(start);
    return waiting;
  };
}
