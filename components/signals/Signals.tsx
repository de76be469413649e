import type { Signal } from '../../lib/assess/signals.ts';
import type { Source } from '../../lib/request/tender-request.ts';
import { Fold } from '../Fold.tsx';
import { Icon } from '../Icon.tsx';
import { DbaSignals, isDba } from './DbaSignals.tsx';
import { SignalQuotes, SignalSourceLine } from './SignalParts.tsx';
import { roleNames, useSignalText } from './signals-language.ts';

type Props = {
  signals: readonly Signal[];
  /** When the page was read; null where that is not known. */
  readAt: string | null;
  /** The page's text is known: what is not found in it is not there. */
  searched: boolean;
  /** Where the profile is filled in. */
  profileHref?: string;
};

/** What the page holds that matters by the bidder's role: with its words, its source and date, and no advice. */
export function Signals({ signals: found, readAt, searched, profileHref }: Props) {
  const words = useSignalText();
  const sure = found.filter((signal) => signal.concerns === 'you' && !isDba(signal));
  const unsure = found.filter((signal) => signal.concerns === 'unknown' && !isDba(signal));
  const dba = found.filter(isDba);
  const hangs = found.some(({ concerns }) => concerns === 'unknown');
  return (
    <Fold title={words.title} hint={String(found.length)} open={found.length > 0}>
      {!searched && <p class="tl-hint">{words.noText}</p>}
      {found.length === 0 && searched && <p class="tl-hint">{words.none}</p>}
      {sure.length > 0 && <SignalList signals={sure} readAt={readAt} />}
      {hangs && (
        <div class="tl-sig-hangs">
          <h3>{words.dependsTitle}</h3>
          <p class="tl-hint">
            {words.depends}{' '}
            {profileHref !== undefined && (
              <a class="tl-sig-link" href={profileHref} target="_blank" rel="noreferrer">
                {words.fillIn}
              </a>
            )}
          </p>
        </div>
      )}
      {unsure.length > 0 && <SignalList signals={unsure} readAt={readAt} />}
      {dba.length > 0 && <DbaSignals signals={dba} readAt={readAt} />}
    </Fold>
  );
}

type ListProps = { signals: readonly Signal[]; readAt: string | null };

function SignalList({ signals: found, readAt }: ListProps) {
  return (
    <ul>
      {found.map((signal, index) => (
        <SignalItem
          key={signal.id}
          signal={signal}
          readAt={readAt}
          above={found.slice(0, index).flatMap(({ quotes }) => quotes)}
        />
      ))}
    </ul>
  );
}

type ItemProps = { signal: Signal; readAt: string | null; above: readonly Source[] };

function SignalItem({ signal, readAt, above }: ItemProps) {
  const words = useSignalText();
  const { title, about } = words.each[signal.id];
  const shutsOut = signal.kind === 'shuts-out';
  return (
    <li class="tl-row tl-sig">
      <b class={shutsOut ? 'tl-state tl-bad' : undefined}>
        {shutsOut && <Icon name="stop" />}
        {title}
      </b>
      {signal.concerns === 'unknown' && (
        <span class="tl-chip">{words.concerns(roleNames([signal], words))}</span>
      )}
      {about !== undefined && <p>{about}</p>}
      <SignalQuotes signal={signal} above={above} />
      {signal.quotes.length === 0 && shutsOut && <p class="tl-hint">{words.stated}</p>}
      <SignalSourceLine signal={signal} readAt={readAt} />
    </li>
  );
}
