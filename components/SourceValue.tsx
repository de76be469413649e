import type { ComponentChildren } from 'preact';
import { useLanguage } from './language.ts';
import { type SourceState, useSource } from './source.ts';

/** A value of the page: a click scrolls to its sentence there and lights it up. Plain text where none is known. */
export function SourceValue({ field, children }: { field: string; children: ComponentChildren }) {
  const source = useSource(field);
  if (source === null) return <>{children}</>;
  return (
    <>
      <SourceButton source={source} look="tl-src">
        {children}
      </SourceButton>
      {source.lost && <SourceLost />}
    </>
  );
}

type ButtonProps = { source: SourceState; look: string; children: ComponentChildren };

/** What lights a sentence up, and shows that it is lit. `look` is its class. */
export function SourceButton({ source, look, children }: ButtonProps) {
  const { text } = useLanguage();
  return (
    <button
      type="button"
      class={source.lit ? `${look} is-lit` : look}
      title={text.source.show}
      aria-pressed={source.lit}
      onClick={source.show}
    >
      {children}
    </button>
  );
}

/** Said where the sentence was asked for and is not on the page. */
export function SourceLost() {
  const { text } = useLanguage();
  return (
    <span class="tl-hint tl-lost" role="status">
      {' '}
      {text.source.lost}
    </span>
  );
}
