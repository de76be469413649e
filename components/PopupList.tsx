import type { KnockoutAssessment } from '../lib/assess/knockouts.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { formatNumber } from '../lib/i18n/format.ts';
import type { CoreText } from '../lib/i18n/language.ts';
import type { Status } from '../lib/request/record.ts';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useLanguage } from './language.ts';
import { PointsBar } from './PointsSummary.tsx';
import { usePageText } from './page-language.ts';
import { plainWords, Quoted } from './Quoted.tsx';
import { ShortDue } from './ShortDue.tsx';
import { StatusSelect } from './StatusSelect.tsx';

export type ListActions = {
  onPick: (key: string, picked: boolean) => void;
  onStatus: (key: string, status: Status) => void;
  onRemove: (key: string) => void;
  hrefOf: (key: string) => string;
};

type Props = ListActions & {
  views: readonly RequestView[];
  picked: ReadonlySet<string>;
  now: Temporal.Instant;
};

/** The saved requests, one row each. */
export function PopupList({ views, picked, now, ...actions }: Props) {
  const { popup } = usePageText();
  return (
    <ul class="tl-list" aria-label={popup.list}>
      {views.map((view) => (
        <SavedItem
          key={view.state.key}
          view={view}
          picked={picked.has(view.state.key)}
          now={now}
          {...actions}
        />
      ))}
    </ul>
  );
}

type ItemProps = ListActions & { view: RequestView; picked: boolean; now: Temporal.Instant };

function SavedItem({ view, picked, now, onPick, onStatus, onRemove, hrefOf }: ItemProps) {
  const { text } = useLanguage();
  const { popup, removal } = usePageText();
  const { request, state } = view;
  const title = request.title === null ? text.notFound : plainWords(request.title);
  const sub = [request.buyer, request.reference].filter((part) => part !== null).join(' · ');
  return (
    <li class={`tl-item${picked ? ' is-picked' : ''}${view.closed ? ' is-over' : ''}`}>
      <label class="tl-item-pick">
        <input
          type="checkbox"
          checked={picked}
          aria-label={popup.pick(title)}
          onChange={(event) => onPick(state.key, event.currentTarget.checked)}
        />
      </label>
      <div>
        <a class="tl-item-title" href={hrefOf(state.key)} target="_blank" rel="noopener">
          <Quoted>{title}</Quoted>
        </a>
      </div>
      <div class="tl-item-due">
        <ShortDue due={view.submission} closed={view.closed} now={now} />
      </div>
      <div class="tl-item-sub">
        <Quoted>{sub}</Quoted>
        {state.changes !== undefined && state.changes.list.length > 0 && (
          <>
            {' · '}
            <span class="tl-info tl-nowrap">
              <Icon name="reload" small /> {text.marks.changed}
            </span>
          </>
        )}
      </div>
      <div class="tl-item-line">
        <KnockoutWord knockouts={view.knockouts} />
        <ItemPoints view={view} />
        <StatusSelect
          small
          status={state.status ?? 'saved'}
          label={popup.statusOf(title)}
          onStatus={(status) => onStatus(state.key, status)}
        />
        <IconButton
          icon="trash"
          small
          label={popup.remove(title)}
          title={removal.remove}
          onClick={() => onRemove(state.key)}
        />
      </div>
    </li>
  );
}

function ItemPoints({ view }: { view: RequestView }) {
  const { language } = useLanguage();
  const { points } = view;
  if (points.unscored) return <span class="tl-item-points" />;
  return (
    <span class="tl-item-points">
      <PointsBar points={points} small />
      <span class="tl-num">
        <b>{formatNumber(points.proven, language)}</b>
        <span class="tl-muted"> / {formatNumber(points.total, language)}</span>
      </span>
    </span>
  );
}

/** The knock-outs of a row in a few words, with their sign. */
export function KnockoutWord({ knockouts }: { knockouts: KnockoutAssessment }) {
  const { text } = useLanguage();
  const { tone, icon, word } = knockoutWord(knockouts, text);
  return (
    <span class={`tl-state tl-state-row ${tone}`}>
      <Icon name={icon} small />
      {word}
    </span>
  );
}

function knockoutWord(
  knockouts: KnockoutAssessment,
  text: CoreText,
): { tone: string; icon: IconName; word: string } {
  const total = knockouts.items.length;
  if (knockouts.outcome === 'none') return { tone: 'tl-muted', icon: 'open', word: text.verdict.rowNone };
  if (!knockouts.judged) return { tone: 'tl-muted', icon: 'open', word: text.verdict.rowUnjudged(total) };
  if (knockouts.outcome === 'fails') {
    return { tone: 'tl-bad', icon: 'cross', word: text.verdict.rowFails(knockouts.notMet) };
  }
  if (knockouts.outcome === 'meets')
    return { tone: 'tl-ok', icon: 'check', word: text.verdict.rowMeets(total) };
  return { tone: 'tl-warn', icon: 'open', word: text.verdict.rowOpen(knockouts.open, total) };
}
