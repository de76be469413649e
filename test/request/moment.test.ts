import { describe, expect, it } from 'vitest';
import { dayOf, endOf, parseMoment, today } from '../../lib/request/moment.ts';

const parsed = (value: string) => {
  const moment = parseMoment(value);
  if (moment === null) throw new Error(`no moment: ${value}`);
  return moment;
};

describe('a moment with a time', () => {
  it.each([
    ['2026-07-06T09:00:00+02:00[Europe/Amsterdam]', '2026-07-06T07:00:00Z'],
    ['2026-12-01T09:00:00+01:00[Europe/Amsterdam]', '2026-12-01T08:00:00Z'],
    // The night of 25 October 2026 has two half past two's; the offset says which.
    ['2026-10-25T02:30:00+02:00[Europe/Amsterdam]', '2026-10-25T00:30:00Z'],
    ['2026-10-25T02:30:00+01:00[Europe/Amsterdam]', '2026-10-25T01:30:00Z'],
  ])('%s is over at %s', (value, instant) => {
    expect(endOf(parsed(value)).toString()).toBe(instant);
  });

  it('has its day on the Dutch calendar, whatever zone it was written in', () => {
    const moment = parsed('2026-12-01T23:30:00+00:00[UTC]');
    expect(dayOf(moment).toString()).toBe('2026-12-02');
  });
});

describe('a day without a time', () => {
  it.each([
    ['2026-12-01', '2026-12-01T23:00:00Z'],
    ['2026-03-29', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-25T23:00:00Z'],
  ])('%s is over at %s', (value, instant) => {
    const moment = parsed(value);
    expect(moment.precision).toBe('day');
    expect(endOf(moment).toString()).toBe(instant);
    expect(dayOf(moment).toString()).toBe(value);
  });
});

describe('what is no moment', () => {
  it.each([
    null,
    '',
    'morgen',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '01-12-2026',
    '2026-12-01T09:00',
    '2026-12-01T09:00:00',
    '2026-12-01T09:00:00+01:00',
    '2026-12-01T24:30:00+01:00[Europe/Amsterdam]',
    '2026-02-30T09:00:00+01:00[Europe/Amsterdam]',
    // Summer time in December, and half past two in a night that skips it.
    '2026-12-01T09:00:00+02:00[Europe/Amsterdam]',
    '2026-03-29T02:30:00+01:00[Europe/Amsterdam]',
    '2026-12-01T09:00:00+01:00[Europa/Amsterdam]',
  ])('%s', (value) => {
    expect(parseMoment(value)).toBeNull();
  });
});

describe('today', () => {
  it.each([
    ['2026-11-25T22:59:59Z', '2026-11-25'],
    ['2026-11-25T23:00:00Z', '2026-11-26'],
    ['2026-07-05T22:00:00Z', '2026-07-06'],
  ])('at %s is %s in the Netherlands', (now, day) => {
    expect(today(Temporal.Instant.from(now)).toString()).toBe(day);
  });
});
