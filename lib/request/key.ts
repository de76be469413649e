import type { AwardCriterion, Criterion, Level, TenderRequest } from './tender-request.ts';

/**
 * The record's key: portal + reference ('flextender:31050'), without a reference the canonical URL.
 * Never the title: two roles at one address must not overwrite each other.
 */
export function requestKey(request: Pick<TenderRequest, 'portal' | 'reference' | 'url'>): string {
  return request.reference === null ? request.url : `${request.portal}:${request.reference}`;
}

/** Under which the bidder's profile stands and its changes are told; no request's key, which has a ':'. */
export const profileKey = 'profile';

/** Whether what was written under `changed` shows in the request `key`: its own record, or the profile. */
export const concerns = (changed: string, key: string): boolean => changed === key || changed === profileKey;

/**
 * Ids for the criteria of one list, in its order. An id follows the words (case, punctuation and spacing
 * aside), so that a tick stays with its criterion when numbers move; equal texts get an ordinal.
 */
export function criterionIds(criteria: readonly Pick<Criterion | AwardCriterion, 'text'>[]): string[] {
  return numbered(criteria.map((criterion) => fingerprint(criterion.text)));
}

/** Ids for the levels of one award criterion, in its order; as `criterionIds`. */
export function levelIds(levels: readonly Pick<Level, 'text'>[]): string[] {
  return numbered(levels.map((level) => fingerprint(level.text)));
}

function numbered(prints: string[]): string[] {
  const seen = new Map<string, number>();
  return prints.map((print) => {
    const nth = seen.get(print) ?? 0;
    seen.set(print, nth + 1);
    return nth === 0 ? print : `${print}-${nth + 1}`;
  });
}

/**
 * 53-bit hash (cyrb53) of the text's letters and digits, in base 36. Not cryptographic: a list has a few
 * dozen criteria, and `crypto.subtle` would make every reader of an id asynchronous.
 */
function fingerprint(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
