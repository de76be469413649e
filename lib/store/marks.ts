import { own } from '../request/judgements.ts';
import { criterionIds } from '../request/key.ts';
import type { MarkState, SavedRequest } from '../request/record.ts';

/**
 * What a mark says of a saved request. Counts the criteria that are on the page as last read; a judgement
 * on one that is gone counts for nothing.
 */
export function markState({ key, status, request, judgements }: SavedRequest): MarkState {
  const verdicts = criterionIds(request.knockoutCriteria).map(
    (id) => own(judgements.knockouts, id)?.verdict ?? 'open',
  );
  return {
    key,
    status,
    knockouts: {
      total: verdicts.length,
      open: verdicts.filter((verdict) => verdict === 'open').length,
      notMet: verdicts.filter((verdict) => verdict === 'not-met').length,
    },
    submissionDeadline: request.submissionDeadline,
  };
}
