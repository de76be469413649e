import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBadge } from '../../lib/background/badge-keeping.ts';
import { keepReminded, type ReminderOptions, reminderAlarm } from '../../lib/background/reminders.ts';
import { reminderNotice, reminderWords } from '../../lib/i18n/reminder-text.ts';
import { announceChange } from '../../lib/messages/changes.ts';
import { loadSettings } from '../../lib/messages/settings.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore, type Store } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { createToldStore, type ToldStore } from '../../lib/store/told.ts';
import { exampleReading, exampleRequest } from '../store/example.ts';

/** What the tests say it is. */
export const clock = { now: '2026-11-25T10:00:00Z' };

/** Starts the part of the worker that reminds, as after an update or the end of the one before: with no memory. */
export function startWorker({
  told = createToldStore(),
  documents = async () => (await createProfileStore({ announce: announceChange }).load()).documents,
}: {
  told?: ToldStore;
  documents?: ReminderOptions['documents'];
} = {}): { store: Store } {
  for (const event of [
    fakeBrowser.alarms.onAlarm,
    fakeBrowser.runtime.onInstalled,
    fakeBrowser.runtime.onStartup,
    fakeBrowser.storage.onChanged,
    fakeBrowser.notifications?.onClicked,
    fakeBrowser.notifications?.onButtonClicked,
  ])
    event?.removeAllListeners();
  const store = createStore({ announce: announceChange });
  const now = () => Temporal.Instant.from(clock.now);
  const badge = keepBadge({
    store,
    words: async () => reminderWords((await loadSettings()).language).badge,
    now,
  });
  keepReminded({
    store,
    documents,
    told,
    badge,
    now,
    say: reminderNotice,
    snooze: (language) => reminderWords(language).notice.snooze,
  });
  return { store };
}

/** Saves an invented request at the time of the clock. */
export async function save(store: Store, reference: string, over: Partial<TenderRequest>): Promise<string> {
  const key = `flextender:${reference}`;
  const request = exampleRequest({ reference, ...over });
  await store.save(exampleReading({ key, request, readAt: clock.now }), clock.now);
  return key;
}

/** When the alarm is set for; null: it is not. There may be only one. */
export async function alarmAt(): Promise<string | null> {
  const alarms = (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === reminderAlarm);
  if (alarms.length > 1) throw new Error(`${alarms.length} alarms`);
  const [alarm] = alarms;
  return alarm === undefined ? null : new Date(alarm.scheduledTime).toISOString();
}

export async function expectAlarm(at: string): Promise<void> {
  await vi.waitFor(async () => {
    if ((await alarmAt()) !== at) throw new Error(`alarm at ${await alarmAt()}, not at ${at}`);
  });
}

/** Does something that has the worker look, and waits until it has looked and set its alarm. */
export async function looks(act: () => Promise<unknown>): Promise<void> {
  const set = vi.spyOn(fakeBrowser.alarms, 'create');
  await act();
  await vi.waitFor(() => {
    if (set.mock.calls.length === 0) throw new Error('no look');
  });
  set.mockRestore();
}

/** Lets the alarm fire, at that time, and waits until the worker has looked. */
export async function ring(at: string): Promise<void> {
  clock.now = at;
  await fakeBrowser.alarms.clear(reminderAlarm);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: reminderAlarm,
    scheduledTime: Date.parse(at),
    persistAcrossSessions: true,
  });
}

/** As `ring`, and waits until what comes next is written. */
export async function alarmFires(at: string): Promise<void> {
  await ring(at);
  await vi.waitFor(async () => {
    const next = await alarmAt();
    const { expected } = await createToldStore().load();
    if (next === null || (expected !== null && Date.parse(expected) <= Date.parse(at)))
      throw new Error('not done');
  });
}

export type Shown = { id: string; title: string; lines: string[]; buttons: string[] };

/** The notifications that stand there. */
export function shown(): Shown[] {
  return Object.entries(fakeBrowser.notifications.getAllCreateOptions()).map(([id, options]) => ({
    id,
    title: options.title ?? '',
    lines: (options.message ?? '').split('\n'),
    buttons: (options.buttons ?? []).map(({ title }) => title),
  }));
}
