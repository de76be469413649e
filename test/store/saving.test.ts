import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noChanges, noJudgements } from '../../lib/request/judgements.ts';
import { createStore, StoreError } from '../../lib/store/index.ts';
import {
  bakens,
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  noAnnouncement,
  raw,
  vaarbewijs,
} from './example.ts';

const first = '2026-12-01T08:00:05Z';
const later = '2026-12-03T10:00:00Z';

beforeEach(freshDatabase);

describe('saving', () => {
  it('keeps the request, its sources and the moment', async () => {
    const store = newStore();
    const state = await store.save(exampleReading(), first);
    const { knockoutCriteria, awardCriteria, awardPointsStated, awardUnit } = exampleRequest();
    expect(state).toEqual({
      key,
      status: 'saved',
      savedAt: first,
      readAt: '2026-12-01T08:00:00Z',
      judgements: noJudgements(),
      changes: noChanges(),
      known: { knockoutCriteria, awardCriteria, awardPointsStated, awardUnit },
    });
    expect(await store.load(key)).toEqual({
      key,
      request: exampleRequest(),
      sources: exampleReading().sources,
      status: 'saved',
      judgements: noJudgements(),
      savedAt: first,
      readAt: '2026-12-01T08:00:00Z',
      changedAt: first,
      changes: noChanges(),
      reminders: null,
    });
  });

  it('updates the page and keeps ticks, status and first moment when saved again', async () => {
    const store = newStore();
    await store.save(exampleReading(), first);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, first);
    await store.judge(key, { kind: 'award-points', id: bakens, points: 40 }, first);
    await store.setStatus(key, 'preparing', first);
    const request = exampleRequest({ submissionDeadline: '2027-01-14T09:00:00+01:00[Europe/Amsterdam]' });
    await store.save(exampleReading({ request, readAt: later }), later);
    expect(await store.load(key)).toMatchObject({
      request,
      status: 'preparing',
      savedAt: first,
      readAt: later,
      changedAt: later,
      judgements: {
        knockouts: { [vaarbewijs]: { verdict: 'met', note: '', evidence: [], cvSentence: '' } },
        awards: { [bakens]: { points: 40, level: null, note: '', evidence: [], cvSentence: '' } },
      },
    });
    expect((await store.list()).records).toHaveLength(1);
  });

  it('takes the draft over and leaves none behind', async () => {
    const store = newStore();
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'not-met' }, first);
    await store.judge(key, { kind: 'note', note: 'eerst bellen' }, first);
    expect(await store.state(key)).toMatchObject({ status: null, savedAt: null, readAt: null });
    expect((await store.list()).records).toEqual([]);
    const state = await store.save(exampleReading(), later);
    expect(state.judgements).toEqual({
      ...noJudgements(),
      knockouts: { [laptop]: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' } },
      awards: {},
      note: 'eerst bellen',
    });
    expect(await raw('drafts', (drafts) => drafts.getAllKeys())).toEqual([]);
  });

  it('refuses a reading that is none, and writes nothing', async () => {
    const store = newStore();
    const reading = { ...exampleReading(), request: { ...exampleRequest(), interviews: 'maandag' } };
    await expect(store.save(reading as never, first)).rejects.toMatchObject({ code: 'unexpected' });
    const undated = exampleReading({ readAt: 'gisteren' });
    await expect(store.save(undated, first)).rejects.toMatchObject({ code: 'unexpected' });
    expect(await store.list()).toEqual({ records: [], unreadable: [] });
  });
});

