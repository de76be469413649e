import { beforeEach, describe, expect, it } from 'vitest';
import { stateOf } from '../../lib/request/changes.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { bakens, exampleRequest, freshDatabase, exampleKey as key, vaarbewijs } from './example.ts';
import { at, award, first, judged, less, now, reading, second, told, url } from './other-address.ts';

beforeEach(freshDatabase);

describe('another address that shows less of a saved request', () => {
  it('tells no change, and no judgement waits for another look, there or back', async () => {
    const store = await judged();
    const inApp = await store.revisit(reading(less, 1), now);
    expect(inApp?.changes).toEqual({ since: null, list: [] });
    const back = await store.revisit(reading({}, 2), now);
    expect(back?.changes).toEqual({ since: null, list: [] });
    for (const state of [inApp, back]) {
      const { knockouts, awards } = state?.judgements ?? noJudgements();
      expect(knockouts[vaarbewijs]).toMatchObject({ verdict: 'met' });
      expect(awards[bakens]).toMatchObject({ points: 40 });
      expect([...Object.values(knockouts), ...Object.values(awards)].filter(({ review }) => review)).toEqual(
        [],
      );
    }
  });

  it('leaves in the record what it does not show, each with its own words', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    const record = await store.load(key);
    expect(record?.request).toEqual(exampleRequest({ url }));
    expect(record?.sources).toMatchObject({
      'knockoutCriteria/0': { quote: 'a' },
      'knockoutCriteria/1': { quote: url },
    });
    expect((await store.marks([key]))[0]?.knockouts).toEqual({ total: 2, open: 0, notMet: 0 });
  });

  it('does not stand in the way of what the first address really removes', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    const state = await store.revisit(reading({ knockoutCriteria: [second] }, 2), now);
    expect(told(state?.changes?.list)).toEqual([`${first.text} > `]);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([second]);
    // Nor does it say so once more, or take it back.
    expect(told((await store.revisit(reading(less, 3), now))?.changes?.list)).toEqual([`${first.text} > `]);
    await store.seen(key, at(3), now);
    expect((await store.revisit(reading({ knockoutCriteria: [second] }, 4), now))?.changes?.list).toEqual([]);
  });

  it('does not stand in the way of a list that the first address really removes', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    const state = await store.revisit(reading({ awardCriteria: [] }, 2), now);
    expect(told(state?.changes?.list)).toEqual([`${award.text} > `]);
  });

  it('tells what it really removes itself', async () => {
    const store = await judged();
    const both = { ...less, knockoutCriteria: [first, second] };
    await store.revisit(reading(both, 1), now);
    const state = await store.revisit(reading(less, 2), now);
    expect(told(state?.changes?.list)).toEqual([`${first.text} > `]);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([second]);
  });

  it('tells what it removes itself also where the user has not seen it before', async () => {
    const store = await judged();
    await store.revisit(reading({ positions: 2 }, 1), now);
    await store.revisit(reading({ ...less, positions: 2, knockoutCriteria: [first, second] }, 2), now);
    const state = await store.revisit(reading({ ...less, positions: 2 }, 3), now);
    expect(told(state?.changes?.list)).toContain(`${first.text} > `);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([second]);
  });

  it('tells no more of a criterion that came, was reworded there and went', async () => {
    const store = await judged();
    const swim = { number: '4', text: 'Zwemdiploma C of hoger gehaald' };
    await store.revisit(reading(less, 1), now);
    await store.revisit(reading({ knockoutCriteria: [first, second, swim] }, 2), now);
    const text = `${swim.text} in 2020`;
    await store.revisit(reading({ ...less, knockoutCriteria: [second, { ...swim, text }] }, 3), now);
    expect((await store.revisit(reading({}, 4), now))?.changes?.list).toEqual([]);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([first, second]);
  });

  it('tells other words and other points of what it does show', async () => {
    const store = await judged();
    const text = `${second.text} en muis`;
    const knockoutCriteria = [{ ...second, text }];
    const awardCriteria = [{ ...award, points: 50 }];
    const state = await store.revisit(reading({ ...less, knockoutCriteria, awardCriteria }, 1), now);
    expect(told(state?.changes?.list)).toEqual([`${second.text} > ${text}`, `${award.text} > ${award.text}`]);
    const { knockouts, awards } = state?.judgements ?? noJudgements();
    expect(Object.values(knockouts).filter(({ review }) => review)).toHaveLength(1);
    expect(awards[bakens]?.review?.was.points).toBe(60);
    expect((await store.load(key))?.request.knockoutCriteria.map((one) => one.text)).toEqual([
      first.text,
      text,
    ]);
  });

  it('tells other words with the points that are known, at its first visit and later', async () => {
    const words = (text: string) => ({ ...less, awardCriteria: [{ ...award, text, points: null }] });
    for (const visited of [false, true]) {
      freshDatabase();
      const store = await judged();
      if (visited) await store.revisit(reading(less, 1), now);
      const state = await store.revisit(reading(words(`${award.text} op zee`), 2), now);
      expect(state?.changes?.list).toMatchObject([{ before: { points: 60 }, after: { points: 60 } }]);
    }
  });

  it('tells a criterion that none of them had, and a third address that lists them all tells nothing', async () => {
    const store = await judged();
    const swim = { number: '4', text: 'Zwemdiploma C' };
    await store.revisit(reading(less, 1), now);
    const elsewhere = 'https://werk.waterhoek.nl/opdracht/90001';
    expect((await store.revisit(reading({ url: elsewhere }, 2), now))?.changes?.list).toEqual([]);
    const state = await store.revisit(reading({ ...less, knockoutCriteria: [second, swim] }, 3), now);
    expect(told(state?.changes?.list)).toEqual([' > Zwemdiploma C']);
    // What it added stays told on the first address, until that says otherwise.
    expect(told((await store.revisit(reading({}, 4), now))?.changes?.list)).toEqual([' > Zwemdiploma C']);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([first, second, swim]);
    expect((await store.revisit(reading(less, 5), now))?.changes?.list).toEqual([]);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([first, second]);
  });

  it('does not take back points that changed, nor that the request closed', async () => {
    const store = await judged();
    const after = { awardCriteria: [{ ...award, points: 25 }], closed: true };
    await store.revisit(reading(after, 1), now);
    const state = await store.revisit(reading(less, 2), now);
    expect(state?.changes?.list).toMatchObject([{ field: 'closed' }, { after: { points: 25 } }]);
    expect((await store.load(key))?.request).toMatchObject(after);
    const opened = await store.revisit(reading({ awardCriteria: after.awardCriteria }, 3), now);
    expect(told(opened?.changes?.list)).toEqual([`${award.text} > ${award.text}`]);
    expect((await store.load(key))?.request.closed).toBe(false);
  });

  it('takes nothing out of the record where the user saves it; the judgements stay as they are', async () => {
    const store = await judged();
    const state = await store.save(reading(less, 1), now);
    const known = await store.load(key);
    expect(known?.request).toEqual(exampleRequest({ url }));
    expect(known?.sources).toMatchObject({
      'knockoutCriteria/0': { quote: 'a' },
      'knockoutCriteria/1': { quote: url },
    });
    expect((await store.marks([key]))[0]?.knockouts.total).toBe(2);
    // Nor does a second click take them away, on a page that says the same.
    await store.save({ ...reading(less, 1), readAt: at(2) }, now);
    expect((await store.load(key))?.request).toEqual(known?.request);
    const back = await store.revisit(reading({}, 2), now);
    for (const { knockouts, awards } of [state.judgements, back?.judgements ?? state.judgements]) {
      expect(knockouts[vaarbewijs]).toMatchObject({ verdict: 'met' });
      expect(awards[bakens]?.review).toBeUndefined();
    }
  });

  it.each<[string, Partial<TenderRequest>]>([
    ['no award criteria', { awardCriteria: [] }],
    ['no deadline', { submissionDeadline: null }],
    ['only the day of the deadline', { submissionDeadline: '2027-01-12' }],
    ['nothing that decides', { awardCriteria: [], knockoutCriteria: [], submissionDeadline: null }],
  ])('takes nothing out of the record where it has %s and the user saves it at once', async (_, over) => {
    const store = await judged();
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'not-met' }, now);
    for (const minute of [1, 2]) await store.save(reading({ ...less, ...over }, minute), now);
    expect((await store.load(key))?.request).toEqual(exampleRequest({ url }));
    expect((await store.marks([key]))[0]?.knockouts).toEqual({ total: 2, open: 0, notMet: 1 });
    expect((await store.revisit(reading({}, 3), now))?.changes?.list).toEqual([]);
  });

  it('brings nothing back that the first address took away, where the user saves it', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    await store.save(reading({ knockoutCriteria: [second] }, 2), now);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([second]);
    await store.save(reading(less, 3), now);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual([second]);
  });

  it('tells what it does not state of what changed after the user looked', async () => {
    const store = await judged();
    await store.revisit(reading({ positions: 2 }, 1), now);
    await store.revisit(reading({ positions: 2, answersOn: '2026-12-20' }, 2), now);
    await store.revisit(reading({ ...less, positions: 2 }, 3), now);
    const { changes } = await store.seen(key, at(1), now);
    expect(changes).toMatchObject({ since: at(1), list: [{ field: 'answersOn' }] });
  });

  it('takes no tick from what it does not show, where the user saves it and the first one rewords that', async () => {
    const store = await judged();
    await store.save(reading(less, 1), now);
    const text = `${first.text} I`;
    const state = await store.revisit(reading({ knockoutCriteria: [{ ...first, text }, second] }, 2), now);
    expect(Object.values(state?.judgements.knockouts ?? {})).toContainEqual(
      expect.objectContaining({ verdict: 'met', review: { was: stateOf(first), choice: null } }),
    );
  });
});
