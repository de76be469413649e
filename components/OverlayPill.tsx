import { formatDate, formatNumber, formatTimeLeft, speakTimeLeft } from '../lib/i18n/format.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import type { OverlayProps } from './overlay-props.ts';
import { urgencyOf } from './ShortDue.tsx';
import { VerdictDisc, verdictWord } from './Verdict.tsx';

/** The overlay, collapsed: one button that always says verdict, time and points. */
export function OverlayPill({ view, now, onOpen }: OverlayProps & { onOpen: () => void }) {
  const { language, text } = useLanguage();
  const { submission, knockouts, points } = view;
  const left = submission === null ? text.due.none : speakTimeLeft(submission.left, text);
  const time = view.closed
    ? submission?.left.kind === 'closed'
      ? text.due.closedSince(formatDate(submission.left.since, language, 'short', now))
      : text.due.closed
    : submission === null
      ? '–'
      : formatTimeLeft(submission.left, text);
  const changed = (view.state.changes?.list.length ?? 0) > 0;
  const judged = knockouts.met + knockouts.notMet;
  return (
    <button type="button" class="tl tl-pill" lang={language} onClick={onOpen}>
      <span class="tl-vh">
        {text.overlay.open(`${verdictWord(knockouts, text)}, ${view.closed ? time : left}`)}.{' '}
      </span>
      {view.closed ? (
        <span class="tl-disc is-none">
          <Icon name="stop" />
        </span>
      ) : (
        <VerdictDisc knockouts={knockouts} />
      )}
      <b class={submission === null || view.closed ? 'tl-muted' : urgencyOf(submission)}>{time}</b>
      <span class="tl-sep" />
      <span>
        {points.judged
          ? text.overlay.pointsPill(formatNumber(points.proven, language))
          : text.overlay.judgedPill(judged, knockouts.items.length)}
      </span>
      {changed && (
        <span class="tl-info">
          <Icon name="reload" />
          <span class="tl-vh">{text.marks.changed}</span>
        </span>
      )}
      {view.state.status !== null && <Icon name="save" filled />}
      <Icon name="left" />
    </button>
  );
}
