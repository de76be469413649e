import type { KnockoutItem } from '../lib/assess/knockouts.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import { CriterionText } from './CriterionText.tsx';
import { useLanguage } from './language.ts';
import { plainWords } from './Quoted.tsx';
import { TriState } from './TriState.tsx';

type Props = {
  item: KnockoutItem;
  /** Its place in the list from 1, spoken where the page prints no number. */
  nth: number;
  onChange: (change: JudgementChange) => void;
};

/** The overlay's form of a knock-out: three signs beside the text, no note, which would weigh on the page. */
export function KnockoutMiniRow({ item, nth, onChange }: Props) {
  const { text } = useLanguage();
  return (
    <li class="tl-row">
      <div class="tl-crit">
        <CriterionText item={item} />
        <TriState
          mini
          label={text.knockouts.nth(plainWords(item.criterion.number ?? String(nth)))}
          verdict={item.verdict}
          onChange={(verdict) => onChange({ kind: 'knockout-verdict', id: item.id, verdict })}
        />
        {item.review !== null && (
          <p class="tl-crit-more tl-hint">{text.knockouts.reworded(text.verdicts[item.review.verdict])}</p>
        )}
      </div>
    </li>
  );
}
