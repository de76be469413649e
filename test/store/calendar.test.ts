import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarEntry } from '../../lib/request/calendar-entry.ts';
import { type CalendarStore, createCalendarStore } from '../../lib/store/calendar.ts';
import { freshDatabase, raw } from './example.ts';

const entry = (uid: string, over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid,
  key: 'flextender:90001',
  sequence: 0,
  event: {
    summary: 'Inschrijven tot: Beheerder havenlichten',
    description: 'Aanvraag 90001',
    url: 'https://www.flextender.nl/opdracht?aanvraagnr=90001',
    start: '2027-01-12T08:45:00+01:00[Europe/Amsterdam]',
    end: '2027-01-12T09:00:00+01:00[Europe/Amsterdam]',
    endsThen: true,
    busy: false,
    alarms: ['2027-01-10T08:00:00Z'],
  },
  changedAt: '2026-12-01T08:00:00Z',
  cancelled: false,
  ...over,
});

let store: CalendarStore;
beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabase();
  store = createCalendarStore();
});

describe('what was handed to calendars', () => {
  it('is nothing at first', async () => {
    expect(await store.entries()).toEqual([]);
  });

  it('is there for the next file, also in another window', async () => {
    await store.keep([entry('a'), entry('b')], []);
    expect(await createCalendarStore().entries()).toEqual([entry('a'), entry('b')]);
  });

  it('is replaced by what is handed out anew, and dropped where it is forgotten', async () => {
    await store.keep([entry('a'), entry('b'), entry('c')], []);
    await store.keep([entry('a', { sequence: 1, cancelled: true })], ['c', 'never']);
    expect(await store.entries()).toEqual([entry('a', { sequence: 1, cancelled: true }), entry('b')]);
  });

  it('stays as it was where writing fails half way', async () => {
    await store.keep([entry('a'), entry('b')], []);
    const broken = { ...entry('d'), uid: undefined as unknown as string };
    await expect(store.keep([entry('c'), broken], ['a'])).rejects.toMatchObject({ code: 'unexpected' });
    expect(await store.entries()).toEqual([entry('a'), entry('b')]);
  });

  const { event } = entry('x');
  it.each([
    ['that is none', { uid: 'x', event: 'stuk' }],
    ['with a start that is no moment', entry('x', { event: { ...event, start: '2027-13-40' } })],
    ['with a day for an end', entry('x', { event: { ...event, end: '2027-01-12' } })],
    ['with an alarm that is no instant', entry('x', { event: { ...event, alarms: ['morgen'] } })],
    ['with a negative sequence', entry('x', { sequence: -1 })],
  ])('leaves out an entry %s, and keeps the others', async (_, value) => {
    await store.keep([entry('a')], []);
    await raw('calendar', (table) => table.put(value));
    expect(await store.entries()).toEqual([entry('a')]);
  });

  it('says why it cannot be had', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(createCalendarStore().entries()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});
