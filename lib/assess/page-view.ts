import type { PageReading, RequestState } from '../request/record.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import { type RequestView, viewRequest } from './view.ts';

/**
 * The view of a request on a page of it, that lists only some of what is kept of it: verdict and points count all
 * that is known (`whole`: the page `withKnownCriteria`), as they do where no page is in front. What the page does not
 * list stands after its own and has no `source`; no index of `sources` moves.
 */
export function viewPage(
  { request, sources }: Pick<PageReading, 'request' | 'sources'>,
  whole: TenderRequest,
  state: RequestState,
  now: Temporal.Instant,
): RequestView {
  const view = viewRequest(whole, sources, state, now);
  const { knockouts, points } = view;
  return {
    ...view,
    knockouts: { ...knockouts, items: placed(knockouts.items, request.knockoutCriteria.length) },
    points: { ...points, items: placed(points.items, request.awardCriteria.length) },
  };
}

/** The items, without a place on the page for those after the first so many, which are its own. */
const placed = <I extends { source: string | null }>(items: readonly I[], onPage: number): I[] =>
  items.map((item) => (Number(item.source?.split('/')[1] ?? 0) < onPage ? item : { ...item, source: null }));
