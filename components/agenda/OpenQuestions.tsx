import '../styles/agenda.css';
import '../styles/signals.css';
import { useMemo, useState } from 'preact/hooks';
import { nameOf } from '../../lib/assess/agenda-clashes.ts';
import { openQuestions } from '../../lib/assess/questions.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { draftQuestion } from '../../lib/i18n/nl/question-drafts.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';
import { Question, toClipboard } from '../signals/FindingQuestions.tsx';
import { useAgendaText } from './agenda-language.ts';
import { RequestLink } from './RequestLink.tsx';

type Props = { views: readonly RequestView[]; now: Temporal.Instant; hrefOf: (key: string) => string };

/** How many questions are shown at once. */
const step = 10;

/** What can still be asked about the saved requests, what has the least time left first; nothing where nothing can. */
export function OpenQuestions({ views, now, hrefOf }: Props) {
  const { text } = useLanguage();
  const words = useAgendaText();
  const [limit, setLimit] = useState(step);
  const all = useMemo(
    () =>
      openQuestions(views, now).flatMap((one) => {
        const draft = draftQuestion(one.finding, one.view.request);
        return draft === null ? [] : [{ ...one, draft }];
      }),
    [views, now],
  );
  if (all.length === 0) return null;
  return (
    <section class="tl-ag-sec">
      <h2>{words.questions}</h2>
      <ul class="tl-ag-questions">
        {all.slice(0, limit).map(({ view, finding, asking, draft }, nth) => (
          <li key={`${view.state.key} ${finding.code} ${finding.detail}`}>
            <b>{text.findings[finding.code]}</b>
            <RequestLink of={nameOf(view)} hrefOf={hrefOf} focus={limit > step && nth === limit - step} />
            {view.request.buyer !== null && (
              <small class="tl-muted">
                <Quoted>{view.request.buyer}</Quoted>
              </small>
            )}
            <Question finding={finding} draft={draft} asking={asking} onCopy={toClipboard} />
          </li>
        ))}
      </ul>
      {all.length > limit && (
        <button type="button" class="tl-btn tl-btn-sm" onClick={() => setLimit(limit + step)}>
          {words.more(Math.min(step, all.length - limit), all.length - limit)}
        </button>
      )}
    </section>
  );
}
