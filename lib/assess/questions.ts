/** The questions that a request's findings give cause for, and for how long they can be asked. */
import { endOf } from '../request/moment.ts';
import type { Finding } from '../request/tender-request.ts';
import { draftQuestion } from './question-drafts.ts';
import { type Due, due, type RequestView } from './view.ts';

/**
 * 'open': until the deadline for questions. 'unknown': the page states none, so only the submission bounds it
 * (null where that is not stated either). 'closed': that deadline has passed, or one can no longer respond.
 */
export type Asking =
  | { state: 'open'; due: Due }
  | { state: 'unknown'; submission: Due | null }
  | { state: 'closed' };

export type QuestionToAsk = {
  /** The request it belongs to. */
  key: string;
  finding: Finding;
  /** The question in Dutch; null where nothing is gained by asking. */
  draft: string | null;
  asking: Asking;
};

/** One for each finding of the request, what can be asked for the shortest time first, else in the page's order. */
export function questionsToAsk(view: RequestView, now: Temporal.Instant): QuestionToAsk[] {
  const asking = askingOf(view, now);
  return sortQuestions(
    view.request.findings.map((finding) => ({
      key: view.state.key,
      finding,
      draft: draftQuestion(finding, view.request),
      asking,
    })),
  );
}

/**
 * A sorted copy: by the time left to ask, least first; then what has no known deadline for questions, by its
 * submission; closed last. Equal ones keep their order.
 */
export function sortQuestions(questions: readonly QuestionToAsk[]): QuestionToAsk[] {
  return [...questions].sort(
    (a, b) => group(a.asking) - group(b.asking) || endMs(a.asking) - endMs(b.asking),
  );
}

function askingOf(view: RequestView, now: Temporal.Instant): Asking {
  const submission = due(view.request.submissionDeadline, now);
  if (view.request.closed || submission?.left.kind === 'closed') return { state: 'closed' };
  const questions = due(view.request.enquiryDeadline, now);
  if (questions === null) return { state: 'unknown', submission };
  return questions.left.kind === 'closed' ? { state: 'closed' } : { state: 'open', due: questions };
}

const group = ({ state }: Asking): number => ['open', 'unknown', 'closed'].indexOf(state);

/** What has no end at all comes after what has one; a number, since two infinities have no difference. */
function endMs(asking: Asking): number {
  const end = asking.state === 'open' ? asking.due : asking.state === 'unknown' ? asking.submission : null;
  return end === null ? Number.MAX_SAFE_INTEGER : endOf(end.moment).epochMilliseconds;
}
