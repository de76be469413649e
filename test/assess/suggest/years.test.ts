import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experience, monthsIn, type Window, windowOf } from '../../../lib/assess/suggest/years.ts';
import { role } from './bidder.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const window = (from: string | null, to: string): Window => ({
  from: from === null ? null : day(from),
  to: day(to),
});
const now = Temporal.Instant.from('2026-11-25T23:30:00Z');

describe('the months of roles', () => {
  const all = window(null, '2026-12-01');

  it.each<[what: string, spans: [from: string, to: string | null][], months: number]>([
    ['two whole years', [['2022-01', '2023-12']], 24],
    ['one month', [['2022-02', '2022-02']], 1],
    ['a leap month', [['2024-02', '2024-02']], 1],
    [
      'an overlap once',
      [
        ['2020-01', '2020-12'],
        ['2020-07', '2021-06'],
      ],
      18,
    ],
    [
      'one inside another',
      [
        ['2020-01', '2022-12'],
        ['2021-01', '2021-12'],
      ],
      36,
    ],
    [
      'the same twice',
      [
        ['2020-01', '2020-12'],
        ['2020-01', '2020-12'],
      ],
      12,
    ],
    [
      'what borders on each other',
      [
        ['2020-01', '2020-06'],
        ['2020-07', '2020-12'],
      ],
      12,
    ],
    [
      'a gap not',
      [
        ['2020-01', '2020-06'],
        ['2021-01', '2021-06'],
      ],
      12,
    ],
    ['nothing of one that ends before it starts', [['2023-05', '2023-04']], 0],
    ['nothing of one after the window', [['2027-01', null]], 0],
    ['nothing of nothing', [], 0],
  ])('count %s', (_, spans, months) => {
    expect(
      monthsIn(
        spans.map(([from, to]) => ({ from, to })),
        all,
      ),
    ).toBe(months);
  });

  it('of one that still runs end with the window', () => {
    expect(monthsIn([{ from: '2026-01', to: null }], window(null, '2026-10-31'))).toBe(10);
  });

  it('of one that ends later do not count the time to come', () => {
    expect(monthsIn([{ from: '2026-01', to: '2028-12' }], window(null, '2026-10-31'))).toBe(10);
  });

  it('take a part of a month that the window cuts', () => {
    expect(monthsIn([{ from: '2026-11', to: null }], window(null, '2026-11-15'))).toBe(0.5);
    expect(monthsIn([{ from: '2026-10', to: '2026-11' }], window('2026-11-16', '2026-11-30'))).toBe(0.5);
  });
});

describe('the window', () => {
  const deadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

  it('ends on the day of the deadline and starts years before', () => {
    expect(windowOf(deadline, { months: 120 }, now)).toEqual(window('2016-12-02', '2026-12-01'));
  });

  it('holds exactly as many months as it is long', () => {
    expect(monthsIn([{ from: '2000-01', to: null }], windowOf(deadline, { months: 120 }, now))).toBe(120);
  });

  it('ends today on the Dutch calendar where no deadline is stated', () => {
    expect(windowOf(null, null, now)).toEqual(window(null, '2026-11-26'));
  });

  it('takes the Dutch day of a deadline that is written in another zone', () => {
    expect(windowOf('2026-12-01T23:30:00+00:00[UTC]', null, now)).toEqual(window(null, '2026-12-02'));
  });

  it('starts with the year that is named', () => {
    expect(windowOf('2026-12-01', { since: '2020-01-01' }, now)).toEqual(window('2020-01-01', '2026-12-01'));
  });
});

describe('the experience in roles', () => {
  it('tells which roles have time in the window, and their hours', () => {
    const [past, part, full] = [
      role({ from: '2010-01', to: '2011-12', hoursPerWeek: 8 }),
      role({ from: '2020-01', to: '2020-12', hoursPerWeek: 24 }),
      role({ from: '2021-01', to: '2021-12', hoursPerWeek: 36 }),
    ];
    const found = experience([past, part, full], window('2016-12-02', '2026-12-01'));
    expect(found).toEqual({ months: 24, roles: [part, full], hours: { min: 24, max: 36 } });
  });

  it('says no hours where none are known', () => {
    expect(experience([role()], window(null, '2026-12-01')).hours).toBeNull();
  });
});

