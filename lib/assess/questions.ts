/** For how long the buyer can still be asked about a request. */
import { type Due, due, type RequestView } from './view.ts';

/**
 * 'open': until the deadline for questions. 'unknown': the page states none. 'closed': that deadline has passed, or
 * one can no longer respond.
 */
export type Asking = { state: 'open'; due: Due } | { state: 'unknown' } | { state: 'closed' };

/** Whether a question about this request can still be asked at this moment, and until when. */
export function askingOf({ request, closed }: RequestView, now: Temporal.Instant): Asking {
  if (closed) return { state: 'closed' };
  const questions = due(request.enquiryDeadline, now);
  if (questions === null) return { state: 'unknown' };
  return questions.left.kind === 'closed' ? { state: 'closed' } : { state: 'open', due: questions };
}
