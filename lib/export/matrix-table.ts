/** The evidence matrix as words in cells: what every file of it holds, in Dutch. */
import type { AwardMatrixRow, MatrixRow } from '../assess/matrix.ts';
import type { RequestView } from '../assess/view.ts';
import { dutch } from '../i18n/dutch.ts';
import { evidenceLabel } from '../i18n/evidence-label.ts';
import { formatMoment, formatNumber } from '../i18n/format.ts';
import { matrixFile as words } from '../i18n/nl/matrix-file.ts';
import type { EvidenceItem } from '../profile/evidence.ts';
import { plain, plainLine } from './plain.ts';

export type MatrixTable = {
  title: string;
  /** Buyer, reference and deadline; what the page does not state reads "niet gevonden". */
  facts: { label: string; value: string }[];
  /** The part of a file's name that says which request it is; '' where there is no reference. */
  slug: string;
  columns: readonly string[];
  /** As many cells as there are columns; a cell may have lines. */
  rows: string[][];
};

/** The cells of a matrix; all its words are `plain`. `now` is only there for the form of the date. */
export function matrixTable(
  { request, submission, points }: RequestView,
  rows: readonly MatrixRow[],
  now: Temporal.Instant,
): MatrixTable {
  const stated = (value: string | null): string =>
    value === null || plainLine(value) === '' ? dutch.notFound : plainLine(value);
  const name = plainLine(request.title ?? request.reference ?? '');
  const deadline =
    submission === null ? null : words.deadline(formatMoment(submission.moment, 'nl', 'full', now));
  return {
    title: words.title(name === '' ? words.untitled : name),
    facts: [
      { label: dutch.fields.buyer, value: stated(request.buyer) },
      { label: dutch.fields.reference, value: stated(request.reference) },
      { label: dutch.fields.submissionDeadline, value: stated(deadline) },
    ],
    slug: slugOf(request.reference ?? ''),
    columns: words.columns,
    rows: rows.map((row) => cells(row, points.unit)),
  };
}

function cells(row: MatrixRow, unit: RequestView['points']['unit']): string[] {
  return [
    plainLine(row.number ?? ''),
    row.list === 'knockouts' ? words.knockout : words.kinds[row.kind],
    plain(row.text),
    row.list === 'knockouts' ? dutch.verdicts[row.verdict] : pointsCell(row, unit),
    row.empty ? words.empty : evidenceCell(row),
    plain(row.cvSentence),
  ];
}

/** One piece of evidence a line. */
function evidenceCell({ evidence, words: inWords }: MatrixRow): string {
  const lines = [...evidence.map((item) => plainLine(evidenceLine(item))), plain(inWords)];
  return lines.filter((line) => line !== '').join('\n');
}

/** The lowest rate of a profile is nobody else's business, least of all the buyer's. */
function evidenceLine(item: EvidenceItem): string {
  return item.kind === 'rate' ? words.rate : evidenceLabel(item, 'nl');
}

function pointsCell({ points, max, level }: AwardMatrixRow, unit: RequestView['points']['unit']): string {
  if (max === null) return dutch.points.noPoints;
  const most = formatNumber(max, 'nl');
  const percent = unit === 'percent';
  if (points === null) return percent ? words.unjudgedPercent(most) : words.unjudgedPoints(most);
  const claimed = formatNumber(points, 'nl');
  const sum = percent ? words.percent(claimed, most) : words.points(claimed, most);
  if (level === null) return sum;
  const label = plainLine(level.label ?? '');
  return plain(`${sum}\n${label === '' ? '' : `${label}. `}${level.text}`);
}

/** Letters, digits and dashes: a reference of a page becomes part of a file's name. */
function slugOf(reference: string): string {
  return reference
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
