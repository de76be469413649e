import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../lib/request/change.ts';
import type { PageReading, SavedRequest } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore } from '../../lib/store/index.ts';
import { snapshotLimit, textLimit } from '../../lib/store/snapshots.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  newStore,
  raw,
  vaarbewijs,
} from './example.ts';

const now = '2026-12-03T10:00:00Z';
const moved = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';
const at = (minutes: number) => `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`;

beforeEach(freshDatabase);

/** The page read again some minutes later; its prose differs with the request, unless it is given. */
const reading = (over: Partial<TenderRequest>, minutes = 1, text = JSON.stringify(over)): PageReading =>
  exampleReading({ request: exampleRequest(over), readAt: at(minutes), text });

const fields = (list: readonly Change[] = []) =>
  list.map((change) => (change.kind === 'field' ? change.field : change.kind));

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
    expect((await store.seen(key, at(1), now)).changes).toEqual({ since: null, list: [] });
    expect((await store.load(key))?.changes.list).toEqual([]);
    expect(await store.snapshots(key)).toHaveLength(2);
  });

  it('adds up what changed over several readings, and forgets what was taken back', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ submissionDeadline: moved }, 1), now);
    const both = await store.revisit(reading({ submissionDeadline: moved, positions: 2 }, 2), now);
    expect(fields(both?.changes?.list)).toEqual(['submissionDeadline', 'positions']);
    const back = await store.revisit(reading({}, 3), now);
    expect(back?.changes).toEqual({ since: null, list: [] });
  });

  it('keeps what came after what the user looked at', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ submissionDeadline: moved }, 1), now);
    await store.revisit(reading({ submissionDeadline: moved, positions: 2 }, 2), now);
    const { changes } = await store.seen(key, at(1), now);
    expect(changes?.since).toBe(at(1));
    expect(fields(changes?.list)).toEqual(['positions']);
  });

  it('marks a tick on a reworded criterion for review and leaves the others', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, now);
    const [first, ...others] = exampleRequest().knockoutCriteria;
    const knockoutCriteria = [{ number: '1', text: `${first?.text} I` }, ...others];
    const state = await store.revisit(reading({ knockoutCriteria }), now);
    const carried = Object.values(state?.judgements.knockouts ?? {}).filter(({ review }) => review);
    expect(carried).toMatchObject([{ verdict: 'met', review: { was: { text: first?.text } } }]);
    expect((await store.marks([key]))[0]?.knockouts).toEqual({ total: 2, open: 2, notMet: 0 });
  });

  it('writes and tells nothing where it is as it was, or not saved', async () => {
    const announce = vi.fn();
    const store = createStore({ announce });
    expect(await store.revisit(exampleReading(), now)).toBeNull();
    await store.save(exampleReading(), now);
    announce.mockClear();
    expect(await store.revisit(exampleReading({ readAt: at(1) }), now)).toBeNull();
    expect(announce).not.toHaveBeenCalled();
    expect(await store.snapshots(key)).toHaveLength(1);
  });

  it('stays readable where a newer version left changes or a review that this one does not know', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, now);
    const { judgements, ...record } = (await raw('requests', (table) => table.get(key))) as SavedRequest;
    const knockouts = { [vaarbewijs]: { ...judgements.knockouts[vaarbewijs], review: { by: 'ons' } } };
    const changes = { since: at(1), list: [{ kind: 'moon' }] };
    await raw('requests', (table) =>
      table.put({ ...record, changes, judgements: { ...judgements, knockouts } }),
    );
    const state = await store.state(key);
    expect(state.changes).toEqual({ since: at(1), list: [] });
    expect(state.judgements.knockouts[vaarbewijs]).toMatchObject({ verdict: 'met' });
    expect((await store.list()).unreadable).toEqual([]);
  });

  it('keeps what changed when it is saved again', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const state = await store.save(reading({ positions: 3 }), now);
    expect(fields(state.changes?.list)).toEqual(['positions']);
  });
});

