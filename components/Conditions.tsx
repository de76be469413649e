import type { Condition } from '../lib/request/tender-request.ts';
import { Fold } from './Fold.tsx';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

/** What is asked beside the knock-outs: documents, terms, money. */
export function Conditions({ conditions }: { conditions: readonly (Condition & { source: string })[] }) {
  const panel = usePanelText();
  if (conditions.length === 0) return null;
  return (
    <Fold title={panel.conditions} hint={String(conditions.length)}>
      <ul>
        {conditions.map(({ kind, text, source }) => (
          <li class="tl-row tl-condition" key={source}>
            <b>{panel.conditionKinds[kind]}</b>
            <p class="tl-hint">
              <SourceValue field={source}>
                <Quoted>{text}</Quoted>
              </SourceValue>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
