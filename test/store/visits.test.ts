import fc from 'fast-check';
import { expect, it } from 'vitest';
import { viewPage } from '../../lib/assess/page-view.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { withKnownCriteria } from '../../lib/request/known-criteria.ts';
import type { PageReading, SavedRequest } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { exampleReading, exampleRequest, freshDatabase, exampleKey as key, newStore } from './example.ts';

/** A criterion as the portal has it; `nth` tells which one it is, whatever its words. */
type Held = { nth: number; version: number; points: number };
/** What an address shows of it; null points: it prints none. */
type Shown = { version: number; points: number | null };

const addresses = ['www', 'app', 'werk'].map((name) => `https://${name}.example/90001`);
const text = (nth: number, version: number) =>
  `${['stuw', 'baken', 'sluis', 'haven', 'kade', 'boei', 'vaargeul'].map((word) => word + nth).join(' ')} v${version}`;
const nthOf = (words = '') => Number(/stuw(\d+)/.exec(words)?.[1]);

/** The first address shows everything; the others leave some criteria out, and the second prints no points. */
const shows = (address: number, nth: number) => address === 0 || nth % 3 !== address;
const pointsAt = (address: number, points: number) => (address === 1 ? null : points);

const place = fc.nat({ max: 2 });
const which = fc.nat({ max: 11 });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('visit' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('save' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tick' as const), at: which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('seen' as const), at: place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('reword', 'points', 'add', 'remove', 'deadline'),
      at: which,
    }),
  },
);

/** The portal, what is known of it by the addresses visited so far, and what the user judged and saw. */
class Model {
  held: Held[] = [0, 1, 2, 3, 4, 5].map((nth) => ({ nth, version: 0, points: 20 }));
  gone: Held[] = [];
  /** Those that were gone for a while: which address says so, and with which points, differs by then. */
  returned = new Set<number>();
  day = 12;
  knownDay = 12;
  known = new Map<number, Shown>();
  seen = new Map<number, Shown>();
  seenDay = 12;
  ticked = new Map<number, Shown>();
  #listed = addresses.map(() => new Set<number>());
  #next = 6;
  #version = 0;
  #minute = 0;

