/** For how long the buyer can still be asked about a request, and what there is to ask of all saved ones. */
import { endOf } from '../request/moment.ts';
import type { Finding } from '../request/tender-request.ts';
import { concerning } from './concerning.ts';
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

/** What is odd on the page of one request, as long as it can be asked about. */
export type OpenQuestion = {
  view: RequestView;
  finding: Finding;
  asking: Exclude<Asking, { state: 'closed' }>;
};

/**
 * What can still be asked about the saved requests that the user has not handed in or given up, what has the least
 * time left first. Where no deadline for questions is known, the submission bounds it: those stand after the others.
 * Findings of one request keep the order of its page.
 */
export function openQuestions(views: readonly RequestView[], now: Temporal.Instant): OpenQuestion[] {
  return views
    .filter(({ state: { status } }) => status !== null && concerning(status).has('questions'))
    .flatMap((view) => {
      const asking = askingOf(view, now);
      if (asking.state === 'closed') return [];
      return view.request.findings.map((finding) => ({ view, finding, asking }));
    })
    .sort((a, b) => rank(a) - rank(b) || endMs(a) - endMs(b));
}

const rank = ({ asking }: OpenQuestion): number => (asking.state === 'open' ? 0 : 1);

/** What has no end at all comes after what has one; a number, since two infinities have no difference. */
function endMs({ asking, view }: OpenQuestion): number {
  const end = asking.state === 'open' ? asking.due : view.submission;
  return end === null ? Number.MAX_SAFE_INTEGER : endOf(end.moment).epochMilliseconds;
}
