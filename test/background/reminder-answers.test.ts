import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import type { Store } from '../../lib/store/index.ts';
import { createToldStore } from '../../lib/store/told.ts';
import { minutesBefore, only } from '../assess/remindable.ts';
import { freshDatabase, newStore } from '../store/example.ts';
import { alarmFires, clock, expectAlarm, looks, save, shown, startWorker } from './reminder-worker.ts';

const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

/** The addresses that are opened from now on. */
function opened(): string[] {
  const addresses: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    addresses.push(url);
  }) as never);
  return addresses;
}

const pageOf = (key: string): string =>
  fakeBrowser.runtime.getURL(`/request.html?key=${encodeURIComponent(key)}` as never);

async function click(id: string | undefined): Promise<void> {
  await fakeBrowser.notifications.onClicked.trigger(id ?? '');
}

async function snooze(id: string | undefined): Promise<void> {
  await fakeBrowser.notifications.onButtonClicked.trigger(id ?? '', 0);
}

/** A worker that ends right after it showed what is due of these requests, before it could write so. */
async function diesTelling(...references: string[]): Promise<void> {
  for (const reference of references) await save(newStore(), reference, { submissionDeadline });
  startWorker({ told: { ...createToldStore(), write: async () => new Promise<never>(() => {}) } });
  clock.now = '2026-11-29T08:00:00Z';
  void fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(shown()).toHaveLength(1));
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  fakeBrowser.reset();
  freshDatabase();
  clock.now = '2026-11-25T10:00:00Z';
});

describe('a click', () => {
  it('opens the request and takes the notification away, also in a worker that did not show it', async () => {
    const { store } = startWorker();
    const key = await save(store, '1', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    startWorker();
    const addresses = opened();
    await click(shown()[0]?.id);
    await vi.waitFor(() => expect(addresses).toEqual([pageOf(key)]));
    await vi.waitFor(() => expect(shown()).toEqual([]));
  });

  it('on several opens the one whose moment comes first', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline: '2026-12-01T10:00:00+01:00[Europe/Amsterdam]' });
    const first = await save(store, '2', { submissionDeadline });
    await save(store, '3', { submissionDeadline: '2026-11-28T09:00:00+01:00[Europe/Amsterdam]' });
    await expectAlarm('2026-11-26T08:00:00.000Z');
    await alarmFires('2026-11-30T08:00:00Z');
    expect(shown()[0]?.lines).toHaveLength(3);
    const addresses = opened();
    await click(shown()[0]?.id);
    await vi.waitFor(() => expect(addresses).toEqual([pageOf(first)]));
  });

  it.each([
    ['https://www.flextender.nl/opdracht?aanvraagnr=1', 'https://www.flextender.nl/opdracht?aanvraagnr=1'],
    ['javascript:alert(1)', null],
    ['geen adres', null],
  ])('on announced answers opens the page on the portal: %s', async (url, address) => {
    const { store } = startWorker();
    const key = await save(store, '1', { answersOn: '2026-11-27', submissionDeadline: null, url });
    await alarmFires('2026-11-27T08:00:00Z');
    expect(shown()).toMatchObject([{ title: 'De antwoorden zijn aangekondigd: lees de pagina opnieuw' }]);
    const addresses = opened();
    await click(shown()[0]?.id);
    await vi.waitFor(() => expect(addresses).toEqual([address ?? pageOf(key)]));
  });

  it('finds the request also where the worker ended before it could write what it told', async () => {
    await diesTelling('1');
    startWorker();
    const addresses = opened();
    await click(shown()[0]?.id);
    await vi.waitFor(() => expect(addresses).toEqual([pageOf('flextender:1')]));
  });

  it('on something unknown only takes it away', async () => {
    startWorker();
    await fakeBrowser.notifications.create('unknown', {
      type: 'basic',
      title: 't',
      message: 'm',
      iconUrl: 'i',
    });
    const addresses = opened();
    await click('unknown');
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(addresses).toEqual([]);
  });
});

describe('snoozing', () => {
  it('is not listened for in Firefox, which has no buttons and calls it an error', () => {
    const listen = vi.spyOn(fakeBrowser.notifications.onButtonClicked, 'addListener');
    startWorker();
    expect(listen).toHaveBeenCalledOnce();
    vi.stubEnv('BROWSER', 'firefox');
    startWorker();
    expect(listen).toHaveBeenCalledOnce();
  });

  it('tells everything of the notification again in an hour, in its place', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await save(store, '2', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    const [first] = shown();
    startWorker();
    clock.now = '2026-11-29T08:10:00Z';
    await snooze(first?.id);
    await expectAlarm('2026-11-29T09:10:00.000Z');
    expect(shown()).toEqual([]);
    startWorker();
    await alarmFires('2026-11-29T09:10:00Z');
    expect(shown()).toMatchObject([{ id: first?.id, title: '2 herinneringen' }]);
    expect(shown()[0]?.lines[0]).toBe('Inschrijven kan nog 1 dag 22 uur: Beheerder havenlichten');
    await expectAlarm('2026-11-30T08:00:00.000Z');
  });

  it('holds where the worker ended before it could write what it told', async () => {
    await diesTelling('1', '2');
    startWorker();
    await snooze(shown()[0]?.id);
    await expectAlarm('2026-11-29T09:00:00.000Z');
    expect(shown()).toEqual([]);
    await alarmFires('2026-11-29T09:00:00Z');
    expect(shown()[0]?.lines).toHaveLength(2);
  });

  it('is not offered where an hour later would be too late', async () => {
    const { store } = startWorker();
    const key = await save(store, '1', { submissionDeadline });
    await store.setReminders(
      key,
      { submission: { on: true, before: [66, 65] }, own: { on: false, earlier: 0 } },
      clock.now,
    );
    await alarmFires('2026-12-01T06:54:00Z');
    expect(shown()).toMatchObject([
      { title: 'Inschrijven kan nog 1 uur 6 minuten', buttons: ['Over een uur nog eens'] },
    ]);
    await alarmFires('2026-12-01T06:55:00Z');
    expect(shown()).toMatchObject([{ title: 'Inschrijven kan nog 1 uur 5 minuten', buttons: [] }]);
  });
});

