import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Suggestions } from '../assess/suggest/suggestion.ts';
import type { RequestView } from '../assess/view.ts';
import { isEmptyProfile, type Profile } from '../profile/profile.ts';
import { dutchZone } from '../request/moment.ts';

type Suggest = typeof import('../assess/suggest/index.ts').suggest;

/**
 * What the profile suggests for the request; null as long as that is not known, and for an empty profile. The
 * word search behind it is loaded only then. Worked out again when the request, the user's corrections, the
 * profile or the Dutch day are others, not at every tick of the clock or of the user.
 */
export function useSuggestions(
  view: RequestView,
  profile: Profile | null,
  now: Temporal.Instant,
): Suggestions | null {
  const usable = profile === null || isEmptyProfile(profile) ? null : profile;
  const suggest = useSuggest(usable !== null);
  const day = now.toZonedDateTimeISO(dutchZone).toPlainDate().toString();
  // By what it says: a request that is read again is another object.
  const asked = JSON.stringify([view.machine, view.state.judgements.corrections]);
  // The view and the moment go by what `asked` and `day` say of them.
  return useMemo(
    () => (suggest === null || usable === null ? null : attempt(suggest, view, usable, now)),
    [suggest, usable, asked, day],
  );
}

function useSuggest(wanted: boolean): Suggest | null {
  const [suggest, setSuggest] = useState<Suggest | null>(null);
  useEffect(() => {
    if (!wanted || suggest !== null) return;
    let here = true;
    import('../assess/suggest/index.ts').then(
      (loaded) => {
        if (here) setSuggest(() => loaded.suggest);
      },
      (error) => console.warn('suggestions', error),
    );
    return () => {
      here = false;
    };
  }, [wanted, suggest]);
  return suggest;
}

/** A fault in suggesting must not take the request itself off the screen. */
function attempt(
  suggest: Suggest,
  view: RequestView,
  profile: Profile,
  now: Temporal.Instant,
): Suggestions | null {
  try {
    return suggest(view, profile, now);
  } catch (error) {
    console.warn('suggestions', error);
    return null;
  }
}
