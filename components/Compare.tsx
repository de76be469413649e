import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Free } from '../lib/assess/agenda-fit.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { ComparedHours } from './agenda/ComparedHours.tsx';
import { useCompareText } from './compare-language.ts';
import { type CompareRow, compareRows } from './compare-rows.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useLanguage } from './language.ts';
import { usePageText } from './page-language.ts';
import { plainWords, Quoted } from './Quoted.tsx';

export type CompareProps = {
  views: readonly RequestView[];
  /** What the user has free; null: not known, and nothing is said of whether it fits. */
  profile: Free | null;
  now: Temporal.Instant;
  hrefOf: (key: string) => string;
  onBack?: () => void;
  onOpenAsPage?: () => void;
};

/** Two to four saved requests side by side: a real table, the differences marked, nothing called best. */
export function Compare({ views, profile, now, hrefOf, onBack, onOpenAsPage }: CompareProps) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const words = useCompareText();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => back.current?.focus(), []);
  const rows = compareRows(views, { language, text, page, now }, words);
  const shown = onlyDifferences
    ? rows.filter((row) => new Set(row.cells.map((cell) => cell.value)).size > 1)
    : rows;
  return (
    <main class="tl tl-popup tl-compare" lang={language}>
      <header class="tl-pop-head">
        {onBack && <IconButton icon="left" ref={back} label={words.backToList} onClick={onBack} />}
        <h1>{words.title(views.length)}</h1>
        <span class="tl-end">
          <label class="tl-switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={onlyDifferences}
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
            />
            <span>{words.onlyDifferences}</span>
          </label>
          {onOpenAsPage && (
            <button type="button" class="tl-btn tl-btn-sm" onClick={onOpenAsPage}>
              {words.asPage}
            </button>
          )}
          <CopyButton table={asText(views, rows)} />
        </span>
      </header>
      <div class="tl-cmpwrap" tabIndex={0} role="region" aria-label={words.region}>
        <CompareTable views={views} rows={shown} hrefOf={hrefOf} />
        {shown.length === 0 && <p class="tl-quiet tl-hint">{words.allEqual}</p>}
      </div>
      <ComparedHours views={views} profile={profile} now={now} />
    </main>
  );
}

function CompareTable({
  views,
  rows,
  hrefOf,
}: {
  views: readonly RequestView[];
  rows: CompareRow[];
  hrefOf: CompareProps['hrefOf'];
}) {
  const { text } = useLanguage();
  const words = useCompareText();
  const legend = views.length === 2 ? words.differsOfTwo : words.differsOfMore;
  const assignment = rows.findIndex((row) => row.group === 'assignment');
  return (
    <table class="tl-cmp">
      <caption class="tl-vh">{words.caption(views.length)}</caption>
      <colgroup>
        <col class="tl-cmp-label" />
        {views.map(({ state }) => (
          <col key={state.key} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td>
            <span class="tl-hint">
              <Icon name="differs" small /> {legend}
            </span>
          </td>
          {views.map(({ request, state }) => (
            <th scope="col" key={state.key}>
              <a class="tl-item-title" href={hrefOf(state.key)} target="_blank" rel="noopener">
                <Quoted>{request.title ?? text.notFound}</Quoted>
              </a>
              <span class="tl-cmp-sub">
                <Quoted>
                  {[request.buyer, request.reference].filter((part) => part !== null).join(' · ')}
                </Quoted>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, assignment === -1 ? rows.length : assignment).map((row) => (
          <Row key={row.label} row={row} />
        ))}
        {assignment !== -1 && (
          <tr class="is-group">
            <th scope="rowgroup" colSpan={views.length + 1}>
              {words.assignment}
            </th>
          </tr>
        )}
        {assignment !== -1 && rows.slice(assignment).map((row) => <Row key={row.label} row={row} />)}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: CompareRow }) {
  const words = useCompareText();
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, index) => (
        <td class={cell.differs ? 'is-diff' : undefined} key={`${row.label} ${index}`}>
          {cell.differs && (
            <span class="tl-mk">
              <Icon name="differs" small />
              <span class="tl-vh">{words.differs}: </span>
            </span>
          )}
          {cell.shown}
        </td>
      ))}
    </tr>
  );
}

/** The table as tab-separated text, which spreadsheets and mail take as a table. */
function asText(views: readonly RequestView[], rows: CompareRow[]): string {
  const clean = (value: string) => plainWords(value).replace(/[\t\r\n]+/g, ' ');
  const head = ['', ...views.map(({ request }) => request.title ?? '')];
  return [head, ...rows.map((row) => [row.label, ...row.cells.map((cell) => cell.value)])]
    .map((line) => line.map(clean).join('\t'))
    .join('\n');
}

function CopyButton({ table }: { table: string }) {
  const words = useCompareText();
  const [done, setDone] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(table).then(
      () => setDone(true),
      () => setDone(false),
    );
  return (
    <button type="button" class="tl-btn tl-btn-sm" onClick={() => void copy()}>
      <Icon name={done ? 'check' : 'copy'} />
      <span role="status">{done === null ? words.copy : done ? words.copied : words.copyFailed}</span>
    </button>
  );
}
