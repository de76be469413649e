// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readHours, readList, readMonth, readRate } from '../../lib/profile/read-typed.ts';

describe('a typed month', () => {
  it.each([
    '03-2021',
    '3-2021',
    '3/2021',
    '03.2021',
    '2021-03',
    '2021/3',
    'mrt 2021',
    'mrt. 2021',
    'maart 2021',
    'MAART 2021',
    'March 2021',
    ' 03 - 2021 ',
    '14-03-2021',
    '2021-03-14',
    '1 maart 2021',
    'mrt-2021',
  ])('is read from %j', (typed) => {
    expect(readMonth(typed)).toEqual({ kind: 'month', month: '2021-03' });
  });

  it.each(['heden', 'Nu', 'present', 'now'])('may be %j', (typed) => {
    expect(readMonth(typed)).toEqual({ kind: 'still' });
  });

  it('may be a year, and then its month is open', () => {
    expect(readMonth('2021')).toEqual({ kind: 'year', year: 2021 });
  });

  it('may be empty', () => {
    expect(readMonth('  ')).toEqual({ kind: 'empty' });
  });

  it.each(['13-2021', '00-2021', '2021-13', '03-21', 'lente 2021', '3', '?', 'maart', '032021'])(
    'is not read from %j',
    (typed) => {
      expect(readMonth(typed)).toEqual({ kind: 'unreadable' });
    },
  );

  const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  it.each(names)('is read from its name, short and long, in both languages: %s', (name) => {
    const first = Temporal.PlainDate.from({ year: 2021, month: names.indexOf(name) + 1, day: 1 });
    const expected = { kind: 'month', month: first.toPlainYearMonth().toString() };
    const long = ['nl-NL', 'en-GB'].map((locale) => first.toLocaleString(locale, { month: 'long' }));
    for (const words of [name, `${name}.`, ...long]) expect(readMonth(`${words} 2021`)).toEqual(expected);
  });
});

describe('a typed day', () => {
  it.each([
    '14-10-2026',
    '14/10/2026',
    '14.10.2026',
    '2026-10-14',
    '14 okt 2026',
    '14 okt. 2026',
    '14 oktober 2026',
    '14 October 2026',
  ])('is read from %j', (typed) => {
    expect(readDay(typed)).toBe('2026-10-14');
  });

  it.each(['', '10-2026', '31-02-2026', '29-02-2025', '14-13-2026', '14-10-26', 'morgen', '0-1-2026'])(
    'is not read from %j',
    (typed) => {
      expect(readDay(typed)).toBeNull();
    },
  );

  it('is read where a leap year has it', () => {
    expect(readDay('29-02-2024')).toBe('2024-02-29');
  });
});

describe('typed hours and rates', () => {
  it.each([
    ['28', 28],
    ['37,5', 37.5],
    ['37.5', 37.5],
    ['28 uur', 28],
    ['28 uur per week', 28],
    ['28 u/w', 28],
  ])('reads the hours %j', (typed, hours) => {
    expect(readHours(typed)).toBe(hours);
  });

  it.each(['', '16-24', 'veel', '-8', '1e3', '28 dagen'])('reads no hours from %j', (typed) => {
    expect(readHours(typed)).toBeNull();
  });

  it.each([
    ['98', 98],
    ['€ 98', 98],
    ['98,50', 98.5],
    ['€98.5', 98.5],
    ['€ 98,-', 98],
    ['98 euro per uur', 98],
    ['€ 98,- per uur excl. btw', 98],
    ['98 exclusief btw', 98],
  ])('reads the rate %j', (typed, rate) => {
    expect(readRate(typed)).toBe(rate);
  });

  it.each(['', '€', '98 incl. btw', '90-98', '98 per dag', '-98'])('reads no rate from %j', (typed) => {
    expect(readRate(typed)).toBeNull();
  });
});

describe('a typed list', () => {
  it('is parted by commas, semicolons and lines; each once', () => {
    expect(readList(' GIS, RAW;\n contract  management,\n\ngis,')).toEqual([
      'GIS',
      'RAW',
      'contract management',
    ]);
  });
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      for (const read of [readMonth, readDay, readHours, readRate, readList]) read(typed);
    }),
  );
});
