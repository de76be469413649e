import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinations } from '../../lib/assess/agenda-combinations.ts';
import { growth, steep } from '../growth.ts';
import { asked, now, type Page, saved, weigh } from './assignments.ts';

describe('one more saved request', () => {
  const date = fc
    .integer({ min: 0, max: 200 })
    .map((days) => Temporal.PlainDate.from('2026-12-01').add({ days }).toString());
  const pair = (least: number, max: number) =>
    fc
      .tuple(fc.integer({ min: least, max }), fc.integer({ min: 0, max: 6 }))
      .map(([min, more]) => ({ min, max: min + more }));
  const page: fc.Arbitrary<Page> = fc.record({
    hoursPerWeek: fc.option(pair(8, 20), { freq: 9 }),
    start: fc.option(fc.record({ date: fc.option(date, { freq: 4 }), asap: fc.constant(false) }), {
      freq: 9,
    }),
    duration: fc.option(
      pair(6, 12).map(({ min, max }) => ({ minMonths: min, maxMonths: max })),
      { freq: 4 },
    ),
  });

  it('never makes two fit that do not', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(page, { minLength: 2, maxLength: 4 }),
        page,
        fc.integer({ min: 20, max: 40 }),
        (pages, more, hours) => {
          const before = weigh(pages, hours);
          const after = weigh([...pages, more], hours);
          for (const bad of before?.list.filter(({ fit }) => fit === 'not') ?? []) {
            seen++;
            const around = after?.list.filter(({ parts }) =>
              bad.parts.every(({ key }) => parts.some((part) => part.key === key)),
            );
            expect(around?.filter(({ fit }) => fit !== 'not')).toEqual([]);
          }
        },
      ),
      { numRuns: 400, seed: 20261125 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('never asks fewer hours of the user than a part of what is combined', () => {
    fc.assert(
      fc.property(fc.tuple(page, page, page), (pages) => {
        const all = weigh(pages, 100)?.list ?? [];
        for (const big of all)
          for (const small of all)
            if (small.parts.every(({ key }) => big.parts.some((part) => part.key === key))) {
              expect(small.busiest.min).toBeLessThanOrEqual(big.busiest.min);
              expect(small.busiest.max ?? Infinity).toBeLessThanOrEqual(big.busiest.max ?? Infinity);
            }
      }),
      { numRuns: 200, seed: 20261125 },
    );
  });

  it('of a thousand does not hold up the list', () => {
    const pages = Array.from({ length: 1000 }, (_, n) => asked(`${8 + (n % 20)}`, '2027-01-04', '6'));
    const views = pages.map((one, n) => saved(`${n}`, one));
    const weighed = (some: typeof views) =>
      combinations(some, { availableHours: 36, availableFrom: null }, now);
    const found = weighed(views);
    expect(growth(125, (count) => views.slice(0, count), weighed)).toBeLessThan(steep);
    expect(found).toMatchObject({ combined: 12, leftOut: { length: 988 } });
  });
});
