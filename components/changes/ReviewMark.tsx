import type { KnockoutItem } from '../../lib/assess/knockouts.ts';
import type { AwardItem } from '../../lib/assess/points.ts';
import type { ChangeText } from '../../lib/i18n/change-values.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { CriterionState } from '../../lib/request/change.ts';
import { stateOf } from '../../lib/request/changes.ts';
import type { CriterionList } from '../../lib/request/corrections.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { sameWords } from '../../lib/request/same-words.ts';
import { Icon } from '../Icon.tsx';
import { focusJudgement } from '../judging/focus-judgement.ts';
import { useLanguage } from '../language.ts';
import { useChangeText } from './changes-language.ts';
import { Swap } from './Swap.tsx';
import { levelWords, WholeChange } from './WholeChange.tsx';

type OnChange = (change: JudgementChange) => void;

/** A verdict that was carried over to other words: what it was, on what, and whether it still holds. */
export function KnockoutReview({
  item,
  label,
  onChange,
}: {
  item: KnockoutItem;
  label: string;
  onChange: OnChange;
}) {
  const { text } = useLanguage();
  if (item.review === null) return null;
  const { verdict, was } = item.review;
  return (
    <ReviewMark
      place={{ list: 'knockouts', id: item.id }}
      label={label}
      was={was}
      is={stateOf(item.criterion)}
      judged={text.verdicts[verdict]}
      holds
      onChange={onChange}
    />
  );
}

/** The same of claimed points; a level that is no longer there is chosen again. */
export function AwardReview({
  item,
  label,
  onChange,
}: {
  item: AwardItem;
  label: string;
  onChange: OnChange;
}) {
  const { language } = useLanguage();
  const words = useChangeText();
  if (item.review === null) return null;
  const { was, claim } = item.review;
  const judged =
    claim === null || typeof claim === 'number'
      ? pointsWords(claim, words, language)
      : levelWords(claim, language);
  return (
    <ReviewMark
      place={{ list: 'awards', id: item.id }}
      label={label}
      was={was}
      is={stateOf(item.criterion)}
      judged={judged}
      // Where the page gives it no points any more there is nothing to choose: it is only put to rest.
      holds={item.points !== null || item.max === null}
      onChange={onChange}
    />
  );
}

type Props = {
  place: { list: CriterionList; id: string };
  /** Of the criterion: 'eis 3'. */
  label: string;
  was: CriterionState;
  is: CriterionState;
  /** What the user judged: 'Voldaan', '20 punten'; '' where it is not known any more. */
  judged: string;
  /** False where what was chosen is no longer there to hold. */
  holds: boolean;
  onChange: OnChange;
};

function ReviewMark({ place, label, was, is, judged, holds, onChange }: Props) {
  const { language } = useLanguage();
  const words = useChangeText();
  const { review } = words;
  const changed = whatChanged(was, is);
  const points = (of: CriterionState) => pointsWords(of.points, words, language);
  return (
    <div class="tl-review">
      <Icon name="reload" />
      <div>
        <p>
          <b>{review[changed]}</b> {judged !== '' && review.was(judged)} {holds ? review.still : review.again}
        </p>
        {changed !== 'points' && <WholeChange before={was} after={is} />}
        {was.points !== is.points && (
          <p>
            <Swap was={points(was)} is={points(is)} spoken={words} />
          </p>
        )}
      </div>
      {holds && (
        <button
          type="button"
          class="tl-btn tl-btn-sm"
          aria-label={review.holdsOf(label)}
          onClick={(event) => {
            focusJudgement(event.currentTarget);
            onChange({ kind: 'reviewed', ...place });
          }}
        >
          {review.holds}
        </button>
      )}
    </div>
  );
}

function whatChanged(was: CriterionState, is: CriterionState): 'text' | 'levels' | 'points' {
  if (!sameWords(was.text, is.text)) return 'text';
  const levels = ({ levels }: CriterionState) => JSON.stringify(levels);
  return levels(was) === levels(is) ? 'points' : 'levels';
}

const pointsWords = (points: number | null, words: ChangeText, language: Language): string =>
  points === null ? '' : words.points(formatNumber(points, language));
