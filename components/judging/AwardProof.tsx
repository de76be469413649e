import type { ComponentChildren } from 'preact';
import type { AwardItem } from '../../lib/assess/points.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { StateLine } from '../AwardBase.tsx';
import { useLanguage } from '../language.ts';
import { NoteField } from '../NoteField.tsx';
import { PointsKey } from '../PointsSummary.tsx';
import { AwardSuggestion } from './AwardSuggestion.tsx';
import { useEvidenceLinks } from './EvidenceLinks.tsx';
import { countGroups, entriesIn } from './evidence-groups.ts';
import { useSuggestion } from './judging-context.ts';
import { useProvingText } from './proving-language.ts';

type Props = {
  item: AwardItem;
  unit: 'points' | 'percent';
  /** null: not there yet. The field for words stands all the same, and stays when it comes. */
  profile: Profile | null;
  /** Of the criterion: 'criterium 7'. */
  label: string;
  /** What this surface can do besides, on the state's line. */
  more?: ComponentChildren;
  onChange: (change: JudgementChange) => void;
};

/** How sure the points of one award criterion are: suggestion, links to the profile, and evidence in words. */
export function AwardProof({ item, unit, profile, label, more, onChange }: Props) {
  const { text } = useLanguage();
  const suggestion = useSuggestion('awards', item.id);
  const scored = item.max !== null;
  const evidence = useEvidenceLinks({
    list: 'awards',
    id: item.id,
    label,
    evidence: item.evidence,
    onChange,
  });
  // As long as something can be taken over with its evidence, that comes first.
  const offered = suggestion !== null && suggestion.outcome.kind !== 'none' && item.state === 'open';
  const linkable = evidence !== null && scored && !(offered && item.evidence.length === 0);
  return (
    <>
      <NoteField
        sign
        lead={
          <>
            {scored &&
              (profile === null ? <StateLine item={item} /> : <ProofState item={item} profile={profile} />)}
            {linkable && evidence.linked === null && evidence.opener}
            {more}
          </>
        }
        label={text.notes.evidence(label)}
        add={text.notes.addEvidence}
        placeholder={text.notes.evidencePlaceholder}
        note={item.note}
        onCommit={(note) => onChange({ kind: 'award-note', id: item.id, note })}
      />
      {suggestion !== null && scored && (
        <AwardSuggestion item={item} unit={unit} suggestion={suggestion} label={label} onChange={onChange} />
      )}
      {linkable && evidence.linked !== null && (
        <div class="tl-ev">
          {evidence.linked}
          {evidence.opener}
        </div>
      )}
      {linkable && evidence.picker}
    </>
  );
}

/** 'Zeker, 2 functies gekoppeld': in which part of the sum it counts, and by what. */
function ProofState({ item, profile }: { item: AwardItem; profile: Profile }) {
  const { text } = useLanguage();
  const words = useProvingText();
  const linked = countGroups(entriesIn(profile, item.evidence)).map(([group, count]) =>
    words.counted[group](count),
  );
  const by = linked.length > 0 ? words.linked(linked.join(', ')) : words.inWords;
  const word = {
    proven: `${words.sure}, ${by}`,
    claimed: words.claimed,
    open: text.points.stillOpen,
  };
  return (
    <p class="tl-hint">
      <PointsKey state={item.state} />
      {item.review !== null && item.state !== 'open' ? text.points.lookAgain : word[item.state]}
    </p>
  );
}
