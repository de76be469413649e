/** For how long the buyer can still be asked about a request, and what there is to ask of all saved ones. */
import { endOf, parseMoment } from '../request/moment.ts';
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

/** What is odd on the page of one request, and how long it can be asked about. */
export type OpenQuestion = { view: RequestView; finding: Finding; asking: Asking };

/**
 * What can still be asked about the saved requests that the user has not handed in or given up, what has the least
 * time left first. Where no deadline for questions is known, the submission bounds it: those stand after the others.
 * Findings of one request keep the order of its page. `written`: those that the user is writing stay where they stand,
 * whatever has become of their request.
 */
export function openQuestions(
  views: readonly RequestView[],
  now: Temporal.Instant,
  written: readonly Pick<OpenQuestion, 'view' | 'finding'>[] = [],
): OpenQuestion[] {
  const writing = new Set(written.map(questionId));
  const listed = views.flatMap((view) => {
    const { status } = view.state;
    const asking = askingOf(view, now);
    const isOpen = status !== null && concerning(status).has('questions') && asking.state !== 'closed';
    return view.request.findings
      .map((finding) => ({ view, finding, asking }))
      .filter((one) => isOpen || writing.has(questionId(one)));
  });
  const ids = new Set(listed.map(questionId));
  const gone = written
    .filter((one) => !ids.has(questionId(one)))
    .map(({ view, finding }) => ({ view, finding, asking: askingOf(view, now) }));
  return [...listed, ...gone]
    .map((one) => ({ one, end: endOfAsking(one.view) }))
    .sort((a, b) => a.end.rank - b.end.rank || a.end.at - b.end.at)
    .map(({ one }) => one);
}

/** The same for the same question of the same request, at every look. */
export const questionId = ({ view, finding }: Pick<OpenQuestion, 'view' | 'finding'>): string =>
  `${view.state.key} ${finding.code} ${finding.detail}`;

/** What has no end at all comes after what has one; a number, since two infinities have no difference. */
function endOfAsking({ request }: RequestView): { rank: number; at: number } {
  const questions = parseMoment(request.enquiryDeadline);
  const end = questions ?? parseMoment(request.submissionDeadline);
  const at = end === null ? Number.MAX_SAFE_INTEGER : endOf(end).epochMilliseconds;
  return { rank: questions === null ? 1 : 0, at };
}
