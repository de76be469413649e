/** Taking suggestions over; apart from what makes them, which the panel loads later. */
import { own } from '../../request/judgements.ts';
import type { JudgementChange } from '../../request/record.ts';
import type { RequestView } from '../view.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

/**
 * The changes that take a suggestion over: its verdict, points or level, and the entries it rests on as
 * evidence. What is not met or brings no points gets no evidence. Empty for a suggestion without an outcome.
 */
export function acceptChanges({ list, id, outcome, entries }: Suggestion): JudgementChange[] {
  const links = entries.map(
    (entry): JudgementChange => ({ kind: 'evidence', list, id, entry, linked: true }),
  );
  switch (outcome.kind) {
    case 'verdict': {
      const { verdict } = outcome;
      return [{ kind: 'knockout-verdict', id, verdict }, ...(verdict === 'met' ? links : [])];
    }
    case 'points':
      return [{ kind: 'award-points', id, points: outcome.points }, ...links];
    case 'level':
      return [{ kind: 'award-level', id, level: outcome.level }, ...links];
    case 'none':
      return [];
  }
}

/** The changes that take over every certain suggestion for what the user has not judged yet. */
export function certainChanges(view: RequestView, suggestions: Suggestions): JudgementChange[] {
  const open = [
    ...view.knockouts.items
      .filter(({ verdict }) => verdict === 'open')
      .map(({ id }) => own(suggestions.knockouts, id)),
    ...view.points.items.filter(({ state }) => state === 'open').map(({ id }) => own(suggestions.awards, id)),
  ];
  return open.flatMap((suggestion) => (suggestion?.certain === true ? acceptChanges(suggestion) : []));
}
