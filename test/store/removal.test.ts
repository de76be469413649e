import { beforeEach, describe, expect, it } from 'vitest';
import { noJudgements } from '../../lib/request/judgements.ts';
import {
  bakens,
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  raw,
  vaarbewijs,
} from './example.ts';

const saved = '2026-12-01T08:00:05Z';
const removed = '2026-12-10T12:00:00Z';
const after = '2026-12-10T12:00:30Z';

beforeEach(freshDatabase);

async function savedAndJudged() {
  const store = newStore();
  await store.save(exampleReading(), saved);
  await store.save(exampleReading({ readAt: '2026-12-02T08:00:00Z', text: 'Nu met een bijlage.' }), saved);
  await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, saved);
  await store.judge(key, { kind: 'knockout-note', id: vaarbewijs, note: 'behaald in 2019' }, saved);
  await store.judge(key, { kind: 'award-points', id: bakens, points: 35 }, saved);
  await store.judge(key, { kind: 'note', note: 'samen met Loes' }, saved);
  await store.setStatus(key, 'question-asked', saved);
  return store;
}

describe('removing', () => {
  it('takes the request and its kept texts out of sight', async () => {
    const store = await savedAndJudged();
    expect(await store.remove(key, removed)).toBe(true);
    expect(await store.list()).toEqual({ records: [], unreadable: [] });
    expect(await store.snapshots(key)).toEqual([]);
    expect(await store.state(key)).toMatchObject({ status: null, judgements: { knockouts: {}, note: '' } });
  });

  it('is undone with everything that was on it', async () => {
    const store = await savedAndJudged();
    const before = { record: await store.load(key), snapshots: await store.snapshots(key) };
    await store.remove(key, removed);
    expect(await newStore().restore(key)).toBe(true);
    expect({ record: await store.load(key), snapshots: await store.snapshots(key) }).toEqual(before);
    expect(before.snapshots).toHaveLength(2);
    expect(await store.lastRemoved(after)).toBeNull();
  });

  it('does nothing twice', async () => {
    const store = await savedAndJudged();
    await store.remove(key, removed);
    expect(await store.remove(key, after)).toBe(false);
    expect(await store.restore(key)).toBe(true);
    expect(await store.restore(key)).toBe(false);
    expect(await store.restore('flextender:1')).toBe(false);
  });

  it('brings a draft made since along, and the newer answer wins', async () => {
    const store = await savedAndJudged();
    await store.remove(key, removed);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'not-met' }, after);
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, after);
    await store.judge(key, { kind: 'award-note', id: bakens, note: 'bewijs gevonden' }, after);
    await store.restore(key);
    expect((await store.state(key)).judgements).toEqual({
      ...noJudgements(),
      knockouts: {
        [vaarbewijs]: { verdict: 'not-met', note: 'behaald in 2019', evidence: [], cvSentence: '' },
        [laptop]: { verdict: 'met', note: '', evidence: [], cvSentence: '' },
      },
      awards: {
        [bakens]: { points: 35, level: null, note: 'bewijs gevonden', evidence: [], cvSentence: '' },
      },
      note: 'samen met Loes',
    });
    expect(await raw('drafts', (drafts) => drafts.getAllKeys())).toEqual([]);
  });

  it('gives judgements, status and texts back when the page is saved again instead', async () => {
    const store = await savedAndJudged();
    const { judgements } = await store.state(key);
    await store.remove(key, removed);
    const state = await store.save(exampleReading({ readAt: after, text: 'Nog een derde tekst.' }), after);
    expect(state).toMatchObject({ status: 'question-asked', savedAt: after, judgements });
    expect((await store.snapshots(key)).map(({ text }) => text)).toEqual([
      exampleReading().text,
      'Nu met een bijlage.',
      'Nog een derde tekst.',
    ]);
    expect(await store.restore(key)).toBe(false);
    expect(await store.lastRemoved(after)).toBeNull();
  });

  it('names the last one removed, while it can be brought back', async () => {
    const store = await savedAndJudged();
    const other = exampleRequest({ reference: '90002', title: 'Sluiswachter' });
    await store.save(exampleReading({ key: 'flextender:90002', request: other }), saved);
    await store.remove('flextender:90002', '2026-12-09T00:00:00Z');
    await store.remove(key, removed);
    expect(await store.lastRemoved(after)).toEqual({
      key,
      title: 'Beheerder havenlichten',
      removedAt: removed,
    });
    await store.restore(key);
    expect(await store.lastRemoved(after)).toMatchObject({ title: 'Sluiswachter' });
    expect(await store.lastRemoved('2027-01-08T00:00:01Z')).toBeNull();
  });
});

describe('sweeping', () => {
  it('drops drafts after 90 days without a change, and nothing sooner', async () => {
    const store = newStore();
    await store.judge('flextender:1', { kind: 'note', note: 'oud' }, '2026-09-01T08:00:00Z');
    await store.judge('flextender:2', { kind: 'note', note: 'jonger' }, '2026-09-01T08:00:00Z');
    await store.judge('flextender:2', { kind: 'note', note: 'aangeraakt' }, '2026-09-03T08:00:00Z');
    await store.sweep('2026-11-30T08:00:00Z');
    expect((await store.state('flextender:1')).judgements.note).toBe('oud');
    await store.sweep('2026-11-30T08:00:01Z');
    expect((await store.state('flextender:1')).judgements.note).toBe('');
    expect((await store.state('flextender:2')).judgements.note).toBe('aangeraakt');
  });

  it('drops removed requests after 30 days and never a saved one', async () => {
    const store = await savedAndJudged();
    const other = exampleRequest({ reference: '90002' });
    await store.save(exampleReading({ key: 'flextender:90002', request: other }), saved);
    await store.remove(key, removed);
    await store.sweep('2027-01-09T11:59:59Z');
    expect(await store.lastRemoved(after)).not.toBeNull();
    await store.sweep('2027-01-09T12:00:01Z');
    expect(await store.restore(key)).toBe(false);
    await store.sweep('2030-01-01T00:00:00Z');
    expect((await store.list()).records).toHaveLength(1);
  });
});
