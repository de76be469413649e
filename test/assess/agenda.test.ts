import { afterEach, describe, expect, it } from 'vitest';
import {
  type AgendaEntry,
  agenda,
  countEntries,
  firstEntries,
  ownDeadline,
} from '../../lib/assess/agenda.ts';
import { formatMoment } from '../../lib/i18n/format.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { parseMoment } from '../../lib/request/moment.ts';
import type { RequestState } from '../../lib/request/record.ts';
import { defaultReminders, type OwnReminders } from '../../lib/request/reminders.ts';
import type { Status } from '../../lib/request/status.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { growth, steep } from '../growth.ts';
import { viewOf } from './invented.ts';

type Saved = { key: string; page: Partial<TenderRequest>; status?: Status; user?: Partial<RequestState> };

const interview = (date: string, from: string | null = null, to: string | null = null) => ({
  date,
  from,
  to,
  part: null,
});

/** The agenda of a few saved requests; no deadlines of one's own unless asked for. */
function days(
  saved: Saved[],
  now = '2026-11-25T10:00:00Z',
  earlier = 0,
  own = new Map<string, OwnReminders>(),
) {
  const settings = { ...defaultReminders(), own: { on: earlier > 0, earlier } };
  const views = saved.map(({ key, page, status = 'preparing', user }) =>
    viewOf(page, { key, status, ...user }, now),
  );
  return agenda(views, Temporal.Instant.from(now), { settings, own });
}

const line = ({ key, kind, moment }: AgendaEntry): string =>
  `${key} ${kind}${moment.precision === 'minute' ? ` ${moment.at.toPlainTime().toString().slice(0, 5)}` : ''}`;

const lines = (...args: Parameters<typeof days>): string[] =>
  days(...args).flatMap(({ date, entries }) => [date.toString(), ...entries.map(line)]);

const full: Partial<TenderRequest> = {
  publishedOn: '2026-11-20',
  enquiryDeadline: '2026-11-26T12:00:00+01:00[Europe/Amsterdam]',
  answersOn: '2026-11-27',
  submissionDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
  invitationBy: '2026-12-04',
  interviews: [interview('2026-12-09')],
  start: { date: '2027-02-01', asap: false },
  contractEnd: '2027-08-01',
};

describe('the line of time', () => {
  it('holds the coming moments of all requests by day, the earliest first', () => {
    const other = {
      submissionDeadline: '2026-12-01T17:00:00+01:00[Europe/Amsterdam]',
      answersOn: '2026-11-24',
      invitationBy: '2026-12-01',
    };
    expect(
      lines([
        { key: 'b', page: other },
        { key: 'a', page: full },
      ]),
    ).toEqual([
      ...['2026-11-26', 'a questions 12:00', '2026-11-27', 'a answers'],
      ...['2026-12-01', 'a submission 09:00', 'b submission 17:00', 'b invitation'],
      ...['2026-12-04', 'a invitation', '2026-12-09', 'a interview'],
      ...['2027-02-01', 'a start', '2027-08-01', 'a end'],
    ]);
  });

  it('keeps the days in order where one ends at the very moment another begins', () => {
    const midnight = { submissionDeadline: '2026-12-02T00:00:00+01:00[Europe/Amsterdam]' };
    expect(
      lines([
        { key: 'a', page: midnight },
        { key: 'b', page: { invitationBy: '2026-12-01' } },
      ]),
    ).toEqual(['2026-12-01', 'b invitation', '2026-12-02', 'a submission 00:00']);
  });

  it('counts the days on the Dutch calendar: shortly after midnight it is another day than in UTC', () => {
    const [day] = days([{ key: 'a', page: { submissionDeadline: '2026-12-01' } }], '2026-11-30T23:30:00Z');
    expect(day?.inDays).toBe(0);
  });

  it('is the same with the corrections of the user, whose value counts', () => {
    const judgements = noJudgements();
    judgements.corrections.fields = { invitationBy: '2026-12-07' };
    const user = { judgements };
    expect(lines([{ key: 'a', page: { invitationBy: '2026-12-04' }, user }])).toEqual([
      '2026-12-07',
      'a invitation',
    ]);
  });

  it('leaves out a moment that has passed, a day only when it is over', () => {
    const page = {
      enquiryDeadline: '2026-12-01T09:00:00+01:00[Europe/Amsterdam]',
      answersOn: '2026-12-01',
    };
    expect(lines([{ key: 'a', page }], '2026-12-01T08:00:00Z')).toEqual(['2026-12-01', 'a answers']);
    expect(lines([{ key: 'a', page }], '2026-12-01T22:59:59Z')).toEqual(['2026-12-01', 'a answers']);
    expect(lines([{ key: 'a', page }], '2026-12-01T23:00:00Z')).toEqual([]);
  });

  it.each([
    ['its end', '09:00', '10:00', '2026-12-09T08:59:00Z', '2026-12-09T09:00:00Z'],
    ['its part of the day, without an end', '13:00', null, '2026-12-09T16:59:00Z', '2026-12-09T17:00:00Z'],
    ['its day, without hours', null, null, '2026-12-09T22:59:00Z', '2026-12-09T23:00:00Z'],
  ])('shows an interview until %s', (_name, from, to, before, after) => {
    const page = { interviews: [interview('2026-12-09', from, to)] };
    expect(lines([{ key: 'a', page }], before)).toContain('a interview');
    expect(lines([{ key: 'a', page }], after)).toEqual([]);
  });
});

