import { describe, expect, it } from 'vitest';
import { planReminders, type Remindable } from '../../lib/assess/reminders.ts';
import { defaultReminders, type ReminderSettings } from '../../lib/request/reminders.ts';
import { type Status, statuses } from '../../lib/request/status.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { hours, minutesBefore, only, remindable } from './remindable.ts';

const day = hours(24);

function times(
  over: Partial<TenderRequest>,
  settings: ReminderSettings,
  user: Partial<Remindable> = {},
): string[] {
  return planReminders(remindable(over, user), settings).map(({ at }) => at.toString());
}

describe('a reminder before a moment', () => {
  it.each<[what: string, deadline: string, minutes: number, at: string]>([
    ['over no clock change', '2026-12-01T09:00:00+01:00[Europe/Amsterdam]', day, '2026-11-30T08:00:00Z'],
    ['a day of 23 hours', '2026-03-29T09:00:00+02:00[Europe/Amsterdam]', day, '2026-03-28T07:00:00Z'],
    [
      'after a day of 23 hours',
      '2026-03-30T09:00:00+02:00[Europe/Amsterdam]',
      2 * day,
      '2026-03-28T07:00:00Z',
    ],
    ['a day of 25 hours', '2026-10-25T09:00:00+01:00[Europe/Amsterdam]', day, '2026-10-24T08:00:00Z'],
    [
      'after a day of 25 hours',
      '2026-10-26T09:00:00+01:00[Europe/Amsterdam]',
      2 * day,
      '2026-10-24T08:00:00Z',
    ],
    [
      'an hour into the hour that is skipped',
      '2026-03-29T03:30:00+02:00[Europe/Amsterdam]',
      60,
      '2026-03-29T00:30:00Z',
    ],
    [
      'the first of the repeated hour',
      '2026-10-25T02:30:00+02:00[Europe/Amsterdam]',
      60,
      '2026-10-24T23:30:00Z',
    ],
    [
      'the second of the repeated hour',
      '2026-10-25T02:30:00+01:00[Europe/Amsterdam]',
      60,
      '2026-10-25T00:30:00Z',
    ],
    ['a written offset of another zone', '2026-12-01T08:00:00+00:00[UTC]', 60, '2026-12-01T07:00:00Z'],
    ['only a day, from its start', '2026-12-01', hours(3), '2026-11-30T20:00:00Z'],
    ['only the day of 23 hours', '2026-03-29', hours(3), '2026-03-28T20:00:00Z'],
    ['only the day of 25 hours', '2026-10-25', hours(3), '2026-10-24T19:00:00Z'],
    ['only the day after it', '2026-10-26', day, '2026-10-24T23:00:00Z'],
  ])('%s', (_what, submissionDeadline, minutes, at) => {
    expect(times({ submissionDeadline }, only({ submission: minutesBefore(minutes) }))).toEqual([at]);
    expect(times({ submissionDeadline }, only({ own: { on: true, earlier: minutes } }))).toEqual([at]);
    expect(
      times({ enquiryDeadline: submissionDeadline }, only({ questions: minutesBefore(minutes) })),
    ).toEqual([at]);
  });

  it('comes 48, 24 and 3 hours before by default, and at the own deadline 24 hours before', () => {
    const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';
    const plan = planReminders(remindable({ submissionDeadline }), defaultReminders());
    expect(plan.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'submission 2026-11-29T08:00:00Z',
      'submission 2026-11-30T08:00:00Z',
      'submission 2026-12-01T05:00:00Z',
      'own 2026-11-30T08:00:00Z',
    ]);
  });

  it.each([null, 'z.s.m.', '2026-02-30', '2026-13-01T09:00:00+01:00[Europe/Amsterdam]'])(
    'does not come where the page says %s',
    (submissionDeadline) => {
      const over = { submissionDeadline, enquiryDeadline: submissionDeadline, answersOn: submissionDeadline };
      expect(times(over, { ...defaultReminders(), interview: minutesBefore(60) })).toEqual([]);
    },
  );
});

