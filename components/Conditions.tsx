import type { Condition } from '../lib/request/tender-request.ts';
import { Fold } from './Fold.tsx';
import { usePageText } from './page-language.ts';
import { Quoted } from './Quoted.tsx';

/** What is asked beside the knock-outs: documents, terms, money. */
export function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  const page = usePageText();
  if (conditions.length === 0) return null;
  return (
    <Fold title={page.panel.conditions} hint={String(conditions.length)}>
      <ul>
        {conditions.map(({ kind, text }, index) => (
          <li class="tl-row tl-condition" key={index}>
            <b>{page.conditionKinds[kind]}</b>
            <p class="tl-hint">
              <Quoted>{text}</Quoted>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
