import { useMemo } from 'preact/hooks';
import { type FeasibilityMark, feasibility, type Severity } from '../../lib/assess/feasibility.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { feasibilitySource, feasibilityWords } from '../../lib/i18n/feasibility-words.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { usePreflightText } from './preflight-language.ts';
import { RequestSentence } from './RequestSentence.tsx';

type Props = {
  view: RequestView;
  profile: Profile;
  /** The text of the page as it was read; '' where unknown. */
  pageText: string;
  now: Temporal.Instant;
};

/** Under the planning: what of it does not fit or is tight, with the arithmetic. Nothing where all fits. */
export function FeasibilityMarks({ view, profile, pageText, now }: Props) {
  const text = usePreflightText();
  const marks = useMemo(() => feasibility(view, profile, pageText, now), [view, profile, pageText, now]);
  if (marks.length === 0) return null;
  return (
    <ul class="tl-fit" aria-label={text.marks.title}>
      {marks.map((mark) => (
        <Mark key={mark.id} mark={mark} now={now} />
      ))}
    </ul>
  );
}

const signs: Record<Severity, { icon: IconName; tone: string }> = {
  clash: { icon: 'warn', tone: 'tl-bad' },
  tight: { icon: 'clock', tone: 'tl-warn' },
  info: { icon: 'eye', tone: 'tl-info' },
};

function Mark({ mark, now }: { mark: FeasibilityMark; now: Temporal.Instant }) {
  const { language } = useLanguage();
  const text = usePreflightText();
  const { icon, tone } = signs[mark.severity];
  const severity = text.marks.severities[mark.severity];
  const words = { text, language, now };
  const source = feasibilitySource(mark, words);
  return (
    <li>
      <span class={`tl-fit-sign ${tone}`}>
        <Icon name={icon} />
      </span>
      <p>
        <b class={tone}>{severity}:</b> {feasibilityWords(mark, words)}
      </p>
      {source !== null && <p class="tl-hint">{source}</p>}
      {(mark.kind === 'vog' || mark.kind === 'standstill') && mark.quote !== null && (
        <RequestSentence of={text.marks.subjects[mark.kind]} quote={mark.quote} source={mark.source} />
      )}
    </li>
  );
}
