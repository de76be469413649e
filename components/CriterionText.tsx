import type { Criterion } from '../lib/request/tender-request.ts';
import { useLanguage } from './language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceButton, SourceLost } from './SourceValue.tsx';
import { useSource } from './source.ts';

type Props = { item: { criterion: Criterion; source: string | null; added: boolean } };

/**
 * A criterion's printed number and words; a dot stands where the page prints no number. Where its sentence on
 * the page is known, the whole is a button that lights it up. One that is known from another page says so.
 */
export function CriterionText({ item }: Props) {
  const { text } = useLanguage();
  const { number, text: words } = item.criterion;
  const source = useSource(item.source);
  const content = (
    <>
      <span class="tl-crit-nr">{number === null ? '•' : <Quoted>{number}</Quoted>}</span>
      <span class="tl-crit-text">
        <Quoted>{words}</Quoted>
        {source?.lost && <SourceLost />}
        {item.source === null && !item.added && <span class="tl-hint"> {text.elsewhere}</span>}
      </span>
    </>
  );
  if (source === null) return <div class="tl-crit-src">{content}</div>;
  return (
    <SourceButton source={source} look="tl-crit-src">
      {content}
    </SourceButton>
  );
}
