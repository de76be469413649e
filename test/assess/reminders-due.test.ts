import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingSoon } from '../../lib/assess/closing-soon.ts';
import { planReminders, type Remindable } from '../../lib/assess/reminders.ts';
import { dueAndNext } from '../../lib/assess/reminders-due.ts';
import { defaultReminders, type ReminderSettings } from '../../lib/request/reminders.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { growth, steep } from '../growth.ts';
import { hours, instant, minutesBefore, only, remindable } from './remindable.ts';

const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';
const deadlineOnly = only({ submission: minutesBefore(hours(48), hours(24), hours(3)) });

/** `told`: until when it was put off, by id; `toldAt`: when, just now unless given. */
type Past = { told?: Record<string, string | null>; toldAt?: string; expected?: string | null };

function look(
  records: Remindable[],
  settings: ReminderSettings,
  now: string,
  { told = {}, toldAt = now, expected = null }: Past = {},
) {
  const at = instant(toldAt);
  const marks = new Map(
    Object.entries(told).map(([id, until]) => [
      id,
      { toldAt: at, until: until === null ? null : instant(until) },
    ]),
  );
  const past = { marks, expected: expected === null ? null : instant(expected) };
  const { due, next } = dueAndNext({ records, documents: [] }, settings, past, instant(now));
  return { due, next: next?.toString() ?? null, at: due.map(({ at }) => at.toString()) };
}

const one = (over: Partial<TenderRequest> = {}, user: Partial<Remindable> = {}): Remindable[] => [
  remindable({ submissionDeadline, ...over }, user),
];

describe('what is due', () => {
  it('is nothing before its time, and exactly at it', () => {
    const [reminder] = planReminders(remindable({ submissionDeadline }), deadlineOnly);
    expect(look(one(), deadlineOnly, '2026-11-29T07:59:59.999Z')).toMatchObject({
      due: [],
      next: '2026-11-29T08:00:00Z',
    });
    const { due, next } = look(one(), deadlineOnly, '2026-11-29T08:00:00Z', {
      expected: '2026-11-29T08:00:00Z',
    });
    expect(due).toMatchObject([{ id: reminder?.id, missed: false, late: false, title: 'Sluiswachter' }]);
    expect(next).toBe('2026-11-30T08:00:00Z');
  });

  it('is told once', () => {
    const { due } = look(one(), deadlineOnly, '2026-11-29T08:00:10Z');
    const told = Object.fromEntries(due.flatMap(({ ids }) => ids).map((id) => [id, null]));
    expect(look(one(), deadlineOnly, '2026-11-29T08:00:11Z', { told }).due).toEqual([]);
    expect(look(one(), deadlineOnly, '2026-11-30T08:00:00Z', { told }).at).toEqual(['2026-11-30T08:00:00Z']);
  });

  it('is told late, the latest of one moment for all of them', () => {
    const { due, next } = look(one(), deadlineOnly, '2026-11-30T20:00:00Z', {
      expected: '2026-11-29T08:00:00Z',
    });
    expect(due).toMatchObject([{ at: instant('2026-11-30T08:00:00Z'), missed: false, late: true }]);
    expect(due[0]?.ids).toHaveLength(2);
    expect(next).toBe('2026-12-01T05:00:00Z');
  });

  it('is told as missed when the moment passed while the machine slept, and never again', () => {
    const past = { expected: '2026-11-29T08:00:00Z' };
    const { due, next } = look(one(), deadlineOnly, '2026-12-04T08:00:00Z', past);
    expect(due).toMatchObject([{ missed: true, late: true }]);
    expect(due[0]?.ids).toHaveLength(3);
    expect(next).toBeNull();
    const told = Object.fromEntries((due[0]?.ids ?? []).map((id) => [id, null]));
    expect(look(one(), deadlineOnly, '2026-12-04T08:00:01Z', { ...past, told }).due).toEqual([]);
  });

  it.each<[what: string, expected: string | null]>([
    ['at the first look', null],
    ['when something else is waited for', '2026-12-24T08:00:00Z'],
  ])('is not what passed before anybody waited for it: %s', (_what, expected) => {
    expect(look(one(), deadlineOnly, '2026-12-04T08:00:00Z', { expected }).due).toEqual([]);
    expect(look(one(), deadlineOnly, '2026-12-01T07:59:00Z', { expected }).due).toMatchObject([
      { missed: false, late: false },
    ]);
  });

  it('is not what had passed when the request was saved', () => {
    const saved = { savedAt: '2026-11-30T10:00:00Z' };
    expect(look(one({}, saved), deadlineOnly, '2026-11-30T10:00:01Z')).toMatchObject({
      due: [],
      next: '2026-12-01T05:00:00Z',
    });
  });

  it('comes again when the deadline moved', () => {
    const told = Object.fromEntries(
      planReminders(remindable({ submissionDeadline }), deadlineOnly).map(({ id }) => [id, null]),
    );
    const moved = one({ submissionDeadline: '2026-12-03T09:00:00+01:00[Europe/Amsterdam]' });
    expect(look(moved, deadlineOnly, '2026-12-01T09:00:00Z', { told }).at).toEqual(['2026-12-01T08:00:00Z']);
  });

  it('is one line for the own deadline and the reminder that comes with it', () => {
    const { due } = look(one(), defaultReminders(), '2026-11-30T08:00:00Z');
    expect(due).toMatchObject([{ kind: 'own' }]);
    expect(due[0]?.ids).toHaveLength(3);
    expect(look(one(), defaultReminders(), '2026-12-01T05:00:00Z').due).toMatchObject([
      { kind: 'submission' },
    ]);
  });

  it('stands with the nearest moment first and what was missed last', () => {
    const records = [
      remindable({ submissionDeadline: '2026-12-02' }, { key: 'a:later' }),
      remindable({ submissionDeadline: '2026-11-30' }, { key: 'a:missed' }),
      remindable({ submissionDeadline }, { key: 'a:first' }),
    ];
    const { due } = look(records, deadlineOnly, '2026-12-01T07:00:00Z', { expected: '2026-11-28T00:00:00Z' });
    expect(due.map(({ key }) => key)).toEqual(['a:first', 'a:later', 'a:missed']);
  });

  it('of a deadline without a time is missed only after its day', () => {
    const day = one({ submissionDeadline: '2026-10-25' });
    const past = { expected: '2026-10-24T19:00:00Z' };
    expect(look(day, deadlineOnly, '2026-10-25T22:59:59Z', past).due).toMatchObject([{ missed: false }]);
    expect(look(day, deadlineOnly, '2026-10-25T23:00:00Z', past).due).toMatchObject([{ missed: true }]);
  });
});

