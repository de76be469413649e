/**
 * What is known of a request that a portal shows on more than one address (public, in its app, after login): no
 * such page states everything, and what one of them leaves out is known all the same.
 */
import { changeFields } from './change.ts';
import { isDayOf, states } from './changes.ts';
import { type Item, withKnownPoints } from './known-criteria.ts';
import { pairCriteria } from './pairing.ts';
import type { Source, Sources, TenderRequest } from './tender-request.ts';

/** A request with the places of its words. */
export type Known = { request: TenderRequest; sources: Sources };

/** What stays known as a whole; lists of texts and `closed` go by rules of their own. */
const keptFields = [
  ...changeFields.filter((field) => field !== 'closed'),
  'awardUnit',
  'dynamicPurchasingSystem',
  'publishedOn',
  'competences',
] as const satisfies readonly (keyof TenderRequest)[];

/**
 * What is known after a reading: the page as it was read, with what was known before that this address does not
 * state, or only in part, and did not state at its last reading either (`here`; null: there was none). A deadline
 * stays also where the same page states it no longer, unless it closed: far more often it is misread or half loaded
 * than gone. The places of words that stayed are those of the text in which they stood.
 */
export function withKnown(known: Known, reading: Known, here: TenderRequest | null): Known {
  const { request } = reading;
  const kept = keptFields.filter((field) => staysKnown(field, known.request, request, here));
  const merged = lists.map((list) => mergedList(list, known, reading, here));
  const fields = Object.fromEntries(kept.map((field) => [field, known.request[field]]));
  const closed = request.closed || (known.request.closed && here?.closed !== true);
  return {
    request: { ...request, ...fields, closed, ...Object.assign({}, ...merged.map(({ part }) => part)) },
    sources: Object.fromEntries([
      ...Object.entries(reading.sources).filter(([place]) => !isIn(place, lists)),
      ...Object.entries(known.sources).filter(([place]) => isIn(place, kept)),
      ...merged.flatMap(({ sources }) => sources),
    ]),
  };
}

/** What is known after a number of readings, the oldest first. */
export function knownFrom([first, ...others]: readonly [Known, ...Known[]]): Known {
  const here = new Map([[first.request.url, first.request]]);
  return others.reduce<Known>((known, reading) => {
    const { url } = reading.request;
    const next = withKnown(known, reading, here.get(url) ?? null);
    here.set(url, reading.request);
    return next;
  }, first);
}

const lists = ['knockoutCriteria', 'awardCriteria', 'conditions'] as const;

/** Whether a place ('interviews/0') is that of one of the fields, or in one of the lists. */
const isIn = (place: string, fields: readonly string[]): boolean =>
  fields.includes(place.split('/', 1)[0] ?? '');

function staysKnown(
  field: (typeof keptFields)[number],
  known: TenderRequest,
  read: TenderRequest,
  here: TenderRequest | null,
): boolean {
  const [was, is, before] = [known[field], read[field], here?.[field] ?? null];
  if (!states(was)) return false;
  if (states(is)) return isDayOf(is, was) && (!states(before) || before === is);
  return !states(before) || (field === 'submissionDeadline' && !read.closed);
}

/** An item, and where its words stand: at an index of what was known or of what was read. */
type Placed = { item: Item; from: 'known' | 'read'; index: number };

function mergedList(
  list: (typeof lists)[number],
  known: Known,
  reading: Known,
  here: TenderRequest | null,
): { part: Partial<TenderRequest>; sources: [string, Source][] } {
  const all = mergedItems(known.request[list], reading.request[list], here?.[list] ?? []);
  const sources = all.flatMap(({ from, index }, place): [string, Source][] => {
    const source = (from === 'known' ? known : reading).sources[`${list}/${index}`];
    return source === undefined ? [] : [[`${list}/${place}`, source]];
  });
  return { part: { [list]: all.map(({ item }) => item) }, sources };
}

/** The items as read, and after the one they followed those that this address never listed. */
function mergedItems(known: readonly Item[], read: readonly Item[], here: readonly Item[]): Placed[] {
  const formerOf = pairCriteria(known, read);
  const hereOf = pairCriteria(here, read);
  const listedHere = pairCriteria(here, known);
  const readOf = new Map([...formerOf].map(([index, former]) => [former, index]));
  const all = read.map((item, index): Placed => {
    const [was, before] = [known[formerOf.get(index) ?? -1], here[hereOf.get(index) ?? -1]];
    return { item: withKnownPoints(item, was, before), from: 'read', index };
  });
  let next = 0;
  for (const [index, item] of known.entries()) {
    const place = readOf.get(index);
    if (place !== undefined) {
      next = all.findIndex((one) => one.from === 'read' && one.index === place) + 1;
    } else if (!listedHere.has(index)) {
      all.splice(next++, 0, { item, from: 'known', index });
    }
  }
  return all;
}
