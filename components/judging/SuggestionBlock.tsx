import type { ComponentChildren } from 'preact';
import { acceptChanges } from '../../lib/assess/suggest/accept.ts';
import type { Suggestion } from '../../lib/assess/suggest/suggestion.ts';
import { suggestionReason } from '../../lib/i18n/suggestion-reason.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { focusJudgement } from './focus-judgement.ts';
import { useJudging } from './judging-context.ts';
import { useProvingText } from './proving-language.ts';

/** 'offered': the user has not judged yet; 'taken': judged as suggested; 'declined': judged otherwise. */
export type Standing = 'offered' | 'taken' | 'declined';

type Props = {
  suggestion: Suggestion;
  standing: Standing;
  /** Of the criterion: 'eis 3'. */
  label: string;
  /** What is suggested: 'Voldaan', '20 punten'; null where the outcome is none. */
  what: ComponentChildren;
  /** Taken, it says what rules the user out: the profile may be what is behind the times. */
  ruledOut?: boolean;
  onChange: (change: JudgementChange) => void;
};

/**
 * What the profile suggests for one criterion, with its reason. Taken over by its button alone; judging
 * otherwise is enough to decline it. Once taken, the reason stays as a hint.
 */
export function SuggestionBlock({ suggestion, standing, label, what, ruledOut, onChange }: Props) {
  const { language } = useLanguage();
  const { profileHref } = useJudging();
  const words = useProvingText();
  if (standing === 'declined') return null;
  const reason = <bdi>{suggestionReason(suggestion, language)}.</bdi>;
  const none = suggestion.outcome.kind === 'none';
  if (none || standing === 'taken') {
    return (
      <p class="tl-hint">
        {!none && `${words.fromProfile} `}
        {reason}
        {ruledOut && (
          <>
            {' '}
            <a class="tl-suggest-link" href={profileHref} target="_blank" rel="noopener">
              {words.updateProfile}
            </a>
          </>
        )}
      </p>
    );
  }
  return (
    <div class="tl-suggest">
      <Icon name="doc" />
      <span>
        {words.suggestion} {!suggestion.certain && `${words.maybe} `}
        <b>{what}</b>. {reason}
      </span>
      <button
        type="button"
        class="tl-btn tl-btn-sm"
        aria-label={words.takeOf(label)}
        onClick={(event) => {
          focusJudgement(event.currentTarget);
          for (const change of acceptChanges(suggestion)) onChange(change);
        }}
      >
        {words.take}
      </button>
    </div>
  );
}
