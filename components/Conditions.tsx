import { concernsOnlyLenders, lendsStaff } from '../lib/assess/signals.ts';
import type { BidderType } from '../lib/profile/profile.ts';
import type { Condition } from '../lib/request/tender-request.ts';
import { Fold } from './Fold.tsx';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';
import { useSignalText } from './signals/signals-language.ts';

type Props = {
  conditions: readonly (Condition & { source: string })[];
  /** As the profile says; what binds only lenders is marked for those who are surely none. */
  bidderType?: BidderType | null;
};

/** What is asked beside the knock-outs: documents, terms, money. */
export function Conditions({ conditions, bidderType = null }: Props) {
  const panel = usePanelText();
  if (conditions.length === 0) return null;
  return (
    <Fold title={panel.conditions} hint={String(conditions.length)}>
      <ul>
        {conditions.map((condition) => (
          <ConditionRow key={condition.source} condition={condition} bidderType={bidderType} />
        ))}
      </ul>
    </Fold>
  );
}

type RowProps = { condition: Condition & { source: string }; bidderType: BidderType | null };

function ConditionRow({ condition, bidderType }: RowProps) {
  const panel = usePanelText();
  const words = useSignalText().conditions;
  const { roles } = useSignalText();
  const { kind, text, source } = condition;
  const notForYou =
    bidderType !== null && lendsStaff(bidderType) === false && concernsOnlyLenders(condition)
      ? words.lendersOnly(roles[bidderType])
      : null;
  return (
    <li class="tl-row tl-condition">
      <div class="tl-line tl-line-between">
        <b>{panel.conditionKinds[kind]}</b>
        {notForYou !== null && <span class="tl-chip">{words.notForYou}</span>}
      </div>
      <p class="tl-hint">
        <SourceValue field={source}>
          <Quoted>{text}</Quoted>
        </SourceValue>
      </p>
      {notForYou !== null && <p class="tl-hint">{notForYou}</p>}
    </li>
  );
}
