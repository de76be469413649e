import { beforeEach, describe, expect, it } from 'vitest';
import { viewPage } from '../../lib/assess/page-view.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { withKnownCriteria } from '../../lib/request/known-criteria.ts';
import type { PageReading, RequestState } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { award } from '../assess/invented.ts';
import {
  bakens,
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  vaarbewijs,
} from '../store/example.ts';

const now = '2026-12-03T10:00:00Z';
const instant = Temporal.Instant.from(now);
const at = (minutes: number) => `2026-12-02T08:${String(minutes).padStart(2, '0')}:00Z`;
const [first, second] = exampleRequest().knockoutCriteria;
const [beacons] = exampleRequest().awardCriteria;
if (!first || !second || !beacons) throw new Error('the example has two knock-outs and an award criterion');

const locks = award('Ervaring met sluizen', 40);
const whole: Partial<TenderRequest> = { awardCriteria: [beacons, locks], awardPointsStated: 100 };
/** What the app shows of it: one knock-out of two, one criterion of two, without its points. */
const less: Partial<TenderRequest> = {
  url: 'https://app.flextender.nl/nologin/jobdetails/90001',
  knockoutCriteria: [second],
  awardCriteria: [{ ...beacons, points: null }],
  awardUnit: null,
  awardPointsStated: null,
};

const reading = (over: Partial<TenderRequest>, minutes: number): PageReading =>
  exampleReading({
    request: exampleRequest({ ...whole, ...over }),
    readAt: at(minutes),
    text: `${minutes} ${JSON.stringify(over)}`,
  });

const counts = ({ knockouts, points }: RequestView) => [
  knockouts.outcome,
  [knockouts.met, knockouts.open, knockouts.notMet],
  [points.proven, points.claimed, points.open, points.maximum, points.total, points.lost, points.unit],
];

type Store = ReturnType<typeof newStore>;

const saved = async (store: Store): Promise<RequestView> => {
  const record = await store.load(key);
  if (record === null) throw new Error('it is saved');
  return savedView(record, instant);
};

const inFront = (page: PageReading, state: RequestState): RequestView =>
  viewPage(page, withKnownCriteria(page.request, state.known), state, instant);

const onPage = async (store: Store, page: PageReading): Promise<RequestView> =>
  inFront(page, await store.state(key));

async function judged(): Promise<Store> {
  const store = newStore();
  await store.save(reading({}, 0), now);
  await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, now);
  await store.judge(key, { kind: 'award-points', id: bakens, points: 30 }, now);
  return store;
}

beforeEach(freshDatabase);

describe('a page that lists less of a saved request than is known', () => {
  it('says the same as the list does, before what is saved has followed it and after', async () => {
    const store = await judged();
    const page = reading(less, 1);
    for (const follow of [false, true]) {
      if (follow) await store.revisit(page, now);
      const view = await onPage(store, page);
      expect(view.knockouts).toMatchObject({ outcome: 'open', met: 1, open: 1 });
      expect(view.points).toMatchObject({ claimed: 30, open: 40, total: 100, lost: 30 });
      expect(counts(view)).toEqual(counts(await saved(store)));
      const [mark] = await store.marks([key]);
      expect(mark?.knockouts).toEqual({ total: 2, open: 1, notMet: 0 });
    }
  });

  it('promises nothing where one that it does not list is not met', async () => {
    const store = await judged();
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'not-met' }, now);
    const page = reading(less, 1);
    await store.revisit(page, now);
    expect((await onPage(store, page)).knockouts.outcome).toBe('fails');
  });

  it('has what it lists first, in its own places, and tells which it does not list', async () => {
    const store = await judged();
    const page = reading(less, 1);
    await store.revisit(page, now);
    const { knockouts, points } = await onPage(store, page);
    expect(knockouts.items.map(({ id, source }) => [id, source])).toEqual([
      [laptop, 'knockoutCriteria/0'],
      [vaarbewijs, null],
    ]);
    expect(points.items.map(({ criterion, source }) => [criterion.text, source])).toEqual([
      [beacons.text, 'awardCriteria/0'],
      [locks.text, null],
    ]);
  });

  it('keeps saying so after a tick there, and on the first page nothing is elsewhere', async () => {
    const store = await judged();
    const page = reading(less, 1);
    await store.revisit(page, now);
    const ticked = await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, now);
    expect(inFront(page, ticked).knockouts).toMatchObject({ outcome: 'meets', met: 2 });
    const back = reading({}, 2);
    await store.revisit(back, now);
    const { knockouts, points } = await onPage(store, back);
    expect([...knockouts.items, ...points.items].filter(({ source }) => source === null)).toEqual([]);
  });
});

