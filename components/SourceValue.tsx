import type { ComponentChildren } from 'preact';
import { useLanguage } from './language.ts';
import { useSource } from './source.ts';

/** A value of the page: a click scrolls to its sentence there and lights it up. Plain text where none is known. */
export function SourceValue({ field, children }: { field: string; children: ComponentChildren }) {
  const { text } = useLanguage();
  const source = useSource(field);
  if (source === null) return <>{children}</>;
  return (
    <>
      <button
        type="button"
        class={source.lit ? 'tl-src is-lit' : 'tl-src'}
        title={text.source.show}
        aria-pressed={source.lit}
        onClick={source.show}
      >
        {children}
      </button>
      {source.lost && <SourceLost />}
    </>
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
