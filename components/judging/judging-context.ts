import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Suggestion, Suggestions } from '../../lib/assess/suggest/suggestion.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { CriterionList } from '../../lib/request/corrections.ts';
import { own } from '../../lib/request/judgements.ts';

/** What the user's profile brings to the judging of one request. */
export type Judging = {
  /** null: not loaded, or not to be read; then nothing of it is shown. */
  profile: Profile | null;
  /** The profile is there and cannot be read. */
  unreadable?: boolean;
  /** null: not worked out yet, or nothing to work them out from. */
  suggestions: Suggestions | null;
  /** Where the profile is filled in. */
  profileHref: string;
};

/** Given by surfaces that know the profile; without it the rows show what the user enters and no more. */
export const JudgingContext = createContext<Judging>({ profile: null, suggestions: null, profileHref: '' });

export function useJudging(): Judging {
  return useContext(JudgingContext);
}

/** The suggestion for one criterion; null where there is none. */
export function useSuggestion(list: CriterionList, id: string): Suggestion | null {
  const { suggestions } = useJudging();
  return suggestions === null ? null : (own(suggestions[list], id) ?? null);
}
