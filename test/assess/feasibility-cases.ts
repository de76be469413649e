import { type FeasibilityMark, feasibility } from '../../lib/assess/feasibility.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { viewWith } from './preflight-cases.ts';

export const interview = (date: string) => ({ date, from: null, to: null, part: null });
export const amsterdam = (moment: string, offset = '+01:00') => `${moment}:00${offset}[Europe/Amsterdam]`;

/** Everything follows with days to spare. Friday 4 December is the submission. */
export const fitting: Partial<TenderRequest> = {
  enquiryDeadline: amsterdam('2026-11-30T12:00'),
  answersOn: '2026-12-01',
  submissionDeadline: amsterdam('2026-12-04T09:00'),
  invitationBy: '2026-12-08',
  interviews: [interview('2026-12-10'), interview('2026-12-11')],
  start: { date: '2027-02-01', asap: false },
  contractEnd: '2027-08-01',
};

/** The marks on Wednesday 25 November 2026, 11:00 Dutch time, unless told otherwise. */
export function marks(
  over: Partial<TenderRequest>,
  { profile = emptyProfile(), pageText = '', at = '2026-11-25T10:00:00Z' } = {},
): FeasibilityMark[] {
  const now = Temporal.Instant.from(at);
  return feasibility(viewWith({ request: over }, now), profile, pageText, now);
}

/** The same as 'id severity'. */
export const told = (over: Partial<TenderRequest>, options?: Parameters<typeof marks>[1]) =>
  marks(over, options).map(({ id, severity }) => `${id} ${severity}`);
