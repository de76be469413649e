import { own } from '../request/judgements.ts';
import { criterionIds } from '../request/key.ts';
import type { SavedRequest, Status } from '../request/record.ts';

/** What is shown of a saved request where there is room for a mark only. */
export type SavedMark = {
  key: string;
  status: Status;
  /** Knock-outs: how many there are, how many are open, how many are not met. */
  knockouts: { total: number; open: number; notMet: number };
  submissionDeadline: string | null;
};

/**
 * What a mark says of a saved request. Counts the criteria that are on the page as last read; a judgement
 * on one that is gone counts for nothing.
 */
export function markState({ key, status, request, judgements }: SavedRequest): SavedMark {
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