describe('the arithmetic', () => {
  const month = (index: number): string =>
    `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const first = 1990 * 12;
  const span = fc
    .record({
      start: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: -6, max: 120 }),
      open: fc.boolean(),
    })
    .map(({ start, length, open }) => ({
      from: month(first + start),
      to: open && length > 100 ? null : month(first + start + length),
    }));
  const spans = fc.array(span, { maxLength: 8 });
  const days = fc.integer({ min: 0, max: 9000 }).map((after) => day('2010-01-01').add({ days: after }));
  const windows = fc
    .record({ to: days, years: fc.integer({ min: 1, max: 30 }), open: fc.boolean() })
    .map(
      ({ to, years, open }): Window => ({ from: open ? null : to.subtract({ years }).add({ days: 1 }), to }),
    );
  const whole: Window = window(null, '2060-12-31');

  it('does not mind the order', () => {
    fc.assert(
      fc.property(spans, windows, (list, within) => {
        expect(monthsIn([...list].reverse(), within)).toBe(monthsIn(list, within));
      }),
    );
  });

  it('never lessens by another role', () => {
    fc.assert(
      fc.property(spans, span, windows, (list, more, within) => {
        expect(monthsIn([...list, more], within)).toBeGreaterThanOrEqual(monthsIn(list, within));
      }),
    );
  });

  it('is never more than the window or than the roles one by one', () => {
    fc.assert(
      fc.property(spans, windows, (list, within) => {
        const months = monthsIn(list, within);
        const alone = list.reduce((sum, one) => sum + monthsIn([one], within), 0);
        expect(months).toBeLessThanOrEqual(alone + 1e-9);
        expect(months).toBeLessThanOrEqual(monthsIn([{ from: '1900-01', to: null }], within));
      }),
    );
  });

  it('stays the same when a role is split at a month', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        windows,
        (list, start, one, other, within) => {
          const at = first + start;
          const split = [
            { from: month(at), to: month(at + one - 1) },
            { from: month(at + one), to: month(at + one + other - 1) },
          ];
          const joined = { from: month(at), to: month(at + one + other - 1) };
          expect(monthsIn([...list, ...split], within)).toBe(monthsIn([...list, joined], within));
        },
      ),
    );
  });

  it('never lessens in a wider window', () => {
    fc.assert(
      fc.property(
        spans,
        windows,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (list, within, before, after) => {
          const wider = {
            from: within.from?.subtract({ days: before }) ?? null,
            to: within.to.add({ days: after }),
          };
          expect(monthsIn(list, wider)).toBeGreaterThanOrEqual(monthsIn(list, within));
        },
      ),
    );
  });

  it('is the same in another year', () => {
    const shifted = ({ from, to }: { from: string; to: string | null }, years: number) => ({
      from: `${Number(from.slice(0, 4)) + years}${from.slice(4)}`,
      to: to === null ? null : `${Number(to.slice(0, 4)) + years}${to.slice(4)}`,
    });
    fc.assert(
      fc.property(
        fc.array(
          span.filter(({ to }) => to !== null),
          { maxLength: 6 },
        ),
        fc.integer({ min: -20, max: 9 }),
        (list, years) => {
          expect(
            monthsIn(
              list.map((one) => shifted(one, years)),
              whole,
            ),
          ).toBe(monthsIn(list, whole));
        },
      ),
    );
  });

  it('counts months as one counts them on the fingers', () => {
    fc.assert(
      fc.property(
        fc.array(
          span.filter(({ to }) => to !== null),
          { maxLength: 6 },
        ),
        (list) => {
          const months = new Set<string>();
          for (const { from, to } of list) {
            for (let index = 0; index < 700; index += 1) {
              const one = month(first + index);
              if (one >= from && to !== null && one <= to) months.add(one);
            }
          }
          expect(monthsIn(list, whole)).toBe(months.size);
        },
      ),
      { numRuns: 50 },
    );
  });
});