describe('judging', () => {
  it('changes one thing of a saved request and dates it', async () => {
    const store = newStore();
    await store.save(exampleReading(), first);
    await store.judge(key, { kind: 'knockout-note', id: laptop, note: 'mag ook een tablet?' }, later);
    const record = await store.load(key);
    expect(record?.judgements.knockouts[laptop]).toEqual({
      verdict: 'open',
      note: 'mag ook een tablet?',
      evidence: [],
      cvSentence: '',
    });
    expect(record?.changedAt).toBe(later);
    expect(record?.request).toEqual(exampleRequest());
  });

  it('loses no tick when two connections write at the same moment', async () => {
    const [one, other] = [newStore(), newStore()];
    await Promise.all([
      one.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, first),
      other.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, first),
      one.save(exampleReading(), first),
      other.judge(key, { kind: 'award-points', id: bakens, points: 60 }, first),
    ]);
    const { status, judgements } = await other.state(key);
    expect(status).toBe('saved');
    expect(Object.keys(judgements.knockouts).sort()).toEqual([laptop, vaarbewijs].sort());
    expect(judgements.awards[bakens]?.points).toBe(60);
  });

  it('knows no status of a request that is not saved', async () => {
    const store = newStore();
    await store.judge(key, { kind: 'note', note: 'x' }, first);
    await expect(store.setStatus(key, 'submitted', first)).rejects.toMatchObject({ code: 'not-saved' });
    expect((await store.state(key)).judgements.note).toBe('x');
  });

  it('knows nothing of a request that was never touched', async () => {
    const judgements = noJudgements();
    expect(await newStore().state(key)).toEqual({
      key,
      status: null,
      savedAt: null,
      readAt: null,
      judgements,
    });
    expect(await newStore().load(key)).toBeNull();
  });
});

describe('listing', () => {
  it('puts the last saved first', async () => {
    const store = newStore();
    const other = exampleRequest({ reference: '90002' });
    await store.save(exampleReading(), first);
    await store.save(exampleReading({ key: 'flextender:90002', request: other }), later);
    await store.judge(key, { kind: 'note', note: 'later aangeraakt' }, '2026-12-05T00:00:00Z');
    expect((await store.list()).records.map((record) => record.key)).toEqual(['flextender:90002', key]);
  });

  it('counts for marks what is saved, by the criteria on the page', async () => {
    const store = newStore();
    await store.save(exampleReading(), first);
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'not-met' }, first);
    await store.judge(
      key,
      { kind: 'knockout-verdict', id: 'van-een-oude-pagina', verdict: 'not-met' },
      first,
    );
    await store.judge('flextender:90009', { kind: 'note', note: 'alleen een kladje' }, first);
    expect(await store.marks(['flextender:90009', key, 'flextender:90008'])).toEqual([
      {
        key,
        status: 'saved',
        knockouts: { total: 2, open: 1, notMet: 1 },
        submissionDeadline: '2027-01-12T09:00:00+01:00[Europe/Amsterdam]',
        deadlineCorrected: false,
        changed: false,
      },
    ]);
  });
});

describe('announcing', () => {
  it('tells the key after the write is there, once for each', async () => {
    const seen: (string | null)[] = [];
    const reader = newStore();
    const announce = vi.fn(async (told: string) => {
      seen.push((await reader.state(told)).status);
    });
    const store = createStore({ announce });
    await store.judge(key, { kind: 'note', note: 'kladje' }, first);
    await store.save(exampleReading(), first);
    await store.setStatus(key, 'submitted', first);
    expect(announce.mock.calls).toEqual([[key], [key], [key]]);
    expect(seen).toEqual([null, 'saved', 'submitted']);
  });

  it('tells nothing of a write that failed or of a read', async () => {
    const announce = vi.fn();
    const store = createStore({ announce });
    await expect(store.setStatus(key, 'submitted', first)).rejects.toBeInstanceOf(StoreError);
    await store.state(key);
    await store.list();
    expect(announce).not.toHaveBeenCalled();
  });

  it('has written even when nobody could be told', async () => {
    const store = createStore({
      announce: () => {
        throw new Error('no storage');
      },
    });
    await expect(store.save(exampleReading(), first)).resolves.toMatchObject({ status: 'saved' });
    expect(await createStore(noAnnouncement).load(key)).not.toBeNull();
  });
});
