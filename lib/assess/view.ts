import { applyCorrections, correctedFields } from '../request/corrections.ts';
import type { CorrectableField } from '../request/corrections-fit.ts';
import { type Moment, parseMoment } from '../request/moment.ts';
import type { RequestState } from '../request/record.ts';
import type { Sources, TenderRequest } from '../request/tender-request.ts';
import { assessKnockouts, type KnockoutAssessment } from './knockouts.ts';
import { type ExpectedField, missingFields } from './missing.ts';
import { assessPoints, type PointsAssessment } from './points.ts';
import { type TimeLeft, timeLeft } from './time-left.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

export type Due = { moment: Moment; left: TimeLeft };

/** Everything a surface shows of one request; every surface renders this, so none can differ. */
export type RequestView = {
  /** As the user corrected it. */
  request: TenderRequest;
  /** As the page was read. */
  machine: TenderRequest;
  /** The fields whose value is the user's; what the page says of them stands in `machine`. */
  corrected: CorrectableField[];
  /** Where a kept correction is not applied because it no longer fits. */
  unfit: string[];
  sources: Sources;
  state: RequestState;
  /** null where the page states no deadline. */
  submission: Due | null;
  /** Only until it has passed. */
  questions: Due | null;
  /** The page says so, or the deadline has passed. */
  closed: boolean;
  knockouts: KnockoutAssessment;
  points: PointsAssessment;
  timeline: TimelineEntry[];
  missing: ExpectedField[];
};

/**
 * The view of one request, as read from its page, at one moment. Pure: the same input gives the same view in
 * every surface.
 */
export function viewRequest(
  machine: TenderRequest,
  sources: Sources,
  state: RequestState,
  now: Temporal.Instant,
): RequestView {
  const { judgements } = state;
  const request = applyCorrections(machine, judgements.corrections);
  const submission = due(request.submissionDeadline, now);
  const questions = due(request.enquiryDeadline, now);
  return {
    request,
    machine,
    corrected: correctedFields(judgements.corrections),
    unfit: state.unfit ?? [],
    sources,
    state,
    submission,
    questions: questions === null || questions.left.kind === 'closed' ? null : questions,
    closed: request.closed || submission?.left.kind === 'closed',
    knockouts: assessKnockouts(machine.knockoutCriteria, judgements),
    points: assessPoints(machine, judgements),
    timeline: timeline(request, now),
    missing: missingFields(request),
  };
}

/** A deadline with the time left to it; null where there is none. */
export function due(value: string | null, now: Temporal.Instant): Due | null {
  const moment = parseMoment(value);
  return moment === null ? null : { moment, left: timeLeft(moment, now) };
}