describe('what was snoozed', () => {
  const [id = ''] = planReminders(remindable({ submissionDeadline }), deadlineOnly).map(
    (reminder) => reminder.id,
  );
  const told = { [id]: '2026-11-29T09:00:00Z' };

  it('is waited for, and due again then', () => {
    expect(look(one(), deadlineOnly, '2026-11-29T08:59:59Z', { told })).toMatchObject({
      due: [],
      next: '2026-11-29T09:00:00Z',
    });
    const { due } = look(one(), deadlineOnly, '2026-11-29T09:00:00Z', {
      told,
      expected: '2026-11-29T09:00:00Z',
    });
    expect(due).toMatchObject([{ id, from: instant('2026-11-29T09:00:00Z'), late: false }]);
  });

  it('is let go when the deadline moves or the request is finished', () => {
    const moved = one({ submissionDeadline: '2026-12-20' });
    expect(look(moved, deadlineOnly, '2026-11-29T09:00:00Z', { told }).due).toEqual([]);
    expect(look(one({}, { status: 'declined' }), deadlineOnly, '2026-11-29T09:00:00Z', { told }).due).toEqual(
      [],
    );
  });
});

describe('after a clock that ran ahead was set back', () => {
  const ids = planReminders(remindable({ submissionDeadline }), deadlineOnly).map(({ id }) => id);
  const toldBy = (toldAt: string, until: string | null = null) => ({
    told: Object.fromEntries(ids.map((id) => [id, until])),
    toldAt,
  });

  it('what it told too soon, as missed even, is waited for again and told at its time', () => {
    const past = toldBy('2027-01-20T10:00:00Z');
    expect(look(one(), deadlineOnly, '2026-11-20T10:00:00Z', past)).toMatchObject({
      due: [],
      next: '2026-11-29T08:00:00Z',
    });
    expect(look(one(), deadlineOnly, '2026-11-30T08:00:00Z', past).due).toMatchObject([{ missed: false }]);
  });

  it('what it put off is told now, and what it saves is reminded of', () => {
    const past = toldBy('2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z');
    expect(look(one(), deadlineOnly, '2026-11-30T08:00:00Z', past).due).toHaveLength(1);
    const saved = { savedAt: '2026-12-03T10:00:00Z' };
    expect(look(one({}, saved), deadlineOnly, '2026-11-30T08:00:00Z').due).toHaveLength(1);
  });

  it.each<[toldAt: string, due: number]>([
    ['2026-11-30T08:05:00Z', 0],
    ['2026-11-30T08:05:01Z', 1],
  ])('a few minutes are no reason to tell again: told at %s, %d due', (toldAt, due) => {
    expect(look(one(), deadlineOnly, '2026-11-30T08:00:00Z', toldBy(toldAt)).due).toHaveLength(due);
  });
});

