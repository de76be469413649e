import { type RequestView, viewRequest } from '../../lib/assess/view.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { Judgements, RequestState } from '../../lib/request/record.ts';
import type { AwardCriterion, TenderRequest } from '../../lib/request/tender-request.ts';

/** An invented request of which the page states next to nothing; each test adds what it is about. */
export function bareRequest(over: Partial<TenderRequest> = {}): TenderRequest {
  return {
    portal: 'flextender',
    reference: '71001',
    url: 'https://www.flextender.nl/opdracht?aanvraagnr=71001',
    title: null,
    buyer: null,
    place: null,
    region: null,
    educationLevel: null,
    dynamicPurchasingSystem: null,
    hoursPerWeek: null,
    start: null,
    duration: null,
    renewal: null,
    contractEnd: null,
    submissionDeadline: null,
    enquiryDeadline: null,
    answersOn: null,
    invitationBy: null,
    interviews: [],
    publishedOn: null,
    closed: false,
    knockoutCriteria: [],
    awardCriteria: [],
    awardUnit: null,
    awardPointsStated: null,
    competences: [],
    shortlistSize: null,
    tieBreaker: null,
    maxHourlyRate: null,
    functionScale: null,
    positions: null,
    hybrid: null,
    workingDays: null,
    selfEmployed: null,
    fee: null,
    cv: null,
    conditions: [],
    findings: [],
    ...over,
  };
}

/** An invented award criterion without levels. */
export function award(
  text: string,
  points: number | null,
  over: Partial<AwardCriterion> = {},
): AwardCriterion {
  return { number: null, text, kind: 'quality', points, levels: [], ...over };
}

export function judgements(over: Partial<Judgements> = {}): Judgements {
  return { ...noJudgements(), ...over };
}

export function state(over: Partial<RequestState> = {}): RequestState {
  return {
    key: 'flextender:71001',
    status: null,
    savedAt: null,
    readAt: null,
    judgements: noJudgements(),
    ...over,
  };
}

/** The view of an invented request; on Wednesday 25 November 2026 at 11:00 Dutch time unless told otherwise. */
export function viewOf(
  over: Partial<TenderRequest> = {},
  user: Partial<RequestState> = {},
  now = '2026-11-25T10:00:00Z',
): RequestView {
  return viewRequest(bareRequest(over), {}, state(user), Temporal.Instant.from(now));
}
