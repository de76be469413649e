import type { ComponentChildren } from 'preact';
import { emptyRows, type MatrixRow, matrixRows } from '../../lib/assess/matrix.ts';
import type { RequestView } from '../../lib/assess/view.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import { useCompareText } from '../compare-language.ts';
import { FailureStrip, type ShownFailure } from '../FailureStrip.tsx';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { KnockoutWord } from '../PopupList.tsx';
import { pointsWords } from '../points-words.ts';
import { Quoted } from '../Quoted.tsx';
import { ShortDue } from '../ShortDue.tsx';
import { MatrixExport, type MatrixExportProps } from './MatrixExport.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { useMatrixText } from './matrix-language.ts';

type Props = MatrixExportProps & {
  view: RequestView;
  profile: Profile;
  now: Temporal.Instant;
  failure: ShownFailure | null;
  /** The page of the request itself. */
  requestHref: string;
  onChange: (change: JudgementChange) => void;
  onRetry: () => void;
};

/** The evidence matrix of one saved request: what still has none, the table to fill in, and its files. */
export function Matrix({ view, profile, now, failure, requestHref, onChange, onRetry, ...exporting }: Props) {
  const { language, text } = useLanguage();
  const words = useMatrixText();
  const { request } = view;
  const rows = matrixRows(view, profile);
  return (
    <main class="tl tl-matrix" lang={language}>
      <header class="tl-mx-head">
        <div class="tl-mx-name">
          <a class="tl-mx-back" href={requestHref}>
            <Icon name="left" small /> {words.back}
          </a>
          <h1 class={request.title === null ? 'tl-none' : undefined}>
            <Quoted>{request.title ?? text.notFound}</Quoted>
          </h1>
          <p class="tl-muted">
            <Quoted>{[request.buyer, request.reference].filter((part) => part !== null).join(' · ')}</Quoted>
          </p>
        </div>
        <Standing view={view} now={now} />
      </header>
      <FailureStrip failure={failure} onRetry={onRetry} />
      <section class="tl-mx-bar" aria-label={words.name}>
        <div>
          <h2>{words.name}</h2>
          <p class="tl-hint">{words.intro}</p>
          {rows.length > 0 && <EmptyCount rows={rows} />}
        </div>
        {rows.length > 0 && <MatrixExport {...exporting} />}
      </section>
      {rows.length > 0 ? (
        <MatrixTable rows={rows} unit={view.points.unit} onChange={onChange} />
      ) : (
        <p class="tl-mx-none tl-muted">{words.none}</p>
      )}
    </main>
  );
}

/** Time left, verdict and points, as in the lists. */
function Standing({ view, now }: { view: RequestView; now: Temporal.Instant }) {
  const { language, text } = useLanguage();
  const words = useCompareText();
  const { proven, rest } = pointsWords(view.points, words, language);
  const { unscored } = view.points;
  return (
    <dl class="tl-mx-standing">
      <Fact label={words.timeLeft}>
        <ShortDue due={view.submission} closed={view.closed} now={now} />
      </Fact>
      <Fact label={words.knockouts}>
        <KnockoutWord knockouts={view.knockouts} />
      </Fact>
      <Fact label={words.points}>
        <b class="tl-num">{!unscored && `${proven} ${words.sure}`}</b>{' '}
        <span>{unscored ? text.points.noPoints : rest}</span>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="tl-hint">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How much is left to do; in words, as the mark in the rows. */
function EmptyCount({ rows }: { rows: readonly MatrixRow[] }) {
  const words = useMatrixText();
  const empty = emptyRows(rows);
  if (empty === 0) {
    return (
      <p class="tl-mx-count tl-ok">
        <Icon name="check" small /> <b>{words.allFilled(rows.length)}</b>
      </p>
    );
  }
  return (
    <p class="tl-mx-count">
      <span class="tl-warn">
        <Icon name="open" small /> <b>{words.emptyRows(empty, rows.length)}</b>
      </span>{' '}
      <span class="tl-hint">{words.emptyHint}</span>
    </p>
  );
}
