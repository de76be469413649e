import type { RequestView } from '../lib/assess/view.ts';
import { Icon } from './Icon.tsx';
import { LeftWords } from './LeftWords.tsx';
import { useLanguage } from './language.ts';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';
import { urgencyOf } from './ShortDue.tsx';

type Props = { views: readonly RequestView[]; total: number; hrefOf: (key: string) => string };

/** The saved requests that close first, where the page in front is no request itself. */
export function FirstUp({ views, total, hrefOf }: Props) {
  const { text } = useLanguage();
  const panel = usePanelText();
  if (views.length === 0) return null;
  return (
    <section class="tl-sec">
      <div class="tl-sec-head">
        <h2>{panel.firstUp}</h2>
        <span class="tl-hint">{panel.savedCount(total)}</span>
      </div>
      <ul>
        {views.map(({ request, state, submission }) => (
          <li class="tl-row tl-line tl-line-between tl-first-up" key={state.key}>
            <span>
              <a href={hrefOf(state.key)} target="_blank" rel="noopener">
                <Quoted>{request.title ?? text.notFound}</Quoted>
              </a>
              {request.buyer !== null && (
                <span class="tl-hint">
                  <Quoted>{request.buyer}</Quoted>
                </span>
              )}
            </span>
            {submission !== null && (
              <span class={`tl-state ${urgencyOf(submission)}`}>
                {submission.left.kind !== 'closed' && submission.left.urgency !== 'plain' && (
                  <Icon name="clock" />
                )}
                <LeftWords left={submission.left} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
