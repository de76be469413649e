import { beforeEach, describe, expect, it } from 'vitest';
import { addedId } from '../../lib/request/corrections.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  newStore,
  raw,
  vaarbewijs,
} from './example.ts';

const now = '2026-12-01T09:00:00Z';
const later = '2026-12-02T09:00:00Z';
const deadline = '2027-01-08T09:00:00+01:00[Europe/Amsterdam]';

const correct = (id: string, value: unknown): JudgementChange => ({
  kind: 'correct',
  list: 'fields',
  id,
  value,
});
const extra = 'Je bent op maandag beschikbaar';
const add: JudgementChange = {
  kind: 'correct',
  list: 'knockouts',
  id: addedId(extra),
  value: { text: extra },
};
const aside: JudgementChange = { kind: 'put-aside', list: 'knockouts', id: vaarbewijs, aside: true };

beforeEach(freshDatabase);

describe('corrections', () => {
  it('are kept as a draft, taken over by saving, and stand when the page is read again', async () => {
    const store = newStore();
    for (const change of [correct('submissionDeadline', deadline), add, aside]) {
      await store.judge(key, change, now);
    }
    const { corrections } = (await store.state(key)).judgements;
    expect(corrections.fields).toEqual({ submissionDeadline: deadline });
    expect((await store.save(exampleReading(), now)).judgements.corrections).toEqual(corrections);
    const request = exampleRequest({ submissionDeadline: '2027-01-20', place: 'Elders' });
    await store.save(exampleReading({ request, readAt: later }), later);
    const record = await newStore().load(key);
    expect(record?.judgements.corrections).toEqual(corrections);
    expect(record?.request).toEqual(request);
  });

  it('show in the marks: deadline, added and put aside', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, correct('submissionDeadline', deadline), now);
    await store.judge(key, add, now);
    await store.judge(key, { kind: 'knockout-verdict', id: addedId(extra), verdict: 'not-met' }, now);
    await store.judge(key, aside, now);
    expect(await store.marks([key])).toEqual([
      {
        key,
        status: 'saved',
        knockouts: { total: 2, open: 1, notMet: 1 },
        submissionDeadline: deadline,
        deadlineCorrected: true,
        changed: false,
      },
    ]);
  });

  it('name the request in the offer to bring it back', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, correct('title', 'Havenlichten'), now);
    await store.remove(key, later);
    expect(await store.lastRemoved(later)).toMatchObject({ title: 'Havenlichten' });
  });

  it('of a removed request and of the draft made since come together, the newer value first', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, correct('place', 'Lindelo'), now);
    await store.judge(key, correct('positions', 2), now);
    await store.remove(key, later);
    await store.judge(key, correct('place', 'Oosterdiep'), later);
    await store.judge(key, aside, later);
    await store.restore(key);
    const { fields, aside: put } = (await store.state(key)).judgements.corrections;
    expect(fields).toEqual({ place: 'Oosterdiep', positions: 2 });
    expect(put.knockouts).toEqual([vaarbewijs]);
  });

  it('that do not fit are reported, not shown, and not lost by what is written next', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    await store.judge(key, correct('positions', 'twee'), now);
    expect(await store.state(key)).toMatchObject({
      unfit: ['positions'],
      judgements: { corrections: { fields: {} } },
    });
    await store.judge(key, correct('place', 'Lindelo'), now);
    await store.save(exampleReading({ readAt: later }), later);
    expect((await store.state(key)).judgements.corrections.fields).toEqual({ place: 'Lindelo' });
    const stored = await raw('requests', (requests) => requests.get(key));
    expect(stored.judgements.corrections.fields).toEqual({ positions: 'twee', place: 'Lindelo' });
  });
});
