import { useMemo } from 'preact/hooks';
import type { Suggestions } from '../assess/suggest/suggestion.ts';
import type { RequestView } from '../assess/view.ts';
import type { Profile } from '../profile/profile.ts';
import type { ProfileStore } from '../store/profile.ts';
import { optionsPagePath } from './open-page.ts';
import { useProfile } from './use-profile.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What the profile brings to the judging of one request, on this extension page. */
export function useJudgingOf(
  view: RequestView,
  profiles: ProfileStore,
  now: Temporal.Instant,
): { profile: Profile | null; suggestions: Suggestions | null; profileHref: string } {
  const profile = useProfile(profiles);
  const suggestions = useSuggestions(view, profile, now);
  return useMemo(() => ({ profile, suggestions, profileHref: optionsPagePath }), [profile, suggestions]);
}
