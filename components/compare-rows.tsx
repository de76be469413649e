import type { ComponentChildren } from 'preact';
import { differingCells } from '../lib/assess/differences.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { type FactField, factValue, shortlistValue, type ValueWords } from '../lib/i18n/field-values.ts';
import { formatMoment, formatTimeLeft } from '../lib/i18n/format.ts';
import type { CompareText } from './compare-language.ts';
import { PointsBar } from './PointsSummary.tsx';
import { KnockoutWord } from './PopupList.tsx';
import { pointsWords } from './points-words.ts';
import { Quoted } from './Quoted.tsx';
import { ShortDue } from './ShortDue.tsx';
import { Pips } from './Verdict.tsx';

/** One cell: what is compared (and copied), and how it is shown. */
export type CompareCell = { value: string; shown: ComponentChildren; differs: boolean };
export type CompareRow = { label: string; group: 'judging' | 'assignment'; cells: CompareCell[] };

type Cell = Omit<CompareCell, 'differs'>;

const comparedFacts: readonly FactField[] = [
  'hoursPerWeek',
  'start',
  'duration',
  'renewal',
  'maxHourlyRate',
  'functionScale',
  'educationLevel',
  'place',
  'region',
  'hybrid',
  'positions',
  'dynamicPurchasingSystem',
  'selfEmployed',
];

/** The rows of the comparison: judging first, then the terms. Differences are marked by value, not by looks. */
export function compareRows(
  views: readonly RequestView[],
  words: ValueWords,
  compare: CompareText,
): CompareRow[] {
  const { text, page } = words;
  const judging = (label: string, cell: (view: RequestView) => Cell) =>
    row(label, 'judging', views.map(cell));
  return [
    judging(compare.timeLeft, (view) => dueCell(view, words)),
    judging(compare.knockouts, (view) => knockoutCell(view, words)),
    judging(compare.points, (view) => pointsCell(view, words, compare)),
    judging(compare.status, ({ state }) =>
      plainCell(state.status === null ? null : text.status[state.status], words),
    ),
    judging(text.fields.shortlistSize, ({ request }) => plainCell(shortlistValue(request, words), words)),
    judging(text.fields.tieBreaker, ({ request }) =>
      plainCell(request.tieBreaker === null ? null : page.values.hourlyRate, words),
    ),
    ...comparedFacts.map((field) =>
      row(
        text.fields[field],
        'assignment',
        views.map(({ request }) => plainCell(factValue(request, field, words), words)),
      ),
    ),
  ];
}

function row(label: string, group: CompareRow['group'], cells: Cell[]): CompareRow {
  const differing = differingCells(cells.map(({ value }) => value));
  return {
    label,
    group,
    cells: cells.map((cell, index) => ({ ...cell, differs: differing[index] ?? false })),
  };
}

function plainCell(value: string | null, { text }: ValueWords): Cell {
  return value === null
    ? { value: text.notFound, shown: <span class="tl-none">{text.notFound}</span> }
    : { value, shown: <Quoted>{value}</Quoted> };
}

function dueCell(view: RequestView, { language, text, now }: ValueWords): Cell {
  const { submission, closed } = view;
  const value =
    submission === null
      ? text.due.none
      : `${closed ? text.due.closed : formatTimeLeft(submission.left, text)} (${formatMoment(submission.moment, language, 'short', now)})`;
  const shown = (
    <span class="tl-cmp-due">
      <ShortDue due={submission} closed={closed} now={now} />
    </span>
  );
  return { value, shown };
}

function knockoutCell({ knockouts }: RequestView, { text }: ValueWords): Cell {
  const shown = (
    <>
      <KnockoutWord knockouts={knockouts} />
      <br />
      <Pips knockouts={knockouts} />
    </>
  );
  return { value: text.verdict.counts(knockouts.met, knockouts.open, knockouts.notMet), shown };
}

function pointsCell({ points }: RequestView, { language, text }: ValueWords, compare: CompareText): Cell {
  if (points.unscored)
    return { value: text.points.noPoints, shown: <span class="tl-none">{text.points.noPoints}</span> };
  const { proven, rest } = pointsWords(points, compare, language);
  const shown = (
    <>
      <PointsBar points={points} small />
      <span class="tl-line tl-line-between">
        <span>
          <b>{proven}</b> {compare.sure}
        </span>
        <span class="tl-hint">{rest}</span>
      </span>
    </>
  );
  return { value: `${proven} ${compare.sure}, ${rest}`, shown };
}
