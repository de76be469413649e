import { type RequestView, viewRequest } from '../assess/view.ts';
import type { RequestState, SavedRequest } from '../request/record.ts';

/** The view of a saved record; the same that every surface shows. */
export function savedView(record: SavedRequest, now: Temporal.Instant): RequestView {
  return viewRequest(record.request, record.sources, savedState(record), now);
}

/** What the user has on a saved record. */
export function savedState(record: SavedRequest): RequestState {
  const { key, status, savedAt, readAt, judgements, changes } = record;
  return { key, status, savedAt, readAt, judgements, changes };
}
