import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import { saveSettings } from '../../lib/messages/settings.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { createToldStore } from '../../lib/store/told.ts';
import { minutesBefore, only } from '../assess/remindable.ts';
import { exampleReading, exampleRequest, freshDatabase, newStore } from '../store/example.ts';
import {
  alarmAt,
  alarmFires,
  clock,
  expectAlarm,
  looks,
  save,
  shown,
  startWorker,
} from './reminder-worker.ts';

const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  clock.now = '2026-11-25T10:00:00Z';
});

describe('the alarm', () => {
  it('is set for the first reminder when a request is saved, and for the next one after it', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    await alarmFires('2026-11-29T08:00:00Z');
    expect(shown()).toMatchObject([
      {
        title: 'Inschrijven kan nog 2 dagen',
        lines: ['Beheerder havenlichten (Gemeente Waterhoek)', 'tot di 1 december, 09:00 (Nederlandse tijd)'],
        buttons: ['Over een uur nog eens'],
      },
    ]);
    expect(await alarmAt()).toBe('2026-11-30T08:00:00.000Z');
  });

  it.each(['onInstalled', 'onStartup'] as const)(
    'is set anew %s, whatever the browser kept of it',
    async (event) => {
      await save(newStore(), '1', { submissionDeadline });
      startWorker();
      await expectAlarm('2026-11-29T08:00:00.000Z');
      await fakeBrowser.alarms.create('reminders', { when: Date.parse('2027-01-01T00:00:00Z') });
      if (event === 'onStartup') await fakeBrowser.runtime.onStartup.trigger();
      else await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
      await expectAlarm('2026-11-29T08:00:00.000Z');
    },
  );

  it('is set anew when the worker wakes without one, and left alone when it stands', async () => {
    await save(newStore(), '1', { submissionDeadline });
    startWorker();
    await expectAlarm('2026-11-29T08:00:00.000Z');
    const list = vi.spyOn(fakeBrowser.alarms, 'create');
    startWorker();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(list).not.toHaveBeenCalled();
  });

  it('follows the deadline, the status, the settings and removal', async () => {
    const { store } = startWorker();
    const key = await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    await save(store, '1', { submissionDeadline: '2026-12-08T09:00:00+01:00[Europe/Amsterdam]' });
    await expectAlarm('2026-12-06T08:00:00.000Z');
    await saveReminderSettings(only({ submission: minutesBefore(60) }));
    // The badge begins to count the request 48 hours before.
    await expectAlarm('2026-12-06T08:00:00.000Z');
    await store.setReminders(key, { submission: minutesBefore(5 * 1440) }, clock.now);
    await expectAlarm('2026-12-03T08:00:00.000Z');
    await store.setStatus(key, 'declined', clock.now);
    await expectAlarm('2026-11-26T10:00:00.000Z');
    await store.setStatus(key, 'saved', clock.now);
    await expectAlarm('2026-12-03T08:00:00.000Z');
    await store.remove(key, clock.now);
    await expectAlarm('2026-11-26T10:00:00.000Z');
  });

  it('is one for a thousand requests', { timeout: 60_000 }, async () => {
    const store = newStore();
    const first = Temporal.Instant.from('2026-12-01T08:00:00Z');
    for (let index = 0; index < 1000; index++) {
      const deadline = first.add({ hours: index }).toZonedDateTimeISO('Europe/Amsterdam').toString();
      await save(store, String(index), { submissionDeadline: deadline });
    }
    const set = vi.spyOn(fakeBrowser.alarms, 'create');
    startWorker();
    await expectAlarm('2026-11-29T08:00:00.000Z');
    expect(set).toHaveBeenCalledOnce();
  });
});

