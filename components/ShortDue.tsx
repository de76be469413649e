import type { ComponentChildren } from 'preact';
import type { Urgency } from '../lib/assess/time-left.ts';
import type { Due as DueView } from '../lib/assess/view.ts';
import { formatDate, formatMoment } from '../lib/i18n/format.ts';
import { dayOf } from '../lib/request/moment.ts';
import { Icon } from './Icon.tsx';
import { LeftWords } from './LeftWords.tsx';
import { useLanguage } from './language.ts';

const urgencyClass: Record<Urgency, string> = { plain: '', warn: 'tl-warn', bad: 'tl-bad' };

/** The class of a time left: plain above three days, then warn, then bad. */
export function urgencyOf(due: DueView): string {
  return due.left.kind === 'closed' ? 'tl-muted' : urgencyClass[due.left.urgency];
}

/** Time left on one line, for lists and tables. */
export function ShortDue({
  due,
  closed,
  now,
}: {
  due: DueView | null;
  closed: boolean;
  now: Temporal.Instant;
}) {
  const { language, text } = useLanguage();
  if (due === null)
    return (
      <DueLines
        head={closed ? text.due.closed : '–'}
        tone="tl-muted"
        sub={closed ? text.due.closedByPage : text.due.none}
      />
    );
  if (due.left.kind === 'closed' || closed)
    return (
      <DueLines
        head={text.due.closed}
        tone="tl-muted"
        sub={formatDate(dayOf(due.moment), language, 'short', now)}
      />
    );
  return (
    <DueLines
      head={<LeftWords left={due.left} />}
      tone={urgencyOf(due)}
      clock={due.left.urgency !== 'plain'}
      sub={
        <>
          <span aria-hidden="true">{formatMoment(due.moment, language, 'short', now)}</span>
          <span class="tl-vh">{formatMoment(due.moment, language, 'full', now)}</span>
        </>
      }
    />
  );
}

type LinesProps = { head: ComponentChildren; tone: string; sub: ComponentChildren; clock?: boolean };

function DueLines({ head, tone, sub, clock }: LinesProps) {
  return (
    <>
      <b class={`${tone} tl-nowrap`}>
        {clock && <Icon name="clock" />} {head}
      </b>
      <span>{sub}</span>
    </>
  );
}
