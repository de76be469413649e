import { afterEach, describe, expect, it } from 'vitest';
import { split, type TimeLeft, timeLeft } from '../../lib/assess/time-left.ts';
import { due, viewRequest } from '../../lib/assess/view.ts';
import { coreText } from '../../lib/i18n/core-text.ts';
import { formatMoment, formatTimeLeft } from '../../lib/i18n/format.ts';
import { parseMoment } from '../../lib/request/moment.ts';
import { bareRequest, state } from './invented.ts';

function left(deadline: string, now: string): TimeLeft {
  const moment = parseMoment(deadline);
  if (moment === null) throw new Error(deadline);
  return timeLeft(moment, Temporal.Instant.from(now));
}

const winter = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

describe('a deadline to the minute', () => {
  it.each<[now: string, minutes: number]>([
    ['2026-12-01T07:59:00Z', 1],
    ['2026-12-01T07:59:00.001Z', 0],
    ['2026-12-01T07:58:01Z', 1],
    ['2026-12-01T07:57:59Z', 2],
    ['2026-12-01T07:59:59Z', 0],
    ['2026-11-30T08:00:00Z', 1440],
  ])('at %s has %d whole minutes left', (now, minutes) => {
    expect(left(winter, now)).toMatchObject({ kind: 'minutes', minutes });
  });

  it.each(['2026-12-01T08:00:00Z', '2026-12-01T08:00:01Z', '2027-03-01T00:00:00Z'])(
    'is over at %s',
    (now) => {
      expect(left(winter, now)).toEqual({ kind: 'closed', since: Temporal.PlainDate.from('2026-12-01') });
    },
  );

  it.each<[now: string, urgency: string]>([
    ['2026-11-28T07:59:59Z', 'plain'],
    ['2026-11-28T08:00:00Z', 'warn'],
    ['2026-11-30T07:59:59Z', 'warn'],
    ['2026-11-30T08:00:00Z', 'bad'],
    ['2026-12-01T07:59:59Z', 'bad'],
  ])('at %s is %s: 3 days and 24 hours are the bounds', (now, urgency) => {
    expect(left(winter, now)).toMatchObject({ urgency });
  });
});

describe('a deadline of which only the day is known', () => {
  it.each<[now: string, days: number, urgency: string]>([
    ['2026-11-26T23:30:00Z', 4, 'plain'],
    ['2026-11-27T23:30:00Z', 3, 'warn'],
    ['2026-11-30T22:59:59Z', 1, 'warn'],
    ['2026-11-30T23:00:00Z', 0, 'bad'],
    ['2026-12-01T22:59:59Z', 0, 'bad'],
  ])('at %s has %d days left', (now, days, urgency) => {
    expect(left('2026-12-01', now)).toEqual({ kind: 'days', days, urgency });
  });

  it('is over only when the Dutch day is', () => {
    expect(left('2026-12-01', '2026-12-01T23:00:00Z')).toEqual({
      kind: 'closed',
      since: Temporal.PlainDate.from('2026-12-01'),
    });
  });
});

describe('around the change of the clock', () => {
  it.each<[string, deadline: string, now: string, minutes: number]>([
    // Sunday 29 March 2026: 02:00 becomes 03:00, the day has 23 hours.
    [
      'Saturday 09:00 to Monday 09:00 in March is 47 hours',
      '2026-03-30T09:00:00+02:00[Europe/Amsterdam]',
      '2026-03-28T08:00:00Z',
      47 * 60,
    ],
    [
      'from before the jump to just after it',
      '2026-03-29T03:00:00+02:00[Europe/Amsterdam]',
      '2026-03-29T00:30:00Z',
      30,
    ],
    // Sunday 25 October 2026: 03:00 becomes 02:00, the day has 25 hours.
    [
      'Saturday 09:00 to Monday 09:00 in October is 49 hours',
      '2026-10-26T09:00:00+01:00[Europe/Amsterdam]',
      '2026-10-24T07:00:00Z',
      49 * 60,
    ],
    [
      'the first 02:30 of the night that has two',
      '2026-10-25T02:30:00+02:00[Europe/Amsterdam]',
      '2026-10-25T00:00:00Z',
      30,
    ],
    [
      'the second 02:30 of the night that has two',
      '2026-10-25T02:30:00+01:00[Europe/Amsterdam]',
      '2026-10-25T00:00:00Z',
      90,
    ],
  ])('%s', (_name, deadline, now, minutes) => {
    expect(left(deadline, now)).toMatchObject({ kind: 'minutes', minutes });
  });

  it('a day alone ends when the shorter and the longer day end', () => {
    expect(left('2026-03-29', '2026-03-29T21:59:59Z')).toMatchObject({ days: 0 });
    expect(left('2026-03-29', '2026-03-29T22:00:00Z').kind).toBe('closed');
    expect(left('2026-10-25', '2026-10-25T22:59:59Z')).toMatchObject({ days: 0 });
    expect(left('2026-10-25', '2026-10-25T23:00:00Z').kind).toBe('closed');
  });

  it('"24 hours" by the wall before the jump is 23 by the clock, and as urgent', () => {
    const deadline = '2026-03-29T12:00:00+02:00[Europe/Amsterdam]';
    expect(left(deadline, '2026-03-28T11:00:00Z')).toMatchObject({ minutes: 23 * 60, urgency: 'bad' });
  });
});

describe('the zone of the machine', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Asia/Tokyo', -540],
    ['Europe/Amsterdam', -60],
  ])('%s changes nothing of what is shown', (zone, offset) => {
    process.env.TZ = zone;
    // The machine really stands in that zone; without this the test would prove nothing.
    expect(new Date('2026-12-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
    const now = Temporal.Instant.from('2026-11-25T10:20:00Z');
    const request = bareRequest({
      submissionDeadline: winter,
      enquiryDeadline: '2026-11-25',
      interviews: [{ date: '2026-12-10', from: '13:00', to: null, part: null }],
    });
    const view = viewRequest(request, {}, state(), now);
    const text = coreText('nl');
    expect(view.submission && formatTimeLeft(view.submission.left, text)).toBe('5 d 21 u');
    expect(view.submission && formatMoment(view.submission.moment, 'nl', 'short', now)).toBe(
      'di 1 dec, 09:00',
    );
    expect(view.questions?.left).toMatchObject({ kind: 'days', days: 0 });
    expect(view.timeline.map((entry) => entry.kind)).toEqual(['questions', 'submission', 'interview']);
    expect(
      due('2026-03-30T09:00:00+02:00[Europe/Amsterdam]', Temporal.Instant.from('2026-03-28T08:00:00Z')),
    ).toMatchObject({
      left: { minutes: 47 * 60 },
    });
  });
});

describe('days, hours and minutes', () => {
  it.each([
    [0, { days: 0, hours: 0, minutes: 0 }],
    [59, { days: 0, hours: 0, minutes: 59 }],
    [1439, { days: 0, hours: 23, minutes: 59 }],
    [1440, { days: 1, hours: 0, minutes: 0 }],
    [8501, { days: 5, hours: 21, minutes: 41 }],
  ])('of %d minutes', (minutes, parts) => {
    expect(split(minutes)).toEqual(parts);
  });
});