describe('what concerns the user', () => {
  const afterSubmission = ['answers', 'invitation', 'interview', 'start', 'end'];
  it.each<[Status, string[]]>([
    ['saved', ['questions', 'answers', 'submission', 'invitation', 'interview', 'start', 'end']],
    ['submitted', afterSubmission],
    ['on-hold', afterSubmission],
    ['awarded', ['start', 'end']],
    ['rejected', []],
    ['declined', []],
  ])('of a request that is %s', (status, expected) => {
    const kinds = days([{ key: 'a', page: full, status }]).flatMap(({ entries }) =>
      entries.map(({ kind }) => kind),
    );
    expect(kinds).toEqual(expected);
  });

  it('is nothing where the page says that it is closed, unless it was handed in', () => {
    const page = { ...full, closed: true };
    expect(days([{ key: 'a', page }])).toEqual([]);
    expect(days([{ key: 'a', page, status: 'interview' }])).not.toEqual([]);
  });

  it('is what may still follow where the deadline passed without word of handing in', () => {
    expect(lines([{ key: 'a', page: full }], '2026-12-01T08:00:00Z')).toEqual([
      ...['2026-12-04', 'a invitation', '2026-12-09', 'a interview'],
    ]);
  });
});

describe('the own deadline', () => {
  const day = 24 * 60;

  it.each<[string, string, number, string]>([
    ['24 hours before', '2026-12-01T09:00:00+01:00[Europe/Amsterdam]', day, 'ma 30 nov, 09:00'],
    ['over the clock going forward', '2026-03-29T09:00:00+02:00[Europe/Amsterdam]', day, 'za 28 mrt, 08:00'],
    ['over the clock going back', '2026-10-25T09:00:00+01:00[Europe/Amsterdam]', day, 'za 24 okt, 10:00'],
    ['in the hour that comes twice', '2026-10-25T03:30:00+01:00[Europe/Amsterdam]', 60, 'zo 25 okt, 02:30'],
    ['whole days before a day', '2026-12-01', 2 * day, 'zo 29 nov'],
    ['whole days before a day, over the clock going forward', '2026-03-30', day, 'zo 29 mrt'],
    ['the day before a day, by however few hours', '2026-12-01', 90, 'ma 30 nov'],
  ])('is %s', (_name, deadline, earlier, expected) => {
    const moment = parseMoment(deadline);
    const own = moment === null ? null : ownDeadline(moment, earlier);
    const now = Temporal.Instant.from('2026-01-01T00:00:00Z');
    expect(own && formatMoment(own, 'nl', 'short', now)).toBe(expected);
  });

  it('stands between the others, by the setting of the request or else the default', () => {
    const page = { submissionDeadline: '2026-12-04T09:00:00+01:00[Europe/Amsterdam]' };
    const own = new Map<string, OwnReminders>([
      ['b', { own: { on: true, earlier: 3 * day } }],
      ['c', { own: { on: false, earlier: day } }],
    ]);
    const saved = ['a', 'b', 'c'].map((key) => ({ key, page }));
    expect(lines(saved, '2026-11-25T10:00:00Z', day, own)).toEqual([
      ...['2026-12-01', 'b own 09:00', '2026-12-03', 'a own 09:00'],
      ...['2026-12-04', 'a submission 09:00', 'b submission 09:00', 'c submission 09:00'],
    ]);
  });

  it('is none where it would be the deadline itself, and gone when it has passed', () => {
    const page = { submissionDeadline: '2026-12-04T09:00:00+01:00[Europe/Amsterdam]' };
    expect(lines([{ key: 'a', page }], '2026-11-25T10:00:00Z', 0)).not.toContain('a own 09:00');
    expect(lines([{ key: 'a', page }], '2026-12-03T08:00:00Z', day)).toEqual([
      '2026-12-04',
      'a submission 09:00',
    ]);
  });
});

