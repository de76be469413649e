import type { KnockoutItem } from '../knockouts.ts';
import type { Suggestion } from './suggestion.ts';
import { weighCriterion } from './verdict.ts';
import type { Ground } from './weigh.ts';

/** The suggestion for one knock-out; null where the profile has nothing to say on it. */
export function suggestForKnockout({ id, criterion }: KnockoutItem, ground: Ground): Suggestion | null {
  const result = weighCriterion(criterion.text, ground);
  if (result === null) return null;
  const { verdict, certain, facets, entries } = result;
  const outcome = verdict === 'none' ? { kind: 'none' as const } : { kind: 'verdict' as const, verdict };
  return { list: 'knockouts', id, outcome, certain, facets, entries };
}
