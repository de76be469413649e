import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { exampleReading, exampleRequest, freshDatabase, exampleKey as key, newStore } from './example.ts';

const now = '2026-12-30T10:00:00Z';
const moved = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';

/** The page as it stands a number of seconds after it was opened on a day of December, with answers below it. */
function loaded(
  day: number,
  seconds: number,
  answers: number,
  over: Partial<TenderRequest> = {},
): PageReading {
  const moment = (second: number) =>
    new Date(Date.UTC(2026, 11, day, 8, 0, second)).toISOString().replace('.000', '');
  const lines = Array.from({ length: answers }, (_, nth) => `Antwoord ${nth + 1}: ja`);
  return exampleReading({
    request: exampleRequest(over),
    readAt: moment(seconds),
    pageSince: moment(0),
    text: [`Beheerder havenlichten, nog ${30 - day} dagen`, ...lines].join('\n'),
  });
}

const answersTold = (before: number, after: number) => ({ kind: 'answers', before, after });

beforeEach(freshDatabase);

describe('a page that goes on loading after it was read', () => {
  it('is compared once more, and told once', async () => {
    const store = newStore();
    await store.save(loaded(1, 0, 0), now);
    expect((await store.revisit(loaded(2, 0, 0), now))?.changes?.list).toEqual([]);
    const late = await store.revisit(loaded(2, 4, 2), now);
    expect(late?.changes?.list).toEqual([answersTold(0, 2)]);
    expect(await store.revisit(loaded(2, 4, 2), now)).toBeNull();
    expect((await store.load(key))?.changes.list).toHaveLength(1);
  });

  it('is not told anew at each visit at which its answers come in late', async () => {
    const store = newStore();
    await store.save(loaded(1, 0, 0), now);
    await store.revisit(loaded(2, 4, 2), now);
    await store.seen(key, loaded(2, 4, 2).readAt, now);
    for (const day of [3, 4]) {
      expect((await store.revisit(loaded(day, 0, 0), now))?.changes?.list).toEqual([]);
      expect((await store.revisit(loaded(day, 4, 2), now))?.changes?.list).toEqual([]);
    }
    const more = await store.revisit(loaded(5, 4, 3), now);
    expect(more?.changes?.list).toEqual([answersTold(2, 3)]);
  });

  it('is told beside what was seen at the same visit, not once more with it', async () => {
    const store = newStore();
    await store.save(loaded(1, 0, 0), now);
    await store.revisit(loaded(2, 0, 0, { submissionDeadline: moved }), now);
    await store.seen(key, loaded(2, 0, 0).readAt, now);
    const late = await store.revisit(loaded(2, 4, 1, { submissionDeadline: moved }), now);
    expect(late?.changes?.list).toEqual([answersTold(0, 1)]);
  });

  it('changed nothing where it was saved before all of it was there, and did where it comes much later', async () => {
    const store = newStore();
    const [first] = exampleRequest().knockoutCriteria;
    await store.save(loaded(1, 0, 0, { knockoutCriteria: first ? [first] : [] }), now);
    const whole = await store.revisit(loaded(1, 4, 2), now);
    expect(whole?.changes).toEqual({ since: null, list: [] });
    expect((await store.load(key))?.request.knockoutCriteria).toHaveLength(2);
    const later = await store.revisit(loaded(1, 7200, 3), now);
    expect(later?.changes?.list).toEqual([answersTold(2, 3)]);
  });

  it('brings nothing back of what it was, where it was read anew elsewhere since it was opened', async () => {
    const store = newStore();
    await store.save(loaded(1, 0, 0), now);
    await store.revisit(loaded(3, 0, 0, { submissionDeadline: moved }), now);
    const standing = { ...loaded(2, 0, 2), readAt: '2026-12-04T08:00:00Z' };
    expect(await store.revisit(standing, now)).toBeNull();
    expect((await store.load(key))?.request.submissionDeadline).toBe(moved);
    expect(
      (await store.revisit(loaded(4, 0, 2, { submissionDeadline: moved }), now))?.changes?.list,
    ).toContainEqual(answersTold(0, 2));
  });
});
