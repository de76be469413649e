import '../styles/agenda.css';
import '../styles/signals.css';
import { useMemo, useState } from 'preact/hooks';
import { nameOf } from '../../lib/assess/agenda-clashes.ts';
import { type OpenQuestion, openQuestions, questionId } from '../../lib/assess/questions.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import { draftQuestion } from '../../lib/i18n/nl/question-drafts.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';
import { Question, toClipboard } from '../signals/FindingQuestions.tsx';
import { useAgendaText } from './agenda-language.ts';
import { RequestLink } from './RequestLink.tsx';
import { useMore } from './use-more.ts';

type Props = { views: readonly RequestView[]; now: Temporal.Instant; hrefOf: (key: string) => string };

/** How many questions are shown at once. */
const step = 10;

/** What can still be asked about the saved requests, what has the least time left first; nothing where nothing can. */
export function OpenQuestions({ views, now, hrefOf }: Props) {
  const { text } = useLanguage();
  const words = useAgendaText();
  const { limit, more, root } = useMore<HTMLUListElement>(step);
  // What somebody types in must not go because the time for it is over, or because another comes before it.
  const [written, setWritten] = useState<readonly OpenQuestion[]>([]);
  const all = useMemo(
    () =>
      openQuestions(views, now, written).flatMap((one) => {
        const draft = draftQuestion(one.finding, one.view.request);
        return draft === null ? [] : [{ ...one, draft, id: questionId(one) }];
      }),
    [views, now, written],
  );
  if (all.length === 0) return null;
  const kept = new Set(written.map(questionId));
  const shown = all.filter(({ id }, nth) => nth < limit || kept.has(id));
  const rest = all.length - shown.length;
  return (
    <section class="tl-ag-sec">
      <h2>{words.questions}</h2>
      <ul ref={root} class="tl-ag-questions">
        {shown.map(({ id, draft, ...one }) => (
          <li key={id}>
            <b>{text.findings[one.finding.code]}</b>
            <RequestLink of={nameOf(one.view)} hrefOf={hrefOf} />
            {one.view.request.buyer !== null && (
              <small class="tl-muted">
                <Quoted>{one.view.request.buyer}</Quoted>
              </small>
            )}
            <Question
              finding={one.finding}
              draft={draft}
              asking={one.asking}
              of={one.view.request.title}
              onCompose={() => setWritten([...written, one])}
              onCopy={toClipboard}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="tl-btn tl-btn-sm" onClick={more}>
          {words.more(Math.min(step, rest), rest)}
        </button>
      )}
    </section>
  );
}
