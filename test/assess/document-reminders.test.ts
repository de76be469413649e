import { describe, expect, it } from 'vitest';
import { type Expiring, planDocuments } from '../../lib/assess/document-reminders.ts';
import { dueAndNext } from '../../lib/assess/reminders-due.ts';
import { defaultReminders, type ReminderSettings } from '../../lib/request/reminders.ts';
import { instant, minutesBefore, only, remindable } from './remindable.ts';

const vog = (expiresOn: string | null, over: Partial<Expiring> = {}): Expiring => ({
  id: 'd1',
  kind: 'vog',
  name: '',
  expiresOn,
  ...over,
});
const daysBefore = (days: number): ReminderSettings => only({ document: { on: true, days } });
const month = daysBefore(30);

const times = (documents: Expiring[], settings = month): string[] =>
  planDocuments(documents, settings).map(({ at }) => at.toString());

describe('a reminder that a document expires', () => {
  it.each<[days: number, expiresOn: string, at: string]>([
    [30, '2026-12-31', '2026-12-01T08:00:00Z'],
    [60, '2026-12-31', '2026-11-01T08:00:00Z'],
    [0, '2026-12-31', '2026-12-31T08:00:00Z'],
    // Nine in the morning, in summer too, and on the days on which the clock is changed.
    [30, '2026-08-30', '2026-07-31T07:00:00Z'],
    [30, '2026-04-28', '2026-03-29T07:00:00Z'],
    [30, '2026-11-24', '2026-10-25T08:00:00Z'],
    [30, '2028-03-30', '2028-02-29T08:00:00Z'],
  ])('comes %d days before %s at nine in Dutch time', (days, expiresOn, at) => {
    expect(times([vog(expiresOn)], daysBefore(days))).toEqual([at]);
  });

  it.each([null, '2026-02-30', 'onbekend', '', '2026-12-31T09:00:00+01:00[Europe/Amsterdam]'])(
    'does not come where the last day is %j',
    (expiresOn) => {
      expect(times([vog(expiresOn)])).toEqual([]);
    },
  );

  it('does not come where that is off', () => {
    expect(times([vog('2026-12-31')], only({}))).toEqual([]);
  });

  it('does not come for one that the profile has a renewed one of', () => {
    const renewed = vog('2027-12-31', { id: 'd2', name: ' ' });
    expect(times([vog('2026-12-31'), renewed])).toEqual(['2027-12-01T08:00:00Z']);
  });

  it.each<[what: string, Partial<Expiring>]>([
    ['of another kind', { kind: 'insurance', expiresOn: '2027-12-31' }],
    ['of another name', { name: 'politie', expiresOn: '2027-12-31' }],
    ['that ends on the same day', { expiresOn: '2026-12-31' }],
    ['without an end', { expiresOn: null }],
    ['with an end that is no date', { expiresOn: 'z.s.m.' }],
  ])('comes beside another document %s', (_what, over) => {
    const plan = planDocuments([vog('2026-12-31'), vog(null, { id: 'd2', ...over })], month);
    expect(plan.map(({ document }) => document.id)).toContain('d1');
  });
});

describe('a document that is due', () => {
  const look = (
    documents: Expiring[] | null,
    now: string,
    { told = [] as string[], expected = null as string | null, settings = month } = {},
  ) => {
    const marks = new Map(told.map((id) => [id, { toldAt: instant(now), until: null }]));
    const past = { marks, expected: expected === null ? null : instant(expected) };
    const { due, next } = dueAndNext({ records: [], documents }, settings, past, instant(now));
    return { due, next: next?.toString() ?? null };
  };

  it('is waited for like any other reminder, and told exactly at its time', () => {
    expect(look([vog('2026-12-31')], '2026-12-01T07:59:59Z')).toEqual({
      due: [],
      next: '2026-12-01T08:00:00Z',
    });
    const { due, next } = look([vog('2026-12-31')], '2026-12-01T08:00:00Z', {
      expected: '2026-12-01T08:00:00Z',
    });
    expect(due).toMatchObject([{ kind: 'document', late: false, missed: false, document: { id: 'd1' } }]);
    expect(next).toBeNull();
  });

  it('is told once for its last day, whatever the setting becomes, and anew when that day moves', () => {
    const told = look([vog('2026-12-31')], '2026-12-01T08:00:00Z').due.flatMap(({ ids }) => ids);
    expect(look([vog('2026-12-31')], '2026-12-02T08:00:00Z', { told }).due).toEqual([]);
    expect(look([vog('2026-12-31')], '2026-12-02T08:00:00Z', { told, settings: daysBefore(60) })).toEqual({
      due: [],
      next: null,
    });
    expect(look([vog('2027-01-31')], '2026-12-02T08:00:00Z', { told }).next).toBe('2027-01-01T08:00:00Z');
    expect(look([vog('2026-12-30')], '2026-12-02T08:00:00Z', { told }).due).toHaveLength(1);
  });

  it('is told at once where it was entered within the month, and not once it has expired', () => {
    expect(look([vog('2026-12-31')], '2026-12-20T08:00:00Z').due).toMatchObject([{ late: false }]);
    expect(look([vog('2026-12-31')], '2026-12-31T22:59:59Z').due).toHaveLength(1);
    expect(look([vog('2026-12-31')], '2026-12-31T23:00:00Z').due).toEqual([]);
  });

  it('that expired while the machine was off is told as expired', () => {
    const past = { expected: '2026-12-01T08:00:00Z' };
    expect(look([vog('2026-12-31')], '2027-01-04T08:00:00Z', past).due).toMatchObject([
      { missed: true, late: true },
    ]);
  });

  it('stays two where two expire on one day', () => {
    const both = [vog('2026-12-31'), vog('2026-12-31', { id: 'd2', kind: 'uea' })];
    expect(look(both, '2026-12-01T08:00:00Z').due).toHaveLength(2);
  });

  it('is not known of where the profile cannot be read', () => {
    expect(look(null, '2026-12-01T08:00:00Z')).toEqual({ due: [], next: null });
  });

  it('leaves the next one to what comes first', () => {
    const records = [remindable({ submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]' })];
    const settings = { ...month, submission: minutesBefore(60) };
    const next = (expiresOn: string) =>
      dueAndNext(
        { records, documents: [vog(expiresOn)] },
        settings,
        { marks: new Map(), expected: null },
        instant('2026-11-25T10:00:00Z'),
      ).next?.toString();
    expect(next('2026-12-30')).toBe('2026-11-30T08:00:00Z');
    expect(next('2026-12-31')).toBe('2026-12-01T07:00:00Z');
  });
});

it('is on by default, a month before', () => {
  expect(defaultReminders().document).toEqual({ on: true, days: 30 });
});
