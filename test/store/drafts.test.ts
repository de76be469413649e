import { beforeEach, describe, expect, it, vi } from 'vitest';
import { criterionIds } from '../../lib/request/key.ts';
import type { Draft, PageReading, RequestState } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore } from '../../lib/store/index.ts';
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

const now = '2026-12-03T10:00:00Z';
const at = (minutes: number) => `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`;
const [first, second] = exampleRequest().knockoutCriteria;
const [award] = exampleRequest().awardCriteria;
if (!first || !second || !award) throw new Error('the example has two knock-outs and an award criterion');

const text = `${first.text} I`;
const [reworded = ''] = criterionIds([{ text }]);
const changed: Partial<TenderRequest> = {
  knockoutCriteria: [{ ...first, text }, second],
  awardCriteria: [{ ...award, points: 50 }],
};
const reading = (over: Partial<TenderRequest>, minutes = 1, more: Partial<PageReading> = {}): PageReading =>
  exampleReading({ request: exampleRequest(over), readAt: at(minutes), ...more });
const kept = async () => (await raw('drafts', (table) => table.get(key))) as Draft;

/** A draft with everything judged, on the page as the example has it. */
async function draft(store = newStore()) {
  for (const id of [vaarbewijs, laptop])
    await store.judge(key, { kind: 'knockout-verdict', id, verdict: 'met' }, now);
  await store.judge(key, { kind: 'award-points', id: bakens, points: 40 }, now);
  expect(await store.revisit(exampleReading(), now)).toBeNull();
  return store;
}

const expectCarried = ({ judgements }: Pick<RequestState, 'judgements'>) => {
  expect(judgements.knockouts[vaarbewijs]).toBeUndefined();
  expect(judgements.knockouts[reworded]).toMatchObject({
    verdict: 'met',
    review: { was: { text: first.text } },
  });
  expect(judgements.knockouts[laptop]).toMatchObject({ verdict: 'met' });
  expect(judgements.knockouts[laptop]?.review).toBeUndefined();
  expect(judgements.awards[bakens]).toMatchObject({ points: 40, review: { was: { points: 60 } } });
};

beforeEach(freshDatabase);

describe('a draft whose page is read again', () => {
  it('keeps its ticks on what is unchanged, and asks for another look at those on other words', async () => {
    const store = await draft();
    const state = await store.revisit(reading(changed), now);
    expect(state?.status).toBeNull();
    expectCarried(await store.state(key));
    expectCarried(state ?? (await store.state(key)));
  });

  it('is told to the surfaces where that shows, and not where nothing changed', async () => {
    const announce = vi.fn();
    const store = await draft(createStore({ announce }));
    announce.mockClear();
    expect(await store.revisit(reading({}), now)).toBeNull();
    expect(announce).not.toHaveBeenCalled();
    await store.revisit(reading(changed, 2), now);
    expect(announce).toHaveBeenCalledExactlyOnceWith(key);
  });

  it('goes on with the page after another tick, and back with it', async () => {
    const store = await draft();
    await store.revisit(reading(changed), now);
    await store.judge(key, { kind: 'note', note: 'bellen' }, now);
    const { judgements } = (await store.revisit(reading({}, 2), now)) ?? (await store.state(key));
    expect(judgements.knockouts[vaarbewijs]).toEqual({
      verdict: 'met',
      note: '',
      evidence: [],
      cvSentence: '',
    });
    expect(judgements.awards[bakens]?.review).toBeUndefined();
    expect(judgements.note).toBe('bellen');
  });

  it('does not follow a tab that stood open since before, nor a page that lost what decides', async () => {
    const store = await draft();
    await store.revisit(reading(changed, 5), now);
    const gone = { knockoutCriteria: [], awardCriteria: [] };
    expect(await store.revisit(reading({}, 4), now)).toBeNull();
    expect(await store.revisit(reading({}, 6, { pageSince: at(3) }), now)).toBeNull();
    expect(await store.revisit(reading(gone, 7), now)).toBeNull();
    expectCarried(await store.state(key));
  });

  it('is not changed by another address that shows less', async () => {
    const store = await draft();
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    const less = { url, knockoutCriteria: [second], awardCriteria: [{ ...award, points: null }] };
    await store.revisit(reading(less, 1), now);
    const back = await store.revisit(reading({}, 2), now);
    for (const { judgements } of [await store.state(key), back ?? (await store.state(key))]) {
      expect(judgements.knockouts[vaarbewijs]).toMatchObject({ verdict: 'met' });
      expect(judgements.awards[bakens]?.review).toBeUndefined();
    }
    // What that address did not show is carried over all the same.
    await store.revisit(reading({ ...less, url }, 3), now);
    expectCarried((await store.revisit(reading(changed, 4), now)) ?? (await store.state(key)));
  });

  it('is not left behind by what another address does not show, however often that is read', async () => {
    const store = await draft();
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    const less = { url, knockoutCriteria: [second], awardCriteria: [{ ...award, points: null }] };
    await store.revisit(reading(less, 1), now);
    await store.revisit(reading({ ...less, positions: 2 }, 2), now);
    await store.revisit(reading({ ...less, positions: 3 }, 3), now);
    expectCarried((await store.revisit(reading(changed, 4), now)) ?? (await store.state(key)));
  });

  it('is kept no longer for it', async () => {
    const store = await draft();
    const { changedAt } = await kept();
    await store.revisit(reading(changed), '2027-01-03T10:00:00Z');
    expect((await kept()).changedAt).toBe(changedAt);
  });

  it('is left as it is where it cannot be read, or where its page cannot', async () => {
    const store = await draft();
    const broken = { key, changedAt: now, judgements: 'ons' };
    const whole = await kept();
    await raw('drafts', (table) => table.put(broken));
    expect(await store.revisit(reading(changed), now)).toBeNull();
    expect(await kept()).toEqual(broken);
    await raw('drafts', (table) => table.put({ ...whole, page: { moon: true } }));
    expect(await store.revisit(reading({}), now)).toBeNull();
    expectCarried((await store.revisit(reading(changed, 2), now)) ?? (await store.state(key)));
  });
});

describe('a draft that becomes what is saved', () => {
  it('waits for no other look where the page that is saved does not print points that another one did', async () => {
    const store = await draft();
    const url = 'https://app.flextender.nl/nologin/jobdetails/90001';
    const bare = reading({ url, awardCriteria: [{ ...award, points: null }] }, 1);
    await store.revisit(bare, now);
    const { judgements } = await store.save({ ...bare, readAt: at(2) }, now);
    expect(judgements.awards[bakens]).toMatchObject({ points: 40 });
    expect(judgements.awards[bakens]?.review).toBeUndefined();
  });

  it('is brought to the page that is saved', async () => {
    const store = await draft();
    expectCarried(await store.save(reading(changed), now));
  });

  it('is brought to the removed request that comes back', async () => {
    const store = newStore();
    await store.save(reading(changed), now);
    await store.remove(key, now);
    await draft(store);
    await store.restore(key);
    expectCarried(await store.state(key));
  });
});
