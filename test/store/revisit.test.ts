import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore } from '../../lib/store/index.ts';
import { snapshotLimit } from '../../lib/store/snapshots.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  newStore,
  vaarbewijs,
} from './example.ts';

const now = '2026-12-03T10:00:00Z';
const moved = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';

beforeEach(freshDatabase);

const reading = (over: Partial<TenderRequest>, minutes = 1): PageReading =>
  exampleReading({
    request: exampleRequest(over),
    readAt: `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`,
  });

describe('a saved request whose page is read again', () => {
  it('follows the page and keeps what changed until the user looked', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const state = await store.revisit(reading({ submissionDeadline: moved }), now);
    expect(state?.changes).toMatchObject({
      since: exampleReading().readAt,
      list: [{ kind: 'field', field: 'submissionDeadline' }],
    });
    const [record] = (await store.list()).records;
    expect(record?.request.submissionDeadline).toBe(moved);
    expect(record?.changes.list).toHaveLength(1);
    expect((await store.seen(key, now)).changes).toEqual({ since: null, list: [] });
    expect((await store.load(key))?.changes.list).toEqual([]);
    expect(await store.snapshots(key)).toHaveLength(2);
  });

  it('adds up what changed over several readings, and forgets what was taken back', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ submissionDeadline: moved }, 1), now);
    const both = await store.revisit(reading({ submissionDeadline: moved, positions: 2 }, 2), now);
    expect(both?.changes?.list.map((change) => (change.kind === 'field' ? change.field : ''))).toEqual([
      'submissionDeadline',
      'positions',
    ]);
    const back = await store.revisit(reading({}, 3), now);
    expect(back?.changes).toEqual({ since: null, list: [] });
  });

  it('marks a tick on a reworded criterion for review and leaves the others', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, now);
    const [first, ...others] = exampleRequest().knockoutCriteria;
    const knockoutCriteria = [{ number: '1', text: `${first?.text} I` }, ...others];
    const state = await store.revisit(reading({ knockoutCriteria }), now);
    const carried = Object.values(state?.judgements.knockouts ?? {}).filter(({ review }) => review);
    expect(carried).toMatchObject([{ verdict: 'met' }]);
    expect((await store.marks([key]))[0]?.knockouts).toEqual({ total: 2, open: 2, notMet: 0 });
  });

  it('writes and tells nothing where it is as it was, or not saved', async () => {
    const announce = vi.fn();
    const store = createStore({ announce });
    expect(await store.revisit(exampleReading(), now)).toBeNull();
    await store.save(exampleReading(), now);
    announce.mockClear();
    expect(await store.revisit(exampleReading({ readAt: '2026-12-02T08:00:00Z' }), now)).toBeNull();
    expect(announce).not.toHaveBeenCalled();
    expect(await store.snapshots(key)).toHaveLength(1);
  });

  it('stays as it was where the page lost all that decides, unless the user saves it', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const wall = reading({ submissionDeadline: null, knockoutCriteria: [], awardCriteria: [] });
    expect(await store.revisit(wall, now)).toBeNull();
    expect((await store.load(key))?.request).toEqual(exampleRequest());
    await store.save(wall, now);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([]);
  });

  it('follows a page that was closed and took its lists down', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const closed = reading({ closed: true, knockoutCriteria: [], awardCriteria: [] });
    expect((await store.revisit(closed, now))?.changes?.list).toContainEqual(
      expect.objectContaining({ kind: 'field', field: 'closed' }),
    );
  });

  it('keeps the reading that the user last looked at, however many follow', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ positions: 2 }, 1), now);
    await store.seen(key, now);
    for (let nth = 2; nth < snapshotLimit + 6; nth++)
      await store.revisit(reading({ positions: nth + 1 }, nth), now);
    const snapshots = await store.snapshots(key);
    expect(snapshots.length).toBeLessThanOrEqual(snapshotLimit + 1);
    const last = await store.revisit(reading({ positions: 2 }, 40), now);
    expect(last?.changes?.list).toEqual([]);
  });

  it('keeps what changed when it is saved again', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const state = await store.save(reading({ positions: 3 }), now);
    expect(state.changes?.list).toMatchObject([{ field: 'positions' }]);
  });
});
