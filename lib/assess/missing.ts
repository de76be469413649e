import type { TenderRequest } from '../request/tender-request.ts';

/**
 * The fields a bidder expects on a request page, in the order in which they are shown. Left out is what most
 * requests rightly do not have (an end date beside a duration, a fee, the rule for self-employed people).
 */
export const expectedFields = [
  'submissionDeadline',
  'title',
  'buyer',
  'reference',
  'knockoutCriteria',
  'awardCriteria',
  'enquiryDeadline',
  'answersOn',
  'interviews',
  'invitationBy',
  'hoursPerWeek',
  'start',
  'duration',
  'renewal',
  'place',
  'region',
  'educationLevel',
  'shortlistSize',
  'tieBreaker',
  'maxHourlyRate',
  'functionScale',
  'positions',
  'hybrid',
  'competences',
  'cv',
] as const satisfies readonly (keyof TenderRequest)[];

export type ExpectedField = (typeof expectedFields)[number];

/** The expected fields that the page does not state. A contradiction on the page is not "not found". */
export function missingFields(request: TenderRequest): ExpectedField[] {
  const contradicted = request.findings.some((finding) => finding.code === 'shortlist-differs');
  return expectedFields.filter((field) => {
    if (field === 'shortlistSize' && contradicted) return false;
    const value = request[field];
    return value === null || (Array.isArray(value) && value.length === 0);
  });
}
