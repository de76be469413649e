import { useId, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Quoted } from '../Quoted.tsx';
import { SourceValue } from '../SourceValue.tsx';
import { usePreflightText } from './preflight-language.ts';

type Props = {
  /** What it is the sentence of, for the button's name. */
  of: string;
  quote: string;
  /** The field whose words light up on the page; null: these words are of no field. */
  source: string | null;
};

/** The request's own sentence behind a requirement, opened with a button; lit up on the page where that is at hand. */
export function RequestSentence({ of, quote, source }: Props) {
  const text = usePreflightText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="tl-btn tl-btn-quiet tl-btn-sm tl-pre-more"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.sentenceOf(of)}
        onClick={() => setOpen(!open)}
      >
        {text.sentence}
        <Icon name={open ? 'up' : 'down'} small />
      </button>
      <blockquote id={id} class="tl-quote tl-pre-quote" hidden={!open}>
        {open && <Words quote={quote} source={source} />}
      </blockquote>
    </>
  );
}

function Words({ quote, source }: Omit<Props, 'of'>) {
  if (source === null) return <Quoted>{quote}</Quoted>;
  return (
    <SourceValue field={source}>
      <Quoted>{quote}</Quoted>
    </SourceValue>
  );
}
