import type { JSX } from 'preact';
import type { AwardItem } from '../../lib/assess/points.ts';
import type { Suggestion } from '../../lib/assess/suggest/suggestion.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';
import { useProvingText } from './proving-language.ts';
import { type Standing, SuggestionBlock } from './SuggestionBlock.tsx';

type Props = {
  item: AwardItem;
  unit: 'points' | 'percent';
  suggestion: Suggestion;
  label: string;
  onChange: (change: JudgementChange) => void;
};

/** The level or the points that the profile suggests. Nothing for a level that the criterion does not have. */
export function AwardSuggestion({ item, unit, suggestion, label, onChange }: Props) {
  const what = useWhat(item, unit, suggestion);
  if (what === null) return null;
  return (
    <SuggestionBlock
      suggestion={suggestion}
      standing={standingOf(item, suggestion)}
      label={label}
      what={what}
      onChange={onChange}
    />
  );
}

/** null where the outcome does not fit the criterion. */
function useWhat(item: AwardItem, unit: Props['unit'], { outcome }: Suggestion): JSX.Element | string | null {
  const { language } = useLanguage();
  const words = useProvingText();
  const points = (value: number) => words.points(formatNumber(value, language), unit);
  if (outcome.kind === 'none') return '';
  if (outcome.kind === 'points') return points(outcome.points);
  const level = item.levels.find((choice) => outcome.kind === 'level' && choice.id === outcome.level)?.level;
  if (level === undefined) return null;
  return (
    <>
      {level.label !== null && (
        <>
          <Quoted>{level.label}</Quoted>.{' '}
        </>
      )}
      <Quoted>{level.text}</Quoted>, {points(level.points)}
    </>
  );
}

function standingOf(item: AwardItem, { outcome }: Suggestion): Standing {
  if (item.points === null) return 'offered';
  const chosen = item.levels.find((choice) => choice.chosen)?.id;
  const agrees =
    (outcome.kind === 'level' && outcome.level === chosen) ||
    (outcome.kind === 'points' && outcome.points === item.points);
  return agrees ? 'taken' : 'declined';
}