describe('the time left', () => {
  it.each([
    [
      'when the clock goes forward',
      '2026-03-29T09:00:00+02:00[Europe/Amsterdam]',
      '2026-03-28T08:00:00Z',
      23 * 60,
    ],
    [
      'when the clock goes back',
      '2026-10-25T09:00:00+01:00[Europe/Amsterdam]',
      '2026-10-24T07:00:00Z',
      25 * 60,
    ],
  ])('is elapsed time %s', (_name, submissionDeadline, now, minutes) => {
    const [day] = days([{ key: 'a', page: { submissionDeadline } }], now);
    expect(day?.inDays).toBe(1);
    expect(day?.entries[0]?.left).toMatchObject({ kind: 'minutes', minutes });
  });

  it('is in days where only the day is known, and is only given for what has to be done', () => {
    const [first, second] = days([
      { key: 'a', page: { answersOn: '2026-11-26', submissionDeadline: '2026-11-27' } },
    ]);
    expect(first?.entries[0]?.left).toBeNull();
    expect(second?.entries[0]?.left).toMatchObject({ kind: 'days', days: 2 });
  });

  it('orders the two times that the clock shows half past two by what comes first', () => {
    const first = '2026-10-25T02:30:00+02:00[Europe/Amsterdam]';
    const second = '2026-10-25T02:30:00+01:00[Europe/Amsterdam]';
    expect(
      lines(
        [
          { key: 'a', page: { submissionDeadline: second } },
          { key: 'b', page: { submissionDeadline: first } },
        ],
        '2026-10-20T10:00:00Z',
      ),
    ).toEqual(['2026-10-25', 'b submission 02:30', 'a submission 02:30']);
  });
});

describe('a long agenda', () => {
  it('can be shown in parts that break off within a day', () => {
    const saved = Array.from({ length: 5 }, (_, n) => ({ key: `${n}`, page: { answersOn: '2026-12-01' } }));
    const all = days([...saved, { key: 'z', page: { answersOn: '2026-12-02' } }]);
    expect(countEntries(all)).toBe(6);
    expect(firstEntries(all, 3).map(({ entries }) => entries.length)).toEqual([3]);
    expect(firstEntries(all, 6)).toEqual(all);
    expect(firstEntries(all, 0)).toEqual([]);
  });

  it('of a thousand saved requests takes as much longer as it is longer', () => {
    const now = '2026-11-25T10:00:00Z';
    const page = { ...full, interviews: [interview('2026-12-09', '09:00', '12:00')] };
    const views = Array.from({ length: 1000 }, (_, n) => viewOf(page, { key: `${n}`, status: 'saved' }, now));
    const shown = (some: typeof views) =>
      agenda(some, Temporal.Instant.from(now), { settings: defaultReminders() });
    const found = shown(views);
    expect(growth(125, (count) => views.slice(0, count), shown)).toBeLessThan(steep);
    expect(countEntries(found)).toBe(8000);
    const [meeting] = found.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'interview');
    expect(meeting?.clashes).toMatchObject({ list: { length: 3 }, more: 996 });
  });
});

describe('the zone of the machine', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('%s changes nothing', (zone) => {
    const offsets = { UTC: 0, 'America/New_York': 300, 'Asia/Tokyo': -540 };
    process.env.TZ = zone;
    expect(new Date(2026, 11, 1).getTimezoneOffset()).toBe(offsets[zone as keyof typeof offsets]);
    const page = { ...full, interviews: [interview('2026-12-09', '23:00', '23:30')] };
    expect(lines([{ key: 'a', page }], '2026-12-08T23:30:00Z')).toEqual([...['2026-12-09', 'a interview']]);
    expect(lines([{ key: 'a', page }], '2026-12-01T07:59:00Z', 24 * 60)[1]).toBe('a submission 09:00');
  });
});