  clock = () => new Date(Date.UTC(2026, 11, 1, 8, ++this.#minute)).toISOString();

  change(kind: string, at: number): void {
    const one = this.held[at % this.held.length];
    const back = kind === 'add' && at % 2 === 0 ? this.gone.pop() : undefined;
    if (back) {
      this.held.push(back);
      this.returned.add(back.nth);
    } else if (kind === 'add') this.held.push({ nth: this.#next++, version: ++this.#version, points: 20 });
    else if (kind === 'deadline') this.day = 12 + (at % 3);
    else if (one === undefined) return;
    else if (kind === 'reword') one.version = ++this.#version;
    else if (kind === 'points') one.points += 5;
    // Never one of the first, so that every address always lists some.
    else if (one.nth > 3) {
      this.held = this.held.filter((held) => held !== one);
      this.gone.push(one);
    }
  }

  reading(address: number): PageReading {
    const readAt = this.clock();
    const awardCriteria = this.held
      .filter(({ nth }) => shows(address, nth))
      .map(({ nth, version, points }, index) => ({
        number: String(index + 1),
        text: text(nth, version),
        kind: 'quality' as const,
        points: pointsAt(address, points),
        levels: [],
      }));
    const request: Partial<TenderRequest> = {
      url: addresses[address] ?? '',
      awardCriteria,
      awardPointsStated: null,
      submissionDeadline: `2027-01-${this.day}T09:00:00+01:00[Europe/Amsterdam]`,
    };
    const prose = { text: `gelezen om ${readAt}`, sources: {} };
    return exampleReading({ ...prose, readAt, pageSince: readAt, request: exampleRequest(request) });
  }

  visit(address: number): void {
    this.knownDay = this.day;
    const there = this.held.filter(({ nth }) => shows(address, nth));
    for (const { nth, version, points } of there) {
      const printed = pointsAt(address, points) ?? this.known.get(nth)?.points ?? null;
      this.known.set(nth, { version, points: printed });
      const ticked = this.ticked.get(nth);
      if (ticked?.version === version) ticked.points ??= printed;
    }
    const listed = new Set(there.map(({ nth }) => nth));
    for (const nth of this.#listed[address] ?? []) if (!listed.has(nth)) this.known.delete(nth);
    this.#listed[address] = listed;
  }

  see(): void {
    this.seen = new Map([...this.known].map(([nth, shown]) => [nth, { ...shown }]));
    this.seenDay = this.knownDay;
  }
}

const differ = (one: Shown, other: Shown) =>
  one.version !== other.version ||
  (one.points !== null && other.points !== null && one.points !== other.points);

function expectTold(model: Model, { changes }: SavedRequest): void {
  const told = changes.list.flatMap((change) =>
    change.kind === 'criterion' ? [nthOf((change.before ?? change.after)?.text)] : [],
  );
  const all = [...new Set([...model.known.keys(), ...model.seen.keys()])];
  const changed = all.filter((nth) => {
    const [was, is] = [model.seen.get(nth), model.known.get(nth)];
    return !was || !is || differ(was, is);
  });
  const certain = (list: number[]) => list.filter((nth) => !model.returned.has(nth)).toSorted();
  expect(certain(told)).toEqual(certain(changed));
  const fields = changes.list.flatMap((change) => (change.kind === 'field' ? [change.field] : []));
  expect(fields).toEqual(model.knownDay === model.seenDay ? [] : ['submissionDeadline']);
}

function expectTicks(model: Model, { request, judgements }: SavedRequest): void {
  const ids = criterionIds(request.awardCriteria);
  expect(request.awardCriteria.map((criterion) => criterion.text).toSorted()).toEqual(
    [...model.known].map(([nth, { version }]) => text(nth, version)).toSorted(),
  );
  for (const [index, criterion] of request.awardCriteria.entries()) {
    const nth = nthOf(criterion.text);
    const [entry, ticked, is] = [
      judgements.awards[ids[index] ?? ''],
      model.ticked.get(nth),
      model.known.get(nth),
    ];
    expect(entry?.points ?? null).toBe(ticked ? 7 : null);
    if (ticked && is && !model.returned.has(nth))
      expect(entry?.review !== undefined).toBe(differ(ticked, is));
  }
}

/** Whatever page is in front, it counts what the list counts. */
async function expectOneVerdict(
  store: ReturnType<typeof newStore>,
  reading: PageReading,
  record: SavedRequest,
): Promise<void> {
  const now = Temporal.Instant.from(reading.readAt);
  const sums = ({ knockouts, points }: RequestView) => [
    [knockouts.met, knockouts.open, knockouts.notMet],
    [points.proven, points.claimed, points.open, points.total],
  ];
  const state = await store.state(key);
  const inFront = viewPage(reading, withKnownCriteria(reading.request, state.known), state, now);
  expect(sums(inFront)).toEqual(sums(savedView(record, now)));
}

/** A page that stood open since counts all that the list counts, as that does, and what it lists besides. */
async function expectAllKnown(
  store: ReturnType<typeof newStore>,
  open: PageReading,
  record: SavedRequest,
): Promise<void> {
  const now = Temporal.Instant.from(record.readAt);
  const state = await store.state(key);
  const { points } = viewPage(open, withKnownCriteria(open.request, state.known), state, now);
  const inFront = new Map(points.items.map((item) => [item.id, item]));
  for (const { id, criterion, max, points, state } of savedView(record, now).points.items) {
    const judged = max === null ? {} : { max, points, state };
    expect(inFront.get(id)).toMatchObject({ criterion: { text: criterion.text }, ...judged });
  }
}

const loadOne = async (store: ReturnType<typeof newStore>): Promise<SavedRequest> => {
  const record = await store.load(key);
  if (record === null) throw new Error('it is saved');
  return record;
};

it('whatever three addresses show, and in whatever order they are read, no tick is lost or stands on other words, and each change is told until it is seen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (steps) => {
      freshDatabase();
      const [store, model] = [newStore(), new Model()];
      const first = model.reading(0);
      await store.save(first, first.readAt);
      model.visit(0);
      model.see();
      for (const { kind, at } of steps) {
        if (kind === 'visit' || kind === 'save') {
          const reading = model.reading(at);
          await store[kind === 'save' ? 'save' : 'revisit'](reading, reading.readAt);
          model.visit(at);
          const record = await loadOne(store);
          await expectOneVerdict(store, reading, record);
          await expectAllKnown(store, first, record);
          expectTicks(model, record);
          expectTold(model, record);
          if (record.changes.list.length === 0) model.see();
          expect(await store.revisit(reading, reading.readAt)).toBeNull();
        } else if (kind === 'restore') {
          const record = await loadOne(store);
          await store.remove(key, model.clock());
          await store.restore(key);
          expect(await loadOne(store)).toEqual(record);
        } else if (kind === 'seen') {
          const { readAt } = await loadOne(store);
          expect((await store.seen(key, readAt, model.clock())).changes?.list).toEqual([]);
          model.see();
        } else if (kind === 'tick') {
          const { awardCriteria } = (await loadOne(store)).request;
          const index = at % awardCriteria.length;
          const id = criterionIds(awardCriteria)[index] ?? '';
          const nth = nthOf(awardCriteria[index]?.text);
          await store.judge(key, { kind: 'award-points', id, points: 7 }, model.clock());
          const shown = model.known.get(nth);
          if (shown) model.ticked.set(nth, { ...shown });
        } else model.change(kind, at);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