describe('a page that words a criterion otherwise than it is known, and that what is saved does not follow', () => {
  const text = `${second.text} en muis`;
  const reworded = { ...less, knockoutCriteria: [{ number: 'a', text }] };

  it('counts what is known of it, where it lost what decides', async () => {
    const store = await judged();
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'not-met' }, now);
    const page = reading({ ...reworded, awardCriteria: [], awardPointsStated: 80 }, 1);
    expect(await store.revisit(page, now)).toBeNull();
    const view = await onPage(store, page);
    expect(counts(view)).toEqual(counts(await saved(store)));
    expect(view.knockouts.outcome).toBe('fails');
    expect(view.knockouts.items).toMatchObject([
      { id: laptop, source: 'knockoutCriteria/0', criterion: { number: 'a', text: second.text } },
      { id: vaarbewijs, source: null },
    ]);
  });

  it('has its tick and its points, also on a tab that stood open while another address was read', async () => {
    const store = await judged();
    const open = reading({}, 0);
    await store.revisit(reading({ ...reworded, awardCriteria: [{ ...beacons, points: 50 }] }, 1), now);
    expect(await store.revisit(open, now)).toBeNull();
    const view = await onPage(store, open);
    expect(counts(view)).toEqual(counts(await saved(store)));
    expect(view.knockouts.items.find(({ criterion }) => criterion.text === text)?.review).toMatchObject({
      verdict: 'met',
    });
    expect(view.points.items.map(({ max }) => max)).toEqual([50, 40]);
  });
});

describe('a page that removed a criterion of a saved request', () => {
  it('shows it no more once what is saved has followed, on this address and the other', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    const gone = reading({ knockoutCriteria: [second] }, 2);
    const state = await store.revisit(gone, now);
    expect(state?.changes?.list).toMatchObject([{ before: { text: first.text }, after: null }]);
    for (const page of [gone, reading(less, 3)]) {
      await store.revisit(page, now);
      const view = await onPage(store, page);
      expect(view.knockouts).toMatchObject({ outcome: 'meets', met: 1, open: 0 });
      expect(counts(view)).toEqual(counts(await saved(store)));
    }
  });

  it('does so where it is the address that lists less', async () => {
    const store = await judged();
    await store.revisit(reading({ ...less, knockoutCriteria: [first, second] }, 1), now);
    const page = reading(less, 2);
    await store.revisit(page, now);
    expect((await onPage(store, page)).knockouts.items).toHaveLength(1);
  });

  it('counts a reworded one once', async () => {
    const store = await judged();
    const page = reading({ ...less, knockoutCriteria: [{ ...second, text: `${second.text} en muis` }] }, 1);
    for (const follow of [false, true]) {
      if (follow) await store.revisit(page, now);
      expect((await onPage(store, page)).knockouts.items).toHaveLength(2);
    }
  });
});

it('is judged by what the page itself lists as long as nothing is saved', async () => {
  const store = newStore();
  await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, now);
  await store.revisit(reading({}, 0), now);
  const page = reading(less, 1);
  const { knockouts } = await onPage(store, page);
  expect(knockouts).toMatchObject({ outcome: 'meets', met: 1, open: 0 });
  // What the user saves is what they had before them.
  const state = await store.save(page, now);
  expect(inFront(page, state).knockouts).toMatchObject({ outcome: 'meets', met: 1, open: 0 });
  expect((await saved(store)).knockouts).toMatchObject({ outcome: 'meets', met: 1, open: 0 });
});
