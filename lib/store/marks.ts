import { applyCorrections, correctedFields, knockoutEntries } from '../request/corrections.ts';
import { countedVerdict, own } from '../request/judgements.ts';
import type { MarkState, SavedRequest } from '../request/record.ts';

/**
 * What a mark says of a saved request. Counts the criteria that are on the page as last read, as the
 * user corrected them; a judgement on one that is gone counts for nothing.
 */
export function markState({ key, status, request, judgements, changes }: SavedRequest): MarkState {
  const { corrections } = judgements;
  const verdicts = knockoutEntries(request.knockoutCriteria, corrections)
    .filter(({ aside }) => !aside)
    .map(({ id }) => countedVerdict(own(judgements.knockouts, id)));
  return {
    key,
    status,
    knockouts: {
      total: verdicts.length,
      open: verdicts.filter((verdict) => verdict === 'open').length,
      notMet: verdicts.filter((verdict) => verdict === 'not-met').length,
    },
    changed: changes.list.length > 0,
    submissionDeadline: applyCorrections(request, corrections).submissionDeadline,
    deadlineCorrected: correctedFields(corrections).includes('submissionDeadline'),
  };
}
