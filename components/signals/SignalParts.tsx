import type { ComponentChildren } from 'preact';
import { type Signal, signalField } from '../../lib/assess/signals.ts';
import { signalSource } from '../../lib/i18n/signal-source.ts';
import type { Source } from '../../lib/request/tender-request.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';
import { SourceValue } from '../SourceValue.tsx';
import { useSignalText } from './signals-language.ts';

/** The page's own words; those that stand above already are not shown again. */
export function SignalQuotes({ signal, above = [] }: { signal: Signal; above?: readonly Source[] }) {
  const words = useSignalText();
  const isAbove = (quote: Source) =>
    above.some(({ start, end }) => start === quote.start && end === quote.end);
  if (signal.quotes.length > 0 && signal.quotes.every(isAbove))
    return <p class="tl-hint">{words.sameWords}</p>;
  return (
    <>
      {signal.quotes.map((quote, nth) =>
        isAbove(quote) ? null : (
          <blockquote class="tl-quote" key={quote.start}>
            <SourceValue field={signalField(signal.id, nth)}>
              <Marks>
                <Quoted>{quote.quote}</Quoted>
              </Marks>
            </SourceValue>
          </blockquote>
        ),
      )}
    </>
  );
}

function Marks({ children }: { children: ComponentChildren }) {
  return (
    <>
      {'“'}
      {children}
      {'”'}
    </>
  );
}

/** Where it comes from, of when it is, and that it is no advice. */
export function SignalSourceLine({
  signal,
  readAt,
}: {
  signal: Pick<Signal, 'source' | 'old'>;
  readAt: string | null;
}) {
  const { language } = useLanguage();
  const words = useSignalText();
  return (
    <p class="tl-hint">
      {signalSource(signal, readAt, language)} {words.notAdvice}
    </p>
  );
}
