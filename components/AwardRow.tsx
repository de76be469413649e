import type { ComponentChildren } from 'preact';
import { AwardBase, type AwardProps } from './AwardBase.tsx';
import { AwardReview } from './changes/ReviewMark.tsx';
import { AwardProof } from './judging/AwardProof.tsx';
import { useJudging } from './judging/judging-context.ts';
import { OwnMark } from './OwnMark.tsx';

type Props = AwardProps & {
  /** What this surface can do besides, on the state's line. */
  more?: ComponentChildren;
};

/** One award criterion with the evidence that makes it sure: in words, and from the profile. */
export function AwardRow({ more, ...props }: Props) {
  const { profile } = useJudging();
  const { item, unit, onChange } = props;
  return (
    <AwardBase {...props}>
      {(label) => (
        <>
          {item.added && <OwnMark />}
          <AwardReview item={item} label={label} onChange={onChange} />
          <AwardProof
            item={item}
            unit={unit}
            profile={profile}
            label={label}
            more={more}
            onChange={onChange}
          />
        </>
      )}
    </AwardBase>
  );
}
