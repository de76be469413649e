import type { ComponentChildren } from 'preact';
import { AwardBase, type AwardProps, StateLine } from './AwardBase.tsx';
import { useLanguage } from './language.ts';
import { NoteField } from './NoteField.tsx';
import { OwnMark } from './OwnMark.tsx';

type Props = AwardProps & {
  /** What this surface can do besides, on the state's line. */
  more?: ComponentChildren;
};

/** One award criterion with the evidence that makes it sure. */
export function AwardRow({ more, ...props }: Props) {
  const { text } = useLanguage();
  const { item, onChange } = props;
  return (
    <AwardBase {...props}>
      {(label) => (
        <>
          {item.added && <OwnMark />}
          <NoteField
            lead={
              <>
                {item.max !== null && <StateLine item={item} />}
                {more}
              </>
            }
            label={text.notes.award(label)}
            add={text.notes.addEvidence}
            placeholder={text.notes.evidencePlaceholder}
            note={item.note}
            onCommit={(note) => onChange({ kind: 'award-note', id: item.id, note })}
          />
        </>
      )}
    </AwardBase>
  );
}
