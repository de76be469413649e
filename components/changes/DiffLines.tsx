import { type ComponentChildren, Fragment } from 'preact';
import type { ToldLine } from '../../lib/i18n/change-text.ts';
import { plainWords } from '../Quoted.tsx';
import { type Spoken, Swap } from './Swap.tsx';

type Props = {
  lines: readonly ToldLine[];
  spoken: Spoken;
  /** What a surface with room for more puts under each. */
  after?: (line: ToldLine) => ComponentChildren;
};

/** One line for each change. */
export function DiffLines({ lines, spoken, after }: Props) {
  return (
    <dl class="tl-diff">
      {lines.map((line, nth) => (
        <Fragment key={nth}>
          <dt>{plainWords(line.label)}</dt>
          <dd>
            <Swap was={line.before ?? ''} is={line.after ?? ''} spoken={spoken} /> {line.word}
            {after?.(line)}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
