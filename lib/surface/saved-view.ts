import { type RequestView, viewRequest } from '../assess/view.ts';
import type { RequestState, SavedRequest } from '../request/record.ts';

/** The view of a saved record; the same that every surface shows. */
export function savedView(record: SavedRequest, now: Temporal.Instant): RequestView {
  return viewRequest(record.request, record.sources, savedState(record), now);
}

/** What the user has on a saved record. */
export function savedState({ key, status, savedAt, readAt, judgements }: SavedRequest): RequestState {
  return { key, status, savedAt, readAt, judgements };
}
