/**
 * What the profile suggests for the criteria of a request. Suggestions are offered, never taken over by
 * themselves; a wrong one is worse than none, so that whatever cannot be read or is not in the profile stays
 * open.
 */
import { isEmptyProfile, type Profile } from '../../profile/profile.ts';
import type { KnockoutItem } from '../knockouts.ts';
import type { AwardItem } from '../points.ts';
import type { RequestView } from '../view.ts';
import { suggestForAward } from './for-award.ts';
import { suggestForKnockout } from './for-knockout.ts';
import { searchProfile } from './search.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';
import { groundFor } from './weigh.ts';

export { acceptChanges, certainChanges } from './accept.ts';
export type { Facet, FacetState, SuggestedOutcome, Suggestion, Suggestions } from './suggestion.ts';

/**
 * Suggestions for what counts in the view, by criterion id; nothing for a criterion that asks what no profile
 * holds, and nothing at all from an empty profile. `now` is only used where the page states no deadline and
 * for "per direct". Same input, same answer.
 */
export function suggest(view: RequestView, profile: Profile, now: Temporal.Instant): Suggestions {
  if (isEmptyProfile(profile)) return { knockouts: {}, awards: {} };
  const ground = groundFor(view.request, profile, searchProfile(profile), now);
  const byId = <Item extends KnockoutItem | AwardItem>(
    items: readonly Item[],
    suggestion: (item: Item) => Suggestion | null,
  ) =>
    Object.fromEntries(
      items.flatMap((item) => {
        const made = suggestion(item);
        return made === null ? [] : [[item.id, made] as const];
      }),
    );
  return {
    knockouts: byId(view.knockouts.items, (item) => suggestForKnockout(item, ground)),
    awards: byId(view.points.items, (item) => suggestForAward(item, ground)),
  };
}
