import { Quoted } from './Quoted.tsx';
import { SourceButton, SourceLost } from './SourceValue.tsx';
import { useSource } from './source.ts';

type Props = { number: string | null; text: string; source: string | null };

/**
 * A criterion's printed number and words; a dot stands where the page prints no number. Where its sentence on
 * the page is known, the whole is a button that lights it up.
 */
export function CriterionText({ number, text: words, source: field }: Props) {
  const source = useSource(field);
  const content = (
    <>
      <span class="tl-crit-nr">{number === null ? '•' : <Quoted>{number}</Quoted>}</span>
      <span class="tl-crit-text">
        <Quoted>{words}</Quoted>
        {source?.lost && <SourceLost />}
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
