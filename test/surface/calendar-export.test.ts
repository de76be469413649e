import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import type { CalendarFile } from '../../lib/request/calendar-entry.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { type CalendarStore, createCalendarStore } from '../../lib/store/calendar.ts';
import { type Store, StoreError } from '../../lib/store/index.ts';
import { exportCalendar } from '../../lib/surface/calendar-export.ts';
import { eventOf, readBack } from '../export/calendar-readback.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  newStore,
  raw,
} from '../store/example.ts';

const now = '2026-12-01T08:00:05Z';
const otherKey = 'flextender:90002';

let store: Store;
let calendar: CalendarStore;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  store = newStore();
  calendar = createCalendarStore();
  await store.save(exampleReading(), now);
});

async function saveOther(over: Parameters<typeof exampleRequest>[0] = {}): Promise<void> {
  const request = exampleRequest({ reference: '90002', ...over });
  await store.save(exampleReading({ key: otherKey, request }), now);
}

async function file(keys: string[] | null): Promise<CalendarFile> {
  const made = await exportCalendar(keys, { store, calendar });
  if (!made.ok) throw new Error(made.error.detail);
  return made.value;
}

describe('a calendar file of one request', () => {
  it('holds its moments and nothing of the others', async () => {
    await saveOther();
    const made = await file([key]);
    expect(made).toMatchObject({ name: 'agenda-90001.ics', events: 3, cancelled: 0 });
    expect(readBack(made.text).map(({ uid }) => uid)).toEqual([
      'flextender-90001-own@tenderlens',
      'flextender-90001-submission@tenderlens',
      'flextender-90001-start@tenderlens',
    ]);
  });

  it('takes nothing back of a request that is gone', async () => {
    await saveOther();
    await file(null);
    await store.remove(otherKey, now);
    expect(await file([key])).toMatchObject({ events: 3, cancelled: 0 });
  });

  it('raises what the page moved since the last file', async () => {
    await file([key]);
    const request = exampleRequest({ submissionDeadline: '2027-01-14T12:00:00+01:00[Europe/Amsterdam]' });
    await store.save(exampleReading({ request }), now);
    const { text } = await file([key]);
    expect(eventOf(text, 'submission', '90001')).toMatchObject({ sequence: 1, end: '2027-01-14T11:00:00Z' });
    expect(eventOf(text, 'start', '90001').sequence).toBe(0);
  });

  it('reminds as the user’s default and the request’s own settings say', async () => {
    await saveReminderSettings({ ...defaultReminders(), submission: { on: true, before: [120] } });
    const alarms = async () => eventOf((await file([key])).text, 'submission', '90001').alarms;
    expect(await alarms()).toEqual(['end -PT2H']);
    await store.setReminders(key, { submission: { on: true, before: [30] } }, now);
    expect(await alarms()).toEqual(['end -PT30M']);
  });

  it.each([
    [null, 'agenda-aanvraag.ics'],
    ['A/12 & 13', 'agenda-A-12-13.ics'],
  ])('with reference %j is called %s', async (reference, name) => {
    await saveOther({ reference });
    expect((await file([otherKey])).name).toBe(name);
  });

  it('fails in a word where the request is no longer saved', async () => {
    await store.remove(key, now);
    const made = await exportCalendar([key], { store, calendar });
    expect(made).toMatchObject({ ok: false, error: { code: 'not-saved' } });
  });
});

describe('a calendar file of all requests', () => {
  it('holds every one, and of the chosen ones just those', async () => {
    await saveOther();
    expect(await file(null)).toMatchObject({ name: 'agenda-tenderlens.ics', events: 6, cancelled: 0 });
    expect(await file([key, otherKey])).toMatchObject({ name: 'agenda-tenderlens.ics', events: 6 });
  });

  it('takes back what was removed, and sets it again when it comes back', async () => {
    await saveOther();
    await file(null);
    await store.remove(otherKey, now);
    const second = await file(null);
    expect(second).toMatchObject({ events: 3, cancelled: 3 });
    expect(eventOf(second.text, 'submission', '90002')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    await store.restore(otherKey);
    const third = await file(null);
    expect(third).toMatchObject({ events: 6, cancelled: 0 });
    expect(eventOf(third.text, 'submission', '90002')).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('takes back nothing of a request that this version cannot read', async () => {
    await saveOther();
    await file(null);
    await raw('requests', (table) => table.put({ key: otherKey, request: 'van later' }));
    expect(await file(null)).toMatchObject({ events: 3, cancelled: 0 });
    expect((await calendar.entries()).filter(({ cancelled }) => cancelled)).toEqual([]);
  });

  it('is no file where nothing is saved', async () => {
    await store.remove(key, now);
    expect(await file(null)).toMatchObject({ text: '', events: 0, cancelled: 0 });
  });
});

describe('what is kept of a file', () => {
  it('is on record before the file is given', async () => {
    vi.spyOn(calendar, 'keep').mockRejectedValue(new StoreError('storage-full', 'disk'));
    const made = await exportCalendar([key], { store, calendar });
    expect(made).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(await calendar.entries()).toEqual([]);
  });

  it('is nothing where the file cannot be made', async () => {
    const keep = vi.spyOn(calendar, 'keep');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('geen opslag'));
    expect(await exportCalendar([key], { store, calendar })).toMatchObject({ ok: false });
    expect(keep).not.toHaveBeenCalled();
  });
});