describe('a notification that stands there', () => {
  const later = '2026-12-08T09:00:00+01:00[Europe/Amsterdam]';
  it.each<[what: string, change: (store: Store, key: string) => Promise<unknown>]>([
    ['the deadline moved', (store) => save(store, '1', { submissionDeadline: later })],
    ['the request was handed in', (store, key) => store.setStatus(key, 'submitted', clock.now)],
    ['the request was removed', (store, key) => store.remove(key, clock.now)],
  ])('is taken away when %s', async (_what, change) => {
    const { store } = startWorker();
    const key = await save(store, '1', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    expect(shown()).toHaveLength(1);
    await looks(() => change(store, key));
    expect(shown()).toEqual([]);
  });

  it('is taken away also where the worker ended before it could write what it told', async () => {
    await diesTelling('1');
    const { store } = startWorker();
    await looks(() => store.setStatus('flextender:1', 'declined', clock.now));
    expect(shown()).toEqual([]);
  });

  it('makes room for the next one about the same, so that no more time is promised than is left', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    await alarmFires('2026-11-30T08:00:00Z');
    expect(shown().map(({ title }) => title)).toEqual([
      'Je eigen termijn is bereikt; inschrijven kan nog 1 dag',
    ]);
    await alarmFires('2026-12-01T05:00:00Z');
    expect(shown().map(({ title }) => title)).toEqual(['Inschrijven kan nog 3 uur']);
  });

  it('stays while the next one tells something else, and tells anew what that leaves of it', async () => {
    const { store } = startWorker();
    await saveReminderSettings(only({ submission: minutesBefore(60, 2880), questions: minutesBefore(30) }));
    await save(store, '1', { submissionDeadline, enquiryDeadline: submissionDeadline });
    const later = '2026-12-01T10:00:00+01:00[Europe/Amsterdam]';
    await save(store, '2', { submissionDeadline: later });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    await alarmFires('2026-11-29T09:00:00Z');
    expect(shown()).toMatchObject([{ title: '2 herinneringen, 1 nagekomen' }]);
    await alarmFires('2026-12-01T07:00:00Z');
    await alarmFires('2026-12-01T07:30:00Z');
    expect(shown().map(({ title }) => title)).toEqual([
      'Inschrijven kan nog 1 uur',
      'Inschrijven kan nog 2 uur',
      'Vragen stellen kan nog 30 minuten',
    ]);
  });

  it('says no more of a deadline that moved, and the time that is left of the others', async () => {
    const { store } = startWorker();
    for (const reference of ['1', '2', '3']) await save(store, reference, { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    const [before] = shown();
    expect(before).toMatchObject({ title: '3 herinneringen', lines: { length: 3 } });
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    clock.now = '2026-11-29T10:00:00Z';
    await looks(() =>
      save(store, '2', { submissionDeadline: '2026-12-04T09:00:00+01:00[Europe/Amsterdam]' }),
    );
    await vi.waitFor(() => expect(created).toHaveBeenCalled());
    const line = 'Inschrijven kan nog 1 dag 22 uur: Beheerder havenlichten';
    expect(shown()).toMatchObject([{ id: before?.id, title: '2 herinneringen', lines: [line, line] }]);
    // Said anew once, and not at each look after it.
    created.mockClear();
    await looks(() => store.setStatus('flextender:1', 'preparing', clock.now));
    expect(created).not.toHaveBeenCalled();
    await looks(() => store.remove('flextender:1', clock.now));
    await vi.waitFor(() => expect(shown()).toMatchObject([{ title: 'Inschrijven kan nog 1 dag 22 uur' }]));
    const addresses = opened();
    await click(before?.id);
    await vi.waitFor(() => expect(addresses).toEqual([pageOf('flextender:3')]));
  });

  it('is said anew without a sound where the browser can', async () => {
    const { store } = startWorker();
    const updated: unknown[] = [];
    vi.spyOn(fakeBrowser.notifications, 'update').mockImplementation((async (id: string, options: object) => {
      updated.push({ id, ...options });
      return true;
    }) as never);
    for (const reference of ['1', '2']) await save(store, reference, { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    await looks(() => store.remove('flextender:1', clock.now));
    await vi.waitFor(() =>
      expect(updated).toMatchObject([{ id: shown()[0]?.id, title: 'Inschrijven kan nog 2 dagen' }]),
    );
    expect(created).not.toHaveBeenCalled();
  });

  it('stays while something in it holds, and when its moment has passed', async () => {
    const { store } = startWorker();
    const key = await save(store, '1', { submissionDeadline });
    await save(store, '2', { submissionDeadline });
    await saveReminderSettings(only({ submission: minutesBefore(60) }));
    await alarmFires('2026-12-01T07:00:00Z');
    await looks(() => store.remove(key, clock.now));
    expect(shown()).toHaveLength(1);
    await alarmFires('2026-12-01T08:00:00Z');
    expect(shown()).toHaveLength(1);
  });
});

it('starts where there are no notifications at all, and counts on the button all the same', async () => {
  await save(newStore(), '1', { submissionDeadline });
  vi.spyOn(fakeBrowser, 'notifications', 'get').mockReturnValue(undefined as never);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  clock.now = '2026-11-29T08:00:00Z';
  startWorker();
  await expectAlarm('2026-11-29T08:15:00.000Z');
  expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
});
