/** The criteria that are known of a request, where the page that is read lists only some of them. */
import { pairCriteria } from './pairing.ts';
import type { AwardCriterion, Criterion, TenderRequest } from './tender-request.ts';

/** As much of what is known as verdict and points rest on. */
export type KnownCriteria = Pick<
  TenderRequest,
  'knockoutCriteria' | 'awardCriteria' | 'awardPointsStated' | 'awardUnit'
>;

/** A criterion or condition. */
export type Item = Pick<Criterion, 'text'> & Partial<Pick<AwardCriterion, 'number' | 'points' | 'levels'>>;

/**
 * The page as it was read with the criteria that are known besides, after its own. What the page puts otherwise stands
 * as it is known, under the page's number: the judgements are on that until what is kept has followed the page, which
 * it never does with one that was read before, or that lost what decides. Nothing that is known is taken away here
 * for the same reason: until then no surface may judge without it.
 */
export function withKnownCriteria(read: TenderRequest, known: KnownCriteria | undefined): TenderRequest {
  if (known === undefined) return read;
  return {
    ...read,
    knockoutCriteria: besides(known.knockoutCriteria, read.knockoutCriteria),
    awardCriteria: besides(known.awardCriteria, read.awardCriteria),
    awardPointsStated: known.awardPointsStated ?? read.awardPointsStated,
    awardUnit: known.awardUnit ?? read.awardUnit,
  };
}

/** The items in the order of the page, and after them what is known besides. */
function besides<I extends Item>(known: readonly I[], read: readonly I[]): I[] {
  const pairs = pairCriteria(known, read);
  const listed = new Set(pairs.values());
  return [
    ...read.map((item, index) => {
      const former = known[pairs.get(index) ?? -1];
      return former ? withKnownPoints({ ...former, number: item.number ?? former.number }, item) : item;
    }),
    ...known.filter((_, index) => !listed.has(index)),
  ];
}

/** The criterion as read, with the known points and levels where this address never printed any (`here`). */
export function withKnownPoints<I extends Item>(read: I, known: I | undefined, here?: I): I {
  if (!known || read.points === undefined || read.levels === undefined) return read;
  const points = read.points ?? (here?.points == null ? (known.points ?? null) : null);
  const keepsLevels = read.levels.length === 0 && !here?.levels?.length && points === known.points;
  return { ...read, points, levels: keepsLevels ? (known.levels ?? []) : read.levels };
}
