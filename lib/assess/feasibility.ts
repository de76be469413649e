/** Whether the request's own dates can be met: only what does not fit or is tight is marked. */
import type { Profile } from '../profile/profile.ts';
import { dayOf, parseMoment } from '../request/moment.ts';
import type { Dated, FeasibilityMark, Severity } from './feasibility/mark.ts';
import { daysBetween, orderMarks } from './feasibility/order.ts';
import { standstillMarks } from './feasibility/standstill.ts';
import { vogMarks } from './feasibility/vog.ts';
import { isPast } from './moments.ts';
import { askedDocumentsOf } from './preflight/documents.ts';
import type { TimelineKind } from './timeline.ts';
import type { RequestView } from './view.ts';

export type { Dated, FeasibilityMark, Severity } from './feasibility/mark.ts';

/**
 * Marks on the planning: what cannot be so first, then what is tight, then what is worth knowing, each in the
 * order of the procedure. Nothing about dates that fit, about a start as soon as possible, or about what the page
 * does not date. Days are those of the Dutch calendar, weekends counted as such and public holidays not.
 * `pageText`: the page as read, '' where unknown.
 */
export function feasibility(
  view: RequestView,
  profile: Profile,
  pageText: string,
  now: Temporal.Instant,
): FeasibilityMark[] {
  const planning: Dated[] = view.timeline.map(({ kind, moment }) => ({ kind, moment }));
  const last = (kind: TimelineKind) => planning.findLast((entry) => entry.kind === kind) ?? null;
  const start = last('start');
  const ahead = start !== null && !isPast(start.moment, now) ? start : null;
  const demand = askedDocumentsOf(view, pageText).find(({ document }) => document === 'vog');
  const beforeAward = last('interview') ?? last('invitation') ?? last('submission');
  const marks = [
    ...questionsPassed(last('questions'), last('submission'), now),
    ...orderMarks(planning, now),
    ...standstillMarks(pageText, last('interview'), ahead),
    ...vogMarks(demand, beforeAward, ahead),
    ...notFree(profile, ahead),
  ];
  return marks.sort((one, other) => weight[one.severity] - weight[other.severity]);
}

const weight: Record<Severity, number> = { clash: 0, tight: 1, info: 2 };

function questionsPassed(
  questions: Dated | null,
  submission: Dated | null,
  now: Temporal.Instant,
): FeasibilityMark[] {
  if (questions === null || !isPast(questions.moment, now)) return [];
  if (submission === null || isPast(submission.moment, now)) return [];
  return [
    {
      kind: 'questions-passed',
      id: 'questions-passed',
      severity: 'info',
      about: ['questions'],
      source: null,
      quote: null,
      questions,
      submission,
    },
  ];
}

function notFree({ availableFrom }: Profile, start: Dated | null): FeasibilityMark[] {
  const free = parseMoment(availableFrom);
  if (free === null || start === null) return [];
  const days = daysBetween(start, { kind: 'start', moment: free });
  if (days <= 0) return [];
  const from = dayOf(free).toString();
  return [
    {
      kind: 'not-free',
      id: 'not-free',
      severity: 'clash',
      about: ['start'],
      source: null,
      quote: null,
      start,
      from,
      days,
    },
  ];
}