describe('a reminder', () => {
  it('is told once, also to a worker that was started in between', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    startWorker();
    await alarmFires('2026-11-29T08:00:20Z');
    expect(shown()).toHaveLength(1);
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    await alarmFires('2026-11-29T08:00:40Z');
    expect(created).not.toHaveBeenCalled();
  });

  it('is shown again in the same place when the worker died before it could write that it was told', async () => {
    const dying = { ...createToldStore(), write: async () => new Promise<never>(() => {}) };
    await save(newStore(), '1', { submissionDeadline });
    await save(newStore(), '2', { submissionDeadline });
    await createToldStore().write([], '2026-11-29T08:00:00Z');
    clock.now = '2026-11-29T08:00:00Z';
    startWorker({ told: dying });
    void fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    await expectAlarm('2026-11-29T08:15:00.000Z');
    const [first] = shown();
    startWorker();
    await alarmFires('2026-11-29T08:15:00Z');
    expect(shown()).toMatchObject([{ id: first?.id, title: '2 nagekomen herinneringen' }]);
    expect((await createToldStore().load()).told).toHaveLength(2);
  });

  it('sets the alarm for another try before it is told, and is not taken for told where that fails', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('not allowed'));
    clock.now = '2026-11-29T08:00:00Z';
    await fakeBrowser.runtime.onStartup.trigger();
    await expectAlarm('2026-11-29T08:15:00.000Z');
    expect(warned).toHaveBeenCalledWith('reminders', expect.objectContaining({ message: 'not allowed' }));
    expect((await createToldStore().load()).told).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    create.mockRestore();
    await alarmFires('2026-11-29T08:15:00Z');
    expect(shown()).toMatchObject([{ title: 'Nagekomen herinnering' }]);
  });

  it('is plain where the browser throws at buttons', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    const create = fakeBrowser.notifications.create;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(((id: string, options: object) => {
      if ('buttons' in options || 'requireInteraction' in options)
        throw new TypeError('unsupported by this browser');
      return create(id, options as never);
    }) as never);
    await alarmFires('2026-11-29T08:00:00Z');
    expect(shown()).toMatchObject([{ title: 'Inschrijven kan nog 2 dagen', buttons: [] }]);
  });

  it('speaks the language of the interface', async () => {
    const { store } = startWorker();
    await saveSettings({ language: 'en' });
    await save(store, '1', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    expect(shown()).toMatchObject([{ title: '2 days left to submit', buttons: ['Again in an hour'] }]);
  });

  it('is forgotten when its moment is a month behind', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await save(store, '2', { submissionDeadline: '2027-01-12' });
    await alarmFires('2026-11-29T08:00:00Z');
    const keys = async () => new Set((await createToldStore().load()).told.map(({ key }) => key));
    expect(await keys()).toEqual(new Set(['flextender:1']));
    await alarmFires('2027-01-09T23:00:00Z');
    expect(await keys()).toEqual(new Set(['flextender:2']));
  });

  it('is told anew when the deadline moves', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await alarmFires('2026-11-29T08:00:00Z');
    clock.now = '2026-11-29T12:00:00Z';
    const moved = exampleRequest({
      reference: '1',
      submissionDeadline: '2026-12-01T12:00:00+01:00[Europe/Amsterdam]',
    });
    const reading = exampleReading({
      key: 'flextender:1',
      request: moved,
      text: 'gewijzigd',
      readAt: clock.now,
    });
    await store.revisit(reading, clock.now);
    // In the place of the one that no longer holds.
    await vi.waitFor(() => expect(shown()).toMatchObject([{ title: 'Inschrijven kan nog 1 dag 23 uur' }]));
    expect(shown()).toHaveLength(1);
    await expectAlarm('2026-11-30T11:00:00.000Z');
  });

  it('of a deadline without a time counts from the start of its day, and names no hours', async () => {
    const { store } = startWorker();
    await saveReminderSettings(only({ submission: minutesBefore(0, 1440) }));
    await save(store, '1', { submissionDeadline: '2026-12-01' });
    await alarmFires('2026-11-29T23:00:00Z');
    expect(shown().map(({ title }) => title)).toEqual(['Inschrijven kan nog 1 dag']);
    await alarmFires('2026-11-30T23:00:00Z');
    expect(shown().map(({ title }) => title)).toEqual(['Inschrijven kan vandaag nog, tijd niet gevonden']);
    expect(shown()[0]?.lines.at(-1)).toBe('tot di 1 december');
  });
});

describe('what came while the machine slept', () => {
  it('is told once, together, with what is still to be made first', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline, title: 'Sluiswachter' });
    await save(store, '2', {
      submissionDeadline: '2026-11-28T12:00:00+01:00[Europe/Amsterdam]',
      title: 'Bakenmeester',
    });
    await save(store, '3', { answersOn: '2026-11-28', submissionDeadline: '2026-12-20', title: 'Loods' });
    await expectAlarm('2026-11-26T11:00:00.000Z');
    startWorker();
    clock.now = '2026-11-30T20:00:00Z';
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()).toMatchObject([
      {
        title: '3 nagekomen herinneringen',
        lines: [
          'Je eigen termijn is bereikt; inschrijven kan nog 12 uur: Sluiswachter',
          'Inschrijven kan niet meer: Bakenmeester',
          'De antwoorden waren aangekondigd: lees de pagina opnieuw: Loods',
        ],
      },
    ]);
    await expectAlarm('2026-12-01T05:00:00.000Z');
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    await alarmFires('2026-11-30T20:01:00Z');
    expect(created).not.toHaveBeenCalled();
  });

  it('is not what the user only now asked to be reminded of', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline: '2026-12-20', enquiryDeadline: '2026-11-26' });
    await saveReminderSettings({ ...defaultReminders(), questions: { on: false, before: [] } });
    await expectAlarm('2026-12-17T23:00:00.000Z');
    clock.now = '2026-11-28T10:00:00Z';
    await looks(() => saveReminderSettings(defaultReminders()));
    expect(shown()).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('puts off no alarm that comes sooner than another try', async () => {
    const { store } = startWorker();
    await save(store, '1', { submissionDeadline });
    await expectAlarm('2026-11-29T08:00:00.000Z');
    clock.now = '2026-11-29T07:55:00Z';
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(store, 'list').mockRejectedValue(new Error('disk'));
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(warned).toHaveBeenCalledWith('reminders', expect.anything()));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await alarmAt()).toBe('2026-11-29T08:00:00.000Z');
  });

  it('is tried again, and the alarm stands', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('indexedDB', undefined);
    startWorker();
    await expectAlarm('2026-11-25T10:15:00.000Z');
    expect(warned).toHaveBeenCalledWith(
      'reminders',
      expect.objectContaining({ code: 'storage-unavailable' }),
    );
  });
});
