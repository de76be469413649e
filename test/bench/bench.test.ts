import { describe, expect, it } from 'vitest';
import { extractRequest } from '../../lib/extract/index.ts';
import { otherPages, requestPages } from './pages.ts';
import { median, timeOf, timeOfFresh } from './sampling.ts';
import { milliseconds, ratio, table } from './table.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the times', () => {
  it('repeats a short read until all together last long enough', () => {
    let reads = 0;
    const time = timeOf(() => reads++, 5);
    expect(reads).toBeGreaterThan(10);
    expect(time * reads).toBeGreaterThanOrEqual(4.9);
  });

  it('gives every read a thing of its own, and makes more where they run out', () => {
    const made = new Set<object>();
    const read = new Set<object>();
    const make = (): object => {
      const one = {};
      made.add(one);
      return one;
    };
    let twice = 0;
    timeOfFresh(
      make,
      (one) => {
        if (read.has(one)) twice++;
        read.add(one);
      },
      3,
    );
    expect(twice).toBe(0);
    expect(read.size).toBeGreaterThan(1);
    expect(made.size).toBeGreaterThanOrEqual(read.size);
  });

  it('takes the middle one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 100])).toBe(3.5);
    expect(() => median([])).toThrow();
  });
});

describe('the pages', () => {
  it('are requests of three sizes, each the same request', () => {
    const pages = requestPages();
    expect(pages.map(({ html }) => Math.round(html.length / 100_000))).toEqual([0, 3, 50]);
    const [usual, larger] = pages.map(({ html, url }) => ({ html, url }));
    if (!usual || !larger) throw new Error('no pages');
    const read = [usual, larger].map(({ html, url }) => extractRequest(parse(html), url).request);
    expect(read[0]?.awardCriteria.length).toBeGreaterThan(3);
    expect(read[1]?.awardCriteria).toEqual(read[0]?.awardCriteria);
    expect(read[1]?.knockoutCriteria).toEqual(read[0]?.knockoutCriteria);
    expect(read[1]?.submissionDeadline).toBe(read[0]?.submissionDeadline);
  });

  it('are no request where they must not be one', () => {
    const [usual] = otherPages();
    if (!usual) throw new Error('no pages');
    expect(extractRequest(parse(usual.html), usual.url).kind).toBe('none');
  });
});

describe('the tables', () => {
  it('says times to three figures', () => {
    expect([0.02134, 1.5, 38, 5230.4].map(milliseconds)).toEqual(['0.0213 ms', '1.5 ms', '38 ms', '5230 ms']);
  });

  it('marks a target that is missed', () => {
    expect(ratio(3.96, 'at most', 4)).toBe('4.0 × (at most 4)');
    expect(ratio(12.3, 'at most', 10)).toBe('12.3 × (at most 10: MISSED)');
    expect(ratio(7, 'at least', 8)).toBe('7.0 × (at least 8: MISSED)');
    expect(ratio(140.2, 'at least', 20)).toBe('140 × (at least 20)');
  });

  it('is Markdown', () => {
    expect(table(['what', 'time'], [['read', '1 ms']])).toBe(
      '| what | time |\n|------|-----:|\n| read | 1 ms |',
    );
  });
});
