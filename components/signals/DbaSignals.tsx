import type { Signal } from '../../lib/assess/signals.ts';
import { SignalQuotes, SignalSourceLine } from './SignalParts.tsx';
import { roleNames, useSignalText } from './signals-language.ts';

/** What belongs to the two sides of the Wet DBA, or stands beside them. */
export const isDba = ({ id }: Signal): boolean => id.startsWith('dba-');

type Props = { signals: readonly Signal[]; readAt: string | null };

/** For and against side by side, each with the page's words; never a verdict, not even by counting. */
export function DbaSignals({ signals, readAt }: Props) {
  const words = useSignalText();
  const of = (kind: Signal['kind']) => signals.filter((signal) => signal.kind === kind);
  const [speakFor, against, beside] = [of('dba-for'), of('dba-against'), of('date')];
  const first = speakFor[0] ?? against[0];
  return (
    <section class="tl-dba">
      <h3>{words.dba.title}</h3>
      {signals.some(({ concerns }) => concerns === 'unknown') && (
        <span class="tl-chip">{words.concerns(roleNames(signals, words))}</span>
      )}
      <p class="tl-hint">{words.dba.noVerdict}</p>
      {first !== undefined && (
        <>
          <div class="tl-dba-sides">
            <Side title={words.dba.for} signals={speakFor} />
            <Side title={words.dba.against} signals={against} />
          </div>
          <SignalSourceLine signal={first} readAt={readAt} />
        </>
      )}
      {beside.map((signal) => (
        <div class="tl-sig" key={signal.id}>
          <b>{words.each[signal.id].title}</b>
          <p>{words.each[signal.id].about}</p>
          <SignalQuotes signal={signal} />
          <SignalSourceLine signal={signal} readAt={readAt} />
        </div>
      ))}
    </section>
  );
}

function Side({ title, signals }: { title: string; signals: readonly Signal[] }) {
  const words = useSignalText();
  return (
    <div class="tl-dba-side">
      <h4>{title}</h4>
      {signals.length === 0 && <p class="tl-hint">{words.dba.noneOf}</p>}
      <ul>
        {signals.map((signal) => (
          <li class="tl-sig" key={signal.id}>
            <b>{words.each[signal.id].title}</b>
            {signal.months !== null && <p>{words.months(signal.months)}</p>}
            <SignalQuotes signal={signal} />
          </li>
        ))}
      </ul>
    </div>
  );
}
