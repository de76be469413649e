import { describe, expect, it } from 'vitest';
import { type Combination, combinations, type LeftOutReason } from '../../lib/assess/agenda-combinations.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { Status } from '../../lib/request/status.ts';
import { asked, now, type Page, saved, weigh } from './assignments.ts';
import { judgements } from './invented.ts';

function only(pages: Page[], ...space: [hours?: number, from?: string | null]): Combination {
  const list = weigh(pages, ...space)?.list ?? [];
  expect(list).toHaveLength(1);
  return list[0] as Combination;
}

describe('a pair', () => {
  const january = '2027-01-04';
  it.each<[string, Page, Page, Partial<Combination>]>([
    ['fits', asked('16', january, '6'), asked('20', january, '6'), { fit: 'fits' }],
    ['does not', asked('28-32', january, '6'), asked('16', january, '6'), { fit: 'not', unsaid: [] }],
    [
      'fits one after the other',
      asked('36', january, '6'),
      asked('36', '2027-07-04', '6'),
      { fit: 'fits', together: null },
    ],
    ['does not for one day', asked('36', january, '6'), asked('36', '2027-07-03', '6'), { fit: 'not' }],
    [
      'fits with the least hours',
      asked('16-24', january, '6'),
      asked('16-24', january, '6'),
      { fit: 'narrow', fitsWith: 'hours' },
    ],
    [
      'fits in the shortest time',
      asked('36', january, '6-12'),
      asked('36', '2027-08-02', '6'),
      { fit: 'narrow', fitsWith: 'time' },
    ],
    [
      'fits with either',
      asked('16-36', january, '6-12'),
      asked('16', '2027-08-02', '6'),
      { fit: 'narrow', fitsWith: 'either' },
    ],
    [
      'fits at most twice at the least',
      { ...asked('', january, '6'), hoursPerWeek: { min: null, max: 24 } },
      { ...asked('', january, '6'), hoursPerWeek: { min: null, max: 24 } },
      { fit: 'narrow', fitsWith: 'hours' },
    ],
    [
      'fits from a least number of hours',
      { ...asked('', january, '6'), hoursPerWeek: { min: 16, max: null } },
      asked('16', january, '6'),
      { fit: 'narrow', fitsWith: 'hours', busiest: { min: 32, max: null } },
    ],
    [
      'fits whenever it starts',
      asked('16', 'asap', '6'),
      asked('20', january, '6'),
      { fit: 'fits', together: 'unknown', unsaid: [] },
    ],
    [
      'cannot be said with an unknown start',
      asked('24', '', '6'),
      asked('20', january, '6'),
      { fit: 'unknown' },
    ],
    [
      'cannot be said with both starts unknown',
      asked('24'),
      asked('24'),
      { fit: 'unknown', busiest: { min: 24, max: 48 } },
    ],
    [
      'fits with the least hours, whenever it starts',
      asked('16-24', 'asap', '6'),
      asked('16-24', january, '6'),
      { fit: 'narrow', fitsWith: 'hours', unsaid: [] },
    ],
    [
      'cannot be said with an unknown end',
      asked('24', january),
      asked('20', '2027-02-01', '6'),
      { fit: 'unknown' },
    ],
    [
      'does not from one day, with both ends unknown',
      asked('24', january),
      asked('20', january),
      { fit: 'not' },
    ],
    [
      'fits before one of which only the end is unknown',
      asked('24', '2027-07-04'),
      asked('20', january, '6'),
      { fit: 'fits', together: null },
    ],
    [
      'fits after one of which only the start is unknown',
      { ...asked('24'), contractEnd: '2027-01-03' },
      asked('20', january, '6'),
      { fit: 'fits', together: null },
    ],
    [
      'fits to the decimal',
      asked('17.6', january, '6'),
      asked('18.4', january, '6'),
      { fit: 'fits', busiest: { min: 36, max: 36 } },
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(only([a, b])).toMatchObject(expected);
  });

  it('says when both run, and whether that is sure', () => {
    const { together } = only([asked('16', january, '6'), asked('8', '2027-03-01', '12')]);
    expect(together).toMatchObject({ sure: true });
    expect(together).toHaveProperty('from', Temporal.PlainDate.from('2027-03-01'));
    expect(together).toHaveProperty('until', Temporal.PlainDate.from('2027-07-04'));
    const open = only([asked('16', january, '3-6'), asked('8', '2027-03-01', '12')]).together;
    expect(open).toMatchObject({ sure: false });
  });

  it('names what is not said', () => {
    const { unsaid } = only([asked('24', 'asap', '6'), asked('20', january)]);
    expect(unsaid.map(({ what, of }) => `${of.key} ${what}`).sort()).toEqual(['a asap', 'b end']);
  });

  it('has to begin when the user is free, which an unknown start may not', () => {
    const pages = [asked('8', '', '6'), asked('8', '2027-03-01', '6')];
    expect(only(pages, 36, '2027-02-01')).toMatchObject({ fit: 'unknown', unsaid: [{ what: 'start' }] });
    expect(only(pages, 36, '2026-11-25').fit).toBe('fits');
    const afterwards = {
      ...pages[0],
      interviews: [{ date: '2027-02-01', from: null, to: null, part: null }],
    };
    expect(only([afterwards, asked('8', '2027-03-01', '6')], 36, '2027-02-01').fit).toBe('fits');
  });
});

describe('the list', () => {
  const year = (hours: string) => asked(hours, '2027-01-04', '12');
  const names = (found: ReturnType<typeof weigh>) => found?.list.map(({ id, fit }) => `${id}: ${fit}`);

  it('puts what uses the free hours best first, and what is in a triple that fits nowhere else', () => {
    expect(names(weigh([year('8'), year('12'), year('16'), year('30')]))).toEqual([
      'a b c: fits',
      'a d: not',
      'b d: not',
      'c d: not',
    ]);
  });

  it('weighs three that fit two by two but not at once', () => {
    const found = weigh([year('16'), year('16'), year('16')]);
    expect(names(found)).toEqual(['a b: fits', 'a c: fits', 'b c: fits', 'a b c: not']);
    expect(found?.list.at(-1)?.busiest).toEqual({ min: 48, max: 48 });
  });

  it('says once of a pair that it cannot be said, and not again of the triples around it', () => {
    expect(names(weigh([asked('24', 'asap', '6'), year('24'), year('8')]))).toEqual([
      'a c: fits',
      'b c: fits',
      'a b: unknown',
    ]);
  });

  it('weighs three of which no more than two run at once by the busiest two', () => {
    const relay = [
      asked('20', '2027-01-04', '6'),
      asked('16', '2027-04-04', '6'),
      asked('20', '2027-07-04', '6'),
    ];
    const [first] = weigh(relay)?.list ?? [];
    expect(first).toMatchObject({ id: 'a b c', fit: 'fits', busiest: { min: 36, max: 36 } });
  });

  it('has at most eight, of the twelve with the nearest deadline', () => {
    const pages = Array.from({ length: 15 }, (_, n) => ({
      ...year('8'),
      submissionDeadline: `2026-12-${String(28 - n).padStart(2, '0')}`,
    }));
    const found = weigh(pages);
    expect(found).toMatchObject({ list: { length: 8 }, total: 220, combined: 12 });
    expect(found?.leftOut.map(({ key, reason }) => `${key} ${reason}`).sort()).toEqual([
      'a further',
      'b further',
      'c further',
    ]);
  });

  it('is none without hours in the profile, and empty with fewer than two requests', () => {
    expect(weigh([year('8'), year('8')], null)).toBeNull();
    expect(weigh([year('8')])).toMatchObject({ list: [], total: 0, combined: 1 });
  });

  it.each<[LeftOutReason, Page]>([
    ['no-hours', asked('', '2027-01-04', '6')],
    ['too-many-hours', year('40')],
    ['too-early', asked('8', '2026-12-31', '6')],
  ])('leaves out, and says so: %s', (reason, page) => {
    const found = weigh([page, year('8')], 36, '2027-01-01');
    expect(found?.list).toEqual([]);
    expect(found?.leftOut).toMatchObject([{ key: 'a', reason }]);
  });

  it('leaves out what fails on a knock-out', () => {
    const criterion = { number: '1', text: 'Rijbewijs B' };
    const [id = ''] = criterionIds([criterion]);
    const failed = {
      [id]: { verdict: 'not-met' as const, note: '', evidence: [], cvSentence: '' },
    };
    const one = saved(
      'a',
      { ...year('8'), knockoutCriteria: [criterion] },
      { judgements: judgements({ knockouts: failed }) },
    );
    const found = combinations(
      [one, saved('b', year('8'))],
      { availableHours: 36, availableFrom: null },
      now,
    );
    expect(found).toMatchObject({ list: [], leftOut: [{ key: 'a', reason: 'knockout' }] });
  });

  it.each<[string, Page, Status, number]>([
    ['awarded', {}, 'awarded', 0],
    ['rejected', {}, 'rejected', 0],
    ['not pursued', {}, 'declined', 0],
    ['closed and not handed in', { submissionDeadline: '2026-11-20' }, 'preparing', 0],
    ['closed and handed in', { submissionDeadline: '2026-11-20' }, 'submitted', 1],
    ['on hold', { closed: true }, 'on-hold', 1],
    ['over', { start: { date: '2025-01-01', asap: false }, contractEnd: '2026-11-24' }, 'submitted', 0],
  ])(
    'says nothing of one that does not run, and something of one that does: %s',
    (_name, page, status, count) => {
      const views = [saved('a', { ...year('8'), ...page }, { status }), saved('b', year('8'))];
      const found = combinations(views, { availableHours: 36, availableFrom: null }, now);
      expect(found).toMatchObject({ list: { length: count }, leftOut: [] });
    },
  );
});
