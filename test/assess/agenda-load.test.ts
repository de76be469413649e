import { describe, expect, it } from 'vitest';
import { hoursOf, lengthOf, periodOf } from '../../lib/assess/agenda-load.ts';
import { asked, type Page } from './assignments.ts';
import { viewOf } from './invented.ts';

describe('the hours and the period of a request', () => {
  it.each<[string, Page, ReturnType<typeof hoursOf>]>([
    ['a range', asked('28-32'), { min: 28, max: 32 }],
    ['one number', asked('16'), { min: 16, max: 16 }],
    ['a most', { hoursPerWeek: { min: null, max: 24 } }, { min: 0, max: 24 }],
    ['a least', { hoursPerWeek: { min: 24, max: null } }, { min: 24, max: null }],
    ['nothing', { hoursPerWeek: { min: null, max: null } }, null],
    ['a range turned around', asked('32-28'), null],
    ['no hours at all', asked('0'), null],
    ['less than none', { hoursPerWeek: { min: -8, max: 8 } }, null],
  ])('hours: %s', (_name, page, expected) => {
    expect(hoursOf(viewOf(page).request)).toEqual(expected);
  });

  it.each<[string, Page, string | null, string | null, string | null]>([
    ['a start and months', asked('8', '2027-01-04', '6'), '2027-01-04', '2027-07-04', '2027-07-04'],
    ['the end of a shorter month', asked('8', '2026-08-31', '6'), '2026-08-31', '2027-02-28', '2027-02-28'],
    ['a leap year', asked('8', '2027-08-31', '6'), '2027-08-31', '2028-02-29', '2028-02-29'],
    ['over both clock changes', asked('8', '2026-03-01', '12'), '2026-03-01', '2027-03-01', '2027-03-01'],
    ['months from and to', asked('8', '2027-01-04', '3-6'), '2027-01-04', '2027-04-04', '2027-07-04'],
    ['half months', asked('8', '2027-01-04', '1.5'), '2027-01-04', '2027-02-04', '2027-03-04'],
    [
      'at most so many months',
      { ...asked('8', '2027-01-04'), duration: { minMonths: null, maxMonths: 36 } },
      '2027-01-04',
      '2027-01-05',
      '2030-01-04',
    ],
    [
      'an end, which goes before the months',
      { ...asked('8', '2027-01-04', '6'), contractEnd: '2027-12-31' },
      '2027-01-04',
      '2028-01-01',
      '2028-01-01',
    ],
    [
      'an end before the start',
      { ...asked('8', '2027-01-04'), contractEnd: '2026-12-31' },
      '2027-01-04',
      '2027-01-05',
      null,
    ],
    ['a start alone', asked('8', '2027-01-04'), '2027-01-04', '2027-01-05', null],
    ['an end alone', { contractEnd: '2027-06-30' }, null, null, '2027-07-01'],
    ['months alone', asked('8', 'asap', '6'), null, null, null],
    ['months that no calendar holds', asked('8', '2027-01-04', '9999999'), '2027-01-04', '2027-01-05', null],
    ['no real date', asked('8', '2027-02-30', '6'), null, null, null],
  ])('period: %s', (_name, page, ...expected) => {
    const { start, least, most } = periodOf(viewOf(page).request);
    expect([start, least, most].map((day) => day?.toString() ?? null)).toEqual(expected);
  });

  it.each([
    ['2027-01-04', '2027-07-04', 6, 0],
    ['2027-01-31', '2027-03-01', 1, 1],
    ['2027-07-05', '2028-01-04', 5, 30],
    ['2027-01-04', '2027-01-05', 0, 1],
  ])('length: from %s until %s', (from, until, months, days) => {
    expect(lengthOf(Temporal.PlainDate.from(from), Temporal.PlainDate.from(until))).toEqual({ months, days });
  });
});
