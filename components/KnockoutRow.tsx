import type { ComponentChildren } from 'preact';
import type { KnockoutItem } from '../lib/assess/knockouts.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import { CriterionText } from './CriterionText.tsx';
import { KnockoutReview } from './changes/ReviewMark.tsx';
import { KnockoutProof } from './judging/KnockoutProof.tsx';
import { useProvingText } from './judging/proving-language.ts';
import { useLanguage } from './language.ts';
import { NoteField } from './NoteField.tsx';
import { OwnMark } from './OwnMark.tsx';
import { plainWords } from './Quoted.tsx';
import { TriState } from './TriState.tsx';

type Props = {
  item: KnockoutItem;
  /** Its place in the list from 1, spoken where the page prints no number. */
  nth: number;
  alsoCondition?: boolean;
  /** What this surface can do besides, on the verdict's line. */
  more?: ComponentChildren;
  onChange: (change: JudgementChange) => void;
};

/** One knock-out with the user's verdict, what the profile says of it, its evidence. */
export function KnockoutRow({ item, nth, alsoCondition, more, onChange }: Props) {
  const { text } = useLanguage();
  const words = useProvingText();
  const label = text.knockouts.nth(plainWords(item.criterion.number ?? String(nth)));
  const judge = (
    <TriState
      label={label}
      verdict={item.verdict}
      onChange={(verdict) => onChange({ kind: 'knockout-verdict', id: item.id, verdict })}
    />
  );
  return (
    <li class="tl-row">
      <div class="tl-crit">
        <CriterionText item={item} />
        <div class="tl-crit-more">
          <NoteField
            sign
            lead={
              <>
                {judge}
                {more}
              </>
            }
            label={text.notes.evidence(label)}
            add={text.notes.addEvidence}
            placeholder={words.evidencePlaceholder}
            note={item.note}
            onCommit={(note) => onChange({ kind: 'knockout-note', id: item.id, note })}
          />
          <KnockoutReview item={item} label={label} onChange={onChange} />
          <KnockoutProof item={item} label={label} onChange={onChange} />
          {item.added && <OwnMark />}
          {alsoCondition && <p class="tl-hint">{text.knockouts.alsoCondition}</p>}
        </div>
      </div>
    </li>
  );
}
