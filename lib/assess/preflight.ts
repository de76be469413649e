/** The formal side of a bid: what makes it fall without anybody having read it. */
import type { Profile } from '../profile/profile.ts';
import { availabilityItems } from './preflight/availability.ts';
import { cvItems, explicitItem } from './preflight/cv.ts';
import { judgeDocument } from './preflight/document-check.ts';
import { askedDocumentsOf } from './preflight/documents.ts';
import type { Found, PreflightItem, ProfileCheck } from './preflight/item.ts';
import type { RequestView } from './view.ts';

export type { DocumentItem, PreflightItem, ProfileCheck } from './preflight/item.ts';

/**
 * What the request asks formally, each with its own sentence, what the profile says of it, and whether the user
 * has confirmed it. Nothing is asked that the page does not state. `pageText`: the page as it was read, '' where
 * unknown; without it, what stands in no field of its own is not found.
 */
export function preflight(
  view: RequestView,
  profile: Profile,
  pageText: string,
  now: Temporal.Instant,
): PreflightItem[] {
  const { confirmed } = view.state.judgements;
  const found = [
    ...cvItems(view, profile, pageText),
    ...explicitItem(view, pageText),
    ...availabilityItems(view, profile),
    ...rateItem(view, profile),
    ...documentItems(view, profile, pageText, now),
  ];
  return found.map((item): PreflightItem => ({ ...item, confirmed: confirmed.includes(item.id) }));
}

/** A cap that the user corrected has no words on the page. */
function rateItem(view: RequestView, profile: Profile): Found[] {
  const { maxHourlyRate: cap } = view.request;
  if (cap === null) return [];
  const source = view.corrected.includes('maxHourlyRate') ? null : (view.sources.maxHourlyRate ?? null);
  const { minimumRate: minimum } = profile;
  const check: ProfileCheck = minimum === null ? 'unknown' : minimum <= cap ? 'fits' : 'clashes';
  return [
    {
      kind: 'rate',
      id: `rate:${cap}`,
      cap,
      minimum,
      check,
      source: source === null ? null : 'maxHourlyRate',
      quote: source?.quote ?? null,
    },
  ];
}

function documentItems(
  view: RequestView,
  profile: Profile,
  pageText: string,
  now: Temporal.Instant,
): Found[] {
  return askedDocumentsOf(view, pageText).map((demand) => {
    const { item, check } = judgeDocument(demand, view.request, profile, now);
    const { id, source, quote } = demand;
    return { ...item, id, source, quote, check };
  });
}
