import { useMemo } from 'preact/hooks';
import type { Suggestions } from '../assess/suggest/suggestion.ts';
import type { RequestView } from '../assess/view.ts';
import { isEmptyProfile, type Profile } from '../profile/profile.ts';
import type { ProfileStore } from '../store/profile.ts';
import { optionsPagePath } from './open-page.ts';
import { useOwnProfile } from './use-profile.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useWaited } from './use-waited.ts';

/** What the profile brings to the judging of one request, on one extension page. */
export type RequestJudging = {
  profile: Profile | null;
  unreadable: boolean;
  suggestions: Suggestions | null;
  profileHref: string;
};

/**
 * The judging, and whether it is complete: profile and suggestions push the rows apart, and a click meant for
 * one level must not land on the one that has just moved there. A surface shows the request once it is, or once
 * it was waited for long enough.
 */
export function useJudgingOf(
  view: RequestView,
  profiles: ProfileStore,
  now: Temporal.Instant,
): { judging: RequestJudging; settled: boolean } {
  const own = useOwnProfile(profiles);
  const profile = own.kind === 'ready' ? own.profile : null;
  const unreadable = own.kind === 'failed';
  const suggestions = useSuggestions(view, profile, now);
  const waited = useWaited();
  const judging = useMemo(
    () => ({ profile, unreadable, suggestions, profileHref: optionsPagePath }),
    [profile, unreadable, suggestions],
  );
  const complete = profile === null ? unreadable : isEmptyProfile(profile) || suggestions !== null;
  return { judging, settled: complete || waited };
}
