import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import type { ProfileDocument } from '../../lib/profile/profile.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { createToldStore } from '../../lib/store/told.ts';
import { vca } from '../profile/entries.ts';
import { freshDatabase, newStore } from '../store/example.ts';
import {
  alarmAt,
  alarmFires,
  clock,
  expectAlarm,
  looks,
  ring,
  save,
  shown,
  startWorker,
} from './reminder-worker.ts';

const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';
const expiring: ProfileDocument = { ...vca, expiresOn: '2026-12-30' };

/** Puts a document into the profile, as the options page does. */
async function put(document: ProfileDocument): Promise<void> {
  const profile = createProfileStore({ announce: announceChange });
  await profile.change({ kind: 'put', list: 'documents', entry: document }, clock.now);
}

const options = (hash = ''): string => fakeBrowser.runtime.getURL(`/options.html${hash}` as never);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  clock.now = '2026-11-25T10:00:00Z';
});

describe('a document of the profile that expires', () => {
  it('is told a month before at nine, by the one alarm that there is, and once', async () => {
    startWorker();
    await put(expiring);
    await expectAlarm('2026-11-30T08:00:00.000Z');
    await alarmFires('2026-11-30T08:00:00Z');
    expect(shown()).toMatchObject([
      { title: 'Document nog 30 dagen geldig', lines: ['VCA-VOL', 'tot en met wo 30 december'] },
    ]);
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    await ring('2026-12-10T08:00:00Z');
    await saveReminderSettings({ ...defaultReminders(), document: { on: true, days: 60 } });
    await ring('2026-12-11T08:00:00Z');
    expect(created).not.toHaveBeenCalled();
  });

  it('follows its last day, the setting and its removal', async () => {
    startWorker();
    await put({ ...vca, expiresOn: '2027-02-28' });
    await expectAlarm('2027-01-29T08:00:00.000Z');
    await put({ ...vca, expiresOn: '2027-03-31' });
    await expectAlarm('2027-03-01T08:00:00.000Z');
    await saveReminderSettings({ ...defaultReminders(), document: { on: true, days: 60 } });
    await expectAlarm('2027-01-30T08:00:00.000Z');
    await saveReminderSettings({ ...defaultReminders(), document: { on: false, days: 60 } });
    await expectAlarm('2026-11-26T10:00:00.000Z');
  });

  it('is a notification of its own beside those of requests', async () => {
    const { store } = startWorker();
    await put(expiring);
    await put({ ...expiring, id: 'p2', kind: 'vog', name: '' });
    await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    await alarmFires('2026-11-30T08:00:00Z');
    expect(shown()).toMatchObject([
      { title: 'Je eigen termijn is bereikt; inschrijven kan nog 1 dag' },
      {
        title: '2 herinneringen',
        lines: ['Document nog 30 dagen geldig: VCA-VOL', 'Document nog 30 dagen geldig: VOG'],
      },
    ]);
  });

  it('is told as expired where that came while the machine slept', async () => {
    startWorker();
    await put(expiring);
    await expectAlarm('2026-11-30T08:00:00.000Z');
    startWorker();
    clock.now = '2027-01-04T08:00:00Z';
    await fakeBrowser.runtime.onStartup.trigger();
    expect(shown()).toMatchObject([
      { title: 'Nagekomen herinnering', lines: ['Document is verlopen', 'VCA-VOL', expect.any(String)] },
    ]);
  });

  it('is taken away when it was renewed', async () => {
    startWorker();
    await put(expiring);
    await alarmFires('2026-11-30T08:00:00Z');
    expect(shown()).toHaveLength(1);
    await looks(() => put({ ...expiring, expiresOn: '2028-12-30' }));
    await vi.waitFor(() => expect(shown()).toEqual([]));
  });
});

describe('a profile that cannot be read', () => {
  const unreadable = () => Promise.reject(new Error('profile'));

  it('keeps nobody from being reminded of a request, and takes nothing away', async () => {
    startWorker();
    await put(expiring);
    await alarmFires('2026-11-30T08:00:00Z');
    await save(newStore(), '1', { submissionDeadline });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    startWorker({ documents: unreadable });
    await ring('2026-12-01T05:00:00Z');
    expect(shown().map(({ title }) => title)).toEqual([
      'Document nog 30 dagen geldig',
      'Inschrijven kan nog 3 uur',
    ]);
    expect(await alarmAt()).toBe('2026-12-01T08:00:00.000Z');
  });
});

describe('a click on it', () => {
  const told = async (): Promise<string> => {
    startWorker();
    await put(expiring);
    await alarmFires('2026-11-30T08:00:00Z');
    startWorker();
    return shown()[0]?.id ?? '';
  };

  it('opens the profile in the options and takes the notification away', async () => {
    const id = await told();
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(created).toHaveBeenCalledExactlyOnceWith({ url: options('#profiel') }));
    await vi.waitFor(() => expect(shown()).toEqual([]));
  });

  it.each([
    ['', {}],
    ['#profiel', {}],
    ['#herinneringen', { url: options('#profiel') }],
  ])(
    'goes there in the tab that shows the options at "%s", without loading what is there',
    async (hash, moved) => {
      const id = await told();
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
        { id: 6, windowId: 1, url: 'https://voorbeeld.nl/options.html' },
        { id: 7, windowId: 2, url: options(hash) },
      ] as never);
      const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
      const focus = vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
      const created = vi.spyOn(fakeBrowser.tabs, 'create');
      await fakeBrowser.notifications.onClicked.trigger(id);
      await vi.waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true, ...moved }));
      await vi.waitFor(() => expect(focus).toHaveBeenCalledExactlyOnceWith(2, { focused: true }));
      expect(created).not.toHaveBeenCalled();
    },
  );

  it('also finds its way where the worker ended before it could write what it told', async () => {
    await put(expiring);
    startWorker({ told: { ...createToldStore(), write: async () => new Promise<never>(() => {}) } });
    clock.now = '2026-11-30T08:00:00Z';
    void fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    startWorker();
    const created = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.notifications.onClicked.trigger(shown()[0]?.id ?? '');
    await vi.waitFor(() => expect(created).toHaveBeenCalledExactlyOnceWith({ url: options('#profiel') }));
  });

  it('is put off for an hour by its button', async () => {
    const id = await told();
    clock.now = '2026-11-30T08:10:00Z';
    await looks(() => fakeBrowser.notifications.onButtonClicked.trigger(id, 0));
    await expectAlarm('2026-11-30T09:10:00.000Z');
    await alarmFires('2026-11-30T09:10:00Z');
    expect(shown()).toMatchObject([{ id, title: 'Document nog 30 dagen geldig' }]);
  });
});
