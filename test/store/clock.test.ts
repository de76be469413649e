import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { snapshotLimit } from '../../lib/store/snapshots.ts';
import { exampleReading, exampleRequest, freshDatabase, exampleKey as key, newStore } from './example.ts';

/** By a clock that is a day ahead, and by the one that was set right since. */
const ahead = (minutes: number) => `2026-12-03T08:${String(minutes).padStart(2, '0')}:00Z`;
const right = (minutes: number) => `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`;
const moved = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';
const later = '2027-01-26T09:00:00+01:00[Europe/Amsterdam]';

const reading = (readAt: string, over: Partial<TenderRequest> = {}, text = readAt): PageReading =>
  exampleReading({ readAt, pageSince: readAt, text, request: exampleRequest(over) });

beforeEach(freshDatabase);

async function savedAhead() {
  const store = newStore();
  await store.save(reading(ahead(0)), ahead(0));
  return store;
}

describe('a request that was saved by a clock that ran ahead and was set right', () => {
  it('tells what changed once, and nothing any more when it was seen', async () => {
    const store = await savedAhead();
    const state = await store.revisit(reading(right(1), { submissionDeadline: moved }), right(1));
    expect(state?.changes?.list).toMatchObject([
      { field: 'submissionDeadline', after: JSON.stringify(moved) },
    ]);
    expect((await store.seen(key, right(1), right(2))).changes).toEqual({ since: null, list: [] });
    const again = await store.revisit(reading(right(3), { submissionDeadline: moved }), right(3));
    expect(again?.changes).toEqual({ since: null, list: [] });
  });

  it('tells what comes after what was seen', async () => {
    const store = await savedAhead();
    await store.revisit(reading(right(1), { submissionDeadline: moved }), right(1));
    await store.revisit(reading(right(2), { submissionDeadline: moved, positions: 2 }), right(2));
    const { changes } = await store.seen(key, right(1), right(3));
    expect(changes?.list).toMatchObject([{ field: 'positions' }]);
    expect(changes?.since).toBe(right(1));
    const back = await store.revisit(reading(right(4), { submissionDeadline: moved }), right(4));
    expect(back?.changes).toEqual({ since: null, list: [] });
  });

  it('says nothing of a page that says the same as it did last', async () => {
    const store = await savedAhead();
    const page = reading(right(1), { submissionDeadline: moved });
    await store.revisit(page, right(1));
    expect(await store.revisit({ ...page, readAt: right(2), pageSince: right(2) }, right(2))).toBeNull();
  });

  it('is seen as a whole also where it was saved once more on a page that said the same', async () => {
    const store = await savedAhead();
    const page = reading(ahead(1), { submissionDeadline: moved });
    await store.revisit(page, ahead(1));
    await store.save({ ...page, readAt: right(1), pageSince: right(1) }, right(1));
    expect((await store.seen(key, right(1), right(2))).changes?.list).toEqual([]);
  });

  it('keeps the first reading and the newest, and is in the order in which they were read', async () => {
    const store = await savedAhead();
    for (let minute = 1; minute < 15; minute++) {
      const day = String(minute).padStart(2, '0');
      const submissionDeadline = `2027-02-${day}T09:00:00+01:00[Europe/Amsterdam]`;
      await store.revisit(reading(right(minute), { submissionDeadline }), right(minute));
    }
    const kept = (await store.snapshots(key)).map(({ readAt }) => readAt);
    expect(kept).toHaveLength(snapshotLimit);
    expect(kept[0]).toBe(ahead(0));
    expect(kept.slice(1)).toEqual(kept.slice(1).toSorted());
    expect(kept.at(-1)).toBe(right(14));
  });

  it('is still in that order after it was removed and brought back', async () => {
    const store = await savedAhead();
    await store.revisit(reading(right(1), { submissionDeadline: moved }), right(1));
    await store.remove(key, right(2));
    await store.restore(key);
    expect((await store.snapshots(key)).map(({ readAt }) => readAt)).toEqual([ahead(0), right(1)]);
    const state = await store.revisit(reading(right(3), { submissionDeadline: later }), right(3));
    expect(state?.changes?.list).toMatchObject([
      { field: 'submissionDeadline', after: JSON.stringify(later) },
    ]);
  });

  it('follows no page that stood open since that clock, and is older than it says', async () => {
    const store = await savedAhead();
    await store.revisit(reading(right(1), { submissionDeadline: moved }), right(1));
    expect(await store.revisit(reading(ahead(5), { positions: 3 }), right(2))).toBeNull();
    expect((await store.load(key))?.request.submissionDeadline).toBe(moved);
    // The user may have it all the same; it is then of when they saved it.
    expect((await store.save(reading(ahead(5), { positions: 3 }), right(3))).readAt).toBe(right(3));
  });
});
