import type { ComponentChildren } from 'preact';
import { AwardBase, type AwardProps, StateLine } from './AwardBase.tsx';
import { AwardProof } from './judging/AwardProof.tsx';
import { useJudging } from './judging/judging-context.ts';
import { useLanguage } from './language.ts';
import { NoteField } from './NoteField.tsx';
import { OwnMark } from './OwnMark.tsx';

type Props = AwardProps & {
  /** What this surface can do besides, on the state's line. */
  more?: ComponentChildren;
};

/** One award criterion with the evidence that makes it sure: in words, and from the profile where that is known. */
export function AwardRow({ more, ...props }: Props) {
  const { profile } = useJudging();
  const { item, unit, onChange } = props;
  return (
    <AwardBase {...props}>
      {(label) => (
        <>
          {item.added && <OwnMark />}
          {profile === null ? (
            <EvidenceInWords item={item} label={label} more={more} onChange={onChange} />
          ) : (
            <AwardProof
              item={item}
              unit={unit}
              profile={profile}
              label={label}
              more={more}
              onChange={onChange}
            />
          )}
        </>
      )}
    </AwardBase>
  );
}

type InWordsProps = Pick<Props, 'item' | 'more' | 'onChange'> & { label: string };

function EvidenceInWords({ item, label, more, onChange }: InWordsProps) {
  const { text } = useLanguage();
  return (
    <NoteField
      lead={
        <>
          {item.max !== null && <StateLine item={item} />}
          {more}
        </>
      }
      label={text.notes.evidence(label)}
      add={text.notes.addEvidence}
      placeholder={text.notes.evidencePlaceholder}
      note={item.note}
      onCommit={(note) => onChange({ kind: 'award-note', id: item.id, note })}
    />
  );
}
