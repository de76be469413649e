import type { KnockoutItem } from '../../lib/assess/knockouts.ts';
import type { Suggestion } from '../../lib/assess/suggest/suggestion.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { useLanguage } from '../language.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { useSuggestion } from './judging-context.ts';
import { type Standing, SuggestionBlock } from './SuggestionBlock.tsx';

type Props = {
  item: KnockoutItem;
  /** 'eis 3'. */
  label: string;
  onChange: (change: JudgementChange) => void;
};

/** What the profile says of one knock-out, and the entries that prove it; nothing where no profile is known. */
export function KnockoutProof({ item, label, onChange }: Props) {
  const { text } = useLanguage();
  const suggestion = useSuggestion('knockouts', item.id);
  const outcome = suggestion?.outcome;
  const verdict = outcome?.kind === 'verdict' ? outcome.verdict : null;
  // As long as something can be taken over with its evidence, that comes first; what is not met needs no proof.
  const linkable =
    item.evidence.length > 0 || (item.verdict === 'open' ? verdict === null : item.verdict === 'met');
  return (
    <>
      {suggestion !== null && (
        <SuggestionBlock
          suggestion={suggestion}
          standing={standingOf(item, suggestion)}
          label={label}
          what={
            verdict !== null && (
              <span class={verdict === 'met' ? 'tl-ok' : 'tl-bad'}>{text.verdicts[verdict]}</span>
            )
          }
          ruledOut={verdict === 'not-met'}
          onChange={onChange}
        />
      )}
      {linkable && (
        <EvidenceLinks
          list="knockouts"
          id={item.id}
          label={label}
          evidence={item.evidence}
          onChange={onChange}
        />
      )}
    </>
  );
}

function standingOf({ verdict }: KnockoutItem, { outcome }: Suggestion): Standing {
  if (verdict === 'open') return 'offered';
  return outcome.kind === 'verdict' && outcome.verdict === verdict ? 'taken' : 'declined';
}