describe('what closes soon', () => {
  const soon = (now: string, over: Partial<TenderRequest> = {}, user: Partial<Remindable> = {}) => {
    const { next, ...rest } = closingSoon(one(over, user), instant(now));
    return { ...rest, next: next?.toString() ?? null };
  };

  it.each<[now: string, count: number, urgent: boolean, next: string | null]>([
    ['2026-11-29T07:59:59Z', 0, false, '2026-11-29T08:00:00Z'],
    ['2026-11-29T08:00:00Z', 1, false, '2026-11-30T08:00:00Z'],
    ['2026-11-30T08:00:00Z', 1, true, '2026-12-01T08:00:00Z'],
    ['2026-12-01T07:59:59Z', 1, true, '2026-12-01T08:00:00Z'],
    ['2026-12-01T08:00:00Z', 0, false, null],
  ])('at %s: %d, urgent %s, next %s', (now, count, urgent, next) => {
    expect(soon(now)).toEqual({ count, urgent, next });
  });

  it.each<[now: string, count: number, urgent: boolean, next: string | null]>([
    ['2026-10-22T21:59:59Z', 0, false, '2026-10-22T22:00:00Z'],
    ['2026-10-24T21:00:00Z', 1, true, '2026-10-25T23:00:00Z'],
    ['2026-10-25T22:59:59Z', 1, true, '2026-10-25T23:00:00Z'],
    ['2026-10-25T23:00:00Z', 0, false, null],
  ])('of a day without a time, at %s: %d, urgent %s, next %s', (now, count, urgent, next) => {
    expect(soon(now, { submissionDeadline: '2026-10-25' })).toEqual({ count, urgent, next });
  });

  it.each<[what: string, Partial<TenderRequest>, Partial<Remindable>]>([
    ['handed in', {}, { status: 'submitted' }],
    ['finished', {}, { status: 'declined' }],
    ['closed by the page', { closed: true }, {}],
    ['without a deadline', { submissionDeadline: null }, {}],
  ])('does not count what is %s', (_what, over, user) => {
    expect(soon('2026-12-01T07:00:00Z', over, user)).toEqual({ count: 0, urgent: false, next: null });
  });
});

describe('on any machine', () => {
  const run = (zone: string): { offset: number; plans: string[][]; looks: unknown[] } =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, 'plan-in-zone.ts')], {
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    );

  it('the plan is the same, in Dutch time', { timeout: 30_000 }, () => {
    const home = run('Europe/Amsterdam');
    expect(home.plans.flat()).toContain('submission 2026-03-28T07:00:00Z');
    expect(home.plans.flat()).toContain('document 2026-03-29T07:00:00Z');
    expect(home.plans.flat()).toContain('document 2026-10-25T08:00:00Z');
    for (const [zone, offset] of [
      ['UTC', 0],
      ['America/New_York', 240],
      ['Asia/Tokyo', -540],
    ] as const) {
      const { offset: real, ...result } = run(zone);
      expect(real).toBe(offset);
      expect(result).toEqual({ plans: home.plans, looks: home.looks });
    }
  });

  it('a thousand requests take less than a second', () => {
    const records = Array.from({ length: 1000 }, (_, index) =>
      remindable(
        {
          submissionDeadline: instant('2026-12-01T08:00:00Z')
            .add({ hours: index })
            .toZonedDateTimeISO('Europe/Amsterdam')
            .toString(),
          enquiryDeadline: '2026-11-20',
          answersOn: '2026-11-25',
          interviews: [{ date: '2026-12-10', from: '13:00', to: null, part: null }],
          knockoutCriteria: Array.from({ length: 12 }, (_, n) => ({
            number: `${n}`,
            text: `Je hebt ervaring met brug ${n}`,
          })),
        },
        { key: `flextender:${index}` },
      ),
    );
    const settings = { ...defaultReminders(), interview: minutesBefore(60) };
    const looked = (some: typeof records) => look(some, settings, '2026-11-01T00:00:00Z');
    const { next } = looked(records);
    const { next: badge } = closingSoon(records, instant('2026-11-01T00:00:00Z'));
    expect(growth(125, (count) => records.slice(0, count), looked)).toBeLessThan(steep);
    expect(next).toBe('2026-11-18T23:00:00Z');
    expect(badge?.toString()).toBe('2026-11-29T08:00:00Z');
  });
});