describe('what is no change of the page', () => {
  it('is a tab that stood open while another read the page anew', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ submissionDeadline: moved }, 5), now);
    expect(await store.revisit(reading({}, 4), now)).toBeNull();
    expect((await store.load(key))?.request.submissionDeadline).toBe(moved);
    // Saving is the user's own word, and stays the newest.
    await store.save(reading({}, 4), now);
    expect((await store.load(key))?.readAt).toBe(now);
    expect((await store.snapshots(key)).at(-1)?.request.submissionDeadline).not.toBe(moved);
  });

  it('is a clock that ran ahead when it was saved', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: '2027-06-01T08:00:00Z' }), now);
    expect(fields((await store.revisit(reading({ positions: 2 }), now))?.changes?.list)).toEqual([
      'positions',
    ]);
  });

  it('is a text of which more is read than before', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const { text } = exampleReading();
    const state = await store.revisit(reading({ functionScale: '11' }, 1, text), now);
    expect(state?.changes).toEqual({ since: null, list: [] });
    expect((await store.load(key))?.request.functionScale).toBe('11');
    const [snapshot, ...more] = await store.snapshots(key);
    expect(more).toEqual([]);
    expect(snapshot).toMatchObject({ readAt: exampleReading().readAt, request: { functionScale: '11' } });
    // Also when the page changes something later.
    const later = await store.revisit(reading({ functionScale: '11', positions: 2 }, 2), now);
    expect(fields(later?.changes?.list)).toEqual(['positions']);
  });

  it('is a page of the portal that states less, and one that states more', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    const inApp = await store.revisit(reading({ url, region: null }, 1), now);
    expect(inApp?.changes?.list).toEqual([]);
    expect((await store.revisit(reading({}, 2), now))?.changes?.list).toEqual([]);
    const later = await store.revisit(reading({ url, region: null, submissionDeadline: moved }, 3), now);
    expect(fields(later?.changes?.list)).toEqual(['submissionDeadline']);
    await store.seen(key, at(3), now);
    const again = await store.revisit(reading({ submissionDeadline: moved, region: 'Drenthe' }, 4), now);
    expect(fields(again?.changes?.list)).toEqual(['region']);
  });

  it('does not take back what the user has not seen, by another address that says nothing of it', async () => {
    const store = newStore();
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    await store.save(exampleReading(), now);
    const told = await store.revisit(reading({ answersOn: '2026-12-20', region: 'Drenthe' }, 1), now);
    expect(fields(told?.changes?.list)).toEqual(['answersOn', 'region']);
    const inApp = await store.revisit(reading({ url, region: null }, 2), now);
    expect(fields(inApp?.changes?.list)).toEqual(['answersOn', 'region']);
    const stated = await store.revisit(reading({ url, region: null, answersOn: '2026-12-20' }, 3), now);
    expect(fields(stated?.changes?.list)).toEqual(['answersOn', 'region']);
    const back = await store.revisit(reading({ answersOn: '2026-12-20' }, 4), now);
    expect(fields(back?.changes?.list)).toEqual(['answersOn']);
    expect((await store.seen(key, at(4), now)).changes).toEqual({ since: null, list: [] });
  });

  it('is another address that states fewer moments, or only their day: the known ones stay', async () => {
    const store = newStore();
    const dated = {
      enquiryDeadline: '2026-12-10T12:00:00+01:00[Europe/Amsterdam]',
      answersOn: '2026-12-15',
      interviews: [{ date: '2027-01-20', from: '13:00', to: null, part: null }],
    };
    await store.save(exampleReading({ request: exampleRequest(dated) }), now);
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    const inApp = reading({ url, submissionDeadline: '2027-01-12', enquiryDeadline: '2026-12-10' }, 1);
    expect((await store.revisit(inApp, now))?.changes?.list).toEqual([]);
    expect((await store.load(key))?.request).toEqual(exampleRequest({ ...dated, url }));
    const moved = reading({ url, submissionDeadline: '2027-01-13', enquiryDeadline: '2026-12-10' }, 2);
    expect(fields((await store.revisit(moved, now))?.changes?.list)).toEqual(['submissionDeadline']);
    const after = { ...dated, url, submissionDeadline: '2027-01-13' };
    expect((await store.load(key))?.request).toEqual(exampleRequest(after));
    const withdrawn = reading({ ...after, enquiryDeadline: null, interviews: [] }, 3);
    expect(fields((await store.revisit(withdrawn, now))?.changes?.list)).toContain('submissionDeadline');
    expect((await store.load(key))?.request).toMatchObject({
      enquiryDeadline: null,
      answersOn: '2026-12-15',
    });
  });

  it('is the end of a very long text, which is not kept', async () => {
    const store = newStore();
    const long = 'x'.repeat(textLimit);
    await store.save(exampleReading({ text: `${long}\nAntwoord 1: ja` }), now);
    expect(await store.revisit(reading({}, 1, `${long}\nAntwoord 1: ja`), now)).toBeNull();
  });
});

describe('the snapshots of a page that is read often', () => {
  it('hold the reading that the user last looked at, however many follow', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ positions: 2 }, 1), now);
    await store.seen(key, at(1), now);
    for (let nth = 2; nth < snapshotLimit + 6; nth++)
      await store.revisit(reading({ positions: nth + 1 }, nth), now);
    const snapshots = await store.snapshots(key);
    expect(snapshots.length).toBeLessThanOrEqual(snapshotLimit + 1);
    expect(snapshots[0]?.readAt).toBe(exampleReading().readAt);
    const last = await store.revisit(reading({ positions: 2 }, 40), now);
    expect(last?.changes?.list).toEqual([]);
  });

  it('are not driven out by a counter on the page', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.revisit(reading({ submissionDeadline: moved }, 1), now);
    for (let nth = 2; nth < snapshotLimit + 6; nth++) {
      const state = await store.revisit(reading({ submissionDeadline: moved }, nth, `nog ${nth} dagen`), now);
      expect(fields(state?.changes?.list)).toEqual(['submissionDeadline']);
    }
    const snapshots = await store.snapshots(key);
    expect(snapshots.map(({ readAt }) => readAt)).toEqual([
      exampleReading().readAt,
      at(1),
      at(snapshotLimit + 5),
    ]);
  });
});
