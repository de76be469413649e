import { useEffect, useRef, useState } from 'preact/hooks';
import type { RequestView } from '../lib/assess/view.ts';
import { formatNumber, formatTimeLeft } from '../lib/i18n/format.ts';
import { useLanguage } from './language.ts';
import { urgencyOf } from './ShortDue.tsx';
import { VerdictDisc, verdictTone, verdictWord } from './Verdict.tsx';

/** One line that stays while the panel is scrolled: verdict, time and points. */
export function PanelMini({ view }: { view: RequestView }) {
  const { language, text } = useLanguage();
  const marker = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(false);
  useEffect(() => {
    if (marker.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setScrolled(entry?.isIntersecting === false));
    observer.observe(marker.current);
    return () => observer.disconnect();
  }, []);
  const { submission, points, knockouts } = view;
  const tone = verdictTone(knockouts);
  return (
    <>
      <div class="tl-pn-marker" ref={marker} />
      {scrolled && (
        // Everything in it stands in full below, so a screen reader need not hear it twice.
        <div class="tl-pn-mini" aria-hidden="true">
          <VerdictDisc knockouts={knockouts} />
          {submission !== null && (
            <b class={urgencyOf(submission)}>
              {view.closed ? text.due.closed : formatTimeLeft(submission.left, text)}
            </b>
          )}
          <span class={`tl-mini-word ${tone === 'none' ? 'tl-muted' : `tl-${tone}`}`}>
            {verdictWord(knockouts, text)}
          </span>
          {!points.unscored && (
            <span class="tl-end tl-num">
              <b>{formatNumber(points.proven, language)}</b> {text.points.proven.toLowerCase()}{' '}
              <span class="tl-muted">· {text.points.max(points.maximum)}</span>
            </span>
          )}
        </div>
      )}
    </>
  );
}