describe('the announced answers', () => {
  it.each<[answersOn: string, at: string, instant: string]>([
    ['2026-12-03', '09:00', '2026-12-03T08:00:00Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00Z'],
    ['2026-10-25', '13:00', '2026-10-25T12:00:00Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['2026-12-03T14:00:00+01:00[Europe/Amsterdam]', '09:00', '2026-12-03T13:00:00Z'],
    ['2026-12-03T07:00:00+01:00[Europe/Amsterdam]', '09:00', '2026-12-03T08:00:00Z'],
  ])('on %s are looked for at %s, and not before the page has them', (answersOn, at, instant) => {
    expect(times({ answersOn }, only({ answers: { on: true, at } }))).toEqual([instant]);
  });
});

describe('an interview', () => {
  const interview = (date: string, from: string | null) => ({ date, from, to: null, part: null });

  it.each<[date: string, from: string | null, at: string]>([
    ['2026-12-10', '13:00', '2026-12-10T11:00:00Z'],
    ['2026-03-29', '13:00', '2026-03-29T10:00:00Z'],
    ['2026-10-25', '13:00', '2026-10-25T11:00:00Z'],
    ['2026-12-10', null, '2026-12-09T22:00:00Z'],
    ['2026-12-10', '25:00', '2026-12-09T22:00:00Z'],
  ])('on %s at %s is reminded of an hour before its start', (date, from, at) => {
    expect(times({ interviews: [interview(date, from)] }, only({ interview: minutesBefore(60) }))).toEqual([
      at,
    ]);
  });

  it('is reminded of once, however often the page has it, and each of several on its own', () => {
    const interviews = [
      interview('2026-12-10', null),
      interview('2026-12-10', null),
      interview('2026-12-11', '09:00'),
    ];
    expect(times({ interviews }, only({ interview: minutesBefore(60) }))).toHaveLength(2);
  });
});

describe('what the user says', () => {
  const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

  it('goes before what the page says', () => {
    const { judgements } = remindable();
    const corrections = {
      ...judgements.corrections,
      fields: { submissionDeadline: '2026-12-03T09:00:00+01:00[Europe/Amsterdam]' },
      interviews: { 'added-2026-12-10 13:00': { date: '2026-12-10', from: '13:00', to: null } },
    };
    const settings = only({ submission: minutesBefore(60), interview: minutesBefore(60) });
    const user = { judgements: { ...judgements, corrections } };
    expect(times({ submissionDeadline }, settings, user)).toEqual([
      '2026-12-03T07:00:00Z',
      '2026-12-10T11:00:00Z',
    ]);
  });

  it('of one request goes before the default, kind by kind', () => {
    const own = { submission: minutesBefore(30), questions: undefined };
    const settings = only({ submission: minutesBefore(60), questions: minutesBefore(60) });
    const at = times({ submissionDeadline, enquiryDeadline: '2026-11-20' }, settings, { reminders: own });
    expect(at).toEqual(['2026-12-01T07:30:00Z', '2026-11-19T22:00:00Z']);
    expect(
      times({ submissionDeadline }, settings, { reminders: { submission: { on: false, before: [60] } } }),
    ).toEqual([]);
  });

  it.each<[Status, string]>([
    ['saved', 'submission own questions answers interview'],
    ['question-asked', 'submission own questions answers interview'],
    ['preparing', 'submission own questions answers interview'],
    ['submitted', 'answers interview'],
    ['proposed', 'answers interview'],
    ['interview', 'answers interview'],
    ['on-hold', 'answers interview'],
    ['awarded', ''],
    ['rejected', ''],
    ['declined', ''],
  ])('with the status %s leaves: %s', (status, left) => {
    const over = {
      submissionDeadline,
      enquiryDeadline: '2026-11-20',
      answersOn: '2026-11-25',
      interviews: [{ date: '2026-12-10', from: null, to: null, part: null }],
    };
    const settings = { ...defaultReminders(), interview: minutesBefore(60) };
    const kinds = (closed: boolean) =>
      [
        ...new Set(
          planReminders(remindable({ ...over, closed }, { status }), settings).map(({ kind }) => kind),
        ),
      ].join(' ');
    expect(kinds(false)).toBe(left);
    // Closed by the page: only who handed in still goes to an interview.
    expect(kinds(true)).toBe(left === 'answers interview' ? 'interview' : '');
  });

  it('knows every status', () => {
    expect(statuses).toHaveLength(10);
  });
});

describe('the id of a reminder', () => {
  const idsOf = (submissionDeadline: string): string[] =>
    planReminders(remindable({ submissionDeadline }), defaultReminders()).map(({ id }) => id);

  it('is the same each time, also where the page prints the moment otherwise', () => {
    const ids = idsOf('2026-12-01T09:00:00+01:00[Europe/Amsterdam]');
    expect(new Set(ids).size).toBe(4);
    expect(idsOf('2026-12-01T08:00:00+00:00[UTC]')).toEqual(ids);
  });

  it('is another one when the deadline moves, be it an hour, or from a day to a time on it', () => {
    const ids = idsOf('2026-12-01T09:00:00+01:00[Europe/Amsterdam]');
    for (const moved of ['2026-12-01T10:00:00+01:00[Europe/Amsterdam]', '2026-12-01'])
      expect(idsOf(moved).filter((id) => ids.includes(id))).toEqual([]);
  });
});
