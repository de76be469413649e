import type { Item, Piece } from './items.ts';
import { textMarker } from './markers.ts';
import { type Box, boxOf, type Line } from './page.ts';
import { type Points, pointsAlone } from './points.ts';

/** A table row as a criterion: its item, and the points that stand in a cell of their own. */
export type Row = { item: Item; points: Points | null; isTotal: boolean; line: Line };

type Cell = { box: Box; lines: Line[] };

const headerWord =
  /^(?:nr\.?|nummer|#|criteri(?:um|a)|(?:knock-?out|gunnings?|selectie)?-? ?criteri(?:um|a)|eis(?:en)?|wens(?:en)?|omschrijving|punten|max(?:imale?|imum|\.)? ?(?:aantal )?(?:punten|score)?|aantal punten|weging(?:sfactor)?|score|gewicht|onderdeel|toelichting|categorie|weging in (?:%|punten)|te behalen punten|ja ?\/ ?nee|voldoet)(?: ?\(.{1,20}\))?$/i;
const noText = /^(?:ja|nee|ja ?\/ ?nee|ko|knock-?out|[☐☑x✓-]|verplicht|n\.?v\.?t\.?)$/i;
const textHeader = /^(?:criteri|(?:knock-?out|gunnings?|selectie)-? ?criteri|eis|wens|omschrijving)/i;
const pointsHeader = /punten|weging|score|gewicht/i;

/** The rows of the tables among these lines, header rows left out; `[]` when there is no table with columns. */
export function readRows(lines: readonly Line[], scored: boolean): Row[] {
  const rows: Row[] = [];
  let header: string[] = [];
  for (const cells of cellsByRow(lines)) {
    const texts = cells.map((cell) => cell.lines.map((line) => line.text).join(' '));
    if (texts.every((text) => headerWord.test(text))) header = texts;
    else if (cells.length > 1) {
      const row = readRow(cells, texts, header, scored);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/**
 * Lines in which each row of a table that stands under a numbered criterion ('geen | 0 punten') is one bulleted
 * line: its level. A table that holds the criteria themselves is left as it is.
 */
export function withLevelRows(lines: readonly Line[]): Line[] {
  const isOwn = (line: Line): boolean => {
    const marker = line.mark === null ? textMarker(line.text) : null;
    return (marker?.label ?? line.mark ?? '') !== '' && boxOf(line, ['tr']) === null;
  };
  const first = lines.findIndex(isOwn);
  const top = lines.findIndex((line) => boxOf(line, ['tr']) !== null);
  if (first < 0 || top < first) return [...lines];
  const found: Line[] = [];
  let row: Box | null = null;
  for (const line of lines) {
    const box = boxOf(line, ['tr']);
    const above = found.at(-1);
    // One character between two cells, as between two lines: the offsets still hold.
    if (above && box && box === row)
      found[found.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else
      found.push(box ? { ...line, mark: line.mark ?? '', box: { ...box, tag: 'div', parent: null } } : line);
    row = box;
  }
  return found;
}

function cellsByRow(lines: readonly Line[]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Box | null = null;
  for (const line of lines) {
    const box = boxOf(line, ['tr']);
    const cell = boxOf(line, ['td', 'th']);
    if (!box || !cell) continue;
    if (box !== row) rows.push([]);
    row = box;
    const cells = rows.at(-1);
    const last = cells?.at(-1);
    if (last?.box === cell) last.lines.push(line);
    else cells?.push({ box: cell, lines: [line] });
  }
  return rows;
}

function readRow(cells: Cell[], texts: string[], header: string[], scored: boolean): Row | null {
  const line = cells[0]?.lines[0];
  if (!line) return null;
  const pointsAt = scored ? pointsCell(cells, texts, header) : -1;
  const points =
    pointsAt < 0 ? null : readPoints(texts[pointsAt] ?? '', header[pointsAt] ?? header.at(-1) ?? '');
  if (/^(?:totaal|som|max(?:imaal|imum)? totaal)/i.test(texts[0] ?? ''))
    return { item: { marker: null, pieces: [], subs: [] }, points, isTotal: true, line };
  const numberAt =
    /^\(?(?:\d{1,2}|[a-z]|[A-Z]{1,2}\d{1,2})[.)]?$/.test(texts[0] ?? '') && pointsAt !== 0 ? 0 : -1;
  const textAt = textCell(cells, texts, header, [pointsAt, numberAt]);
  const cell = cells[textAt];
  if (!cell) return null;
  const item = cellItem(cell, numberAt < 0 ? null : (texts[numberAt] ?? null));
  // A column of alternatives: 'tot 2 jaar (0 punten)' and 'meer (60 punten)' in the cell beside the criterion.
  const beside = points === null && pointsAt >= 0 && pointsAt !== textAt ? cells[pointsAt] : undefined;
  for (const own of beside?.lines ?? []) {
    const marker = textMarker(own.text);
    const from = marker?.end ?? 0;
    item.subs.push({ marker, pieces: [{ line: own, text: own.text.slice(from), from }], subs: [] });
  }
  return { item, points, isTotal: false, line };
}

function pointsCell(cells: Cell[], texts: string[], header: string[]): number {
  const named = header.findIndex((name) => pointsHeader.test(name));
  if (named >= 0 && header.length === cells.length) return named;
  return texts.findLastIndex(
    (text, index) =>
      index > 0 && (pointsAlone(text) !== null || /^(?:max\.? ?)?\d{1,3}(?:[.,]\d)? ?%?$/.test(text)),
  );
}

function readPoints(text: string, header: string): Points | null {
  const alone = pointsAlone(text);
  if (alone) return alone;
  const bare = /^(?:max\.? ?)?(?:0 ?[-–] ?)?(\d{1,3}(?:[.,]\d{1,2})?)$/.exec(text);
  if (!bare) return null;
  return {
    value: Number((bare[1] ?? '').replace(',', '.')),
    unit: /%|procent/.test(header) ? 'percent' : 'points',
  };
}

function textCell(cells: Cell[], texts: string[], header: string[], taken: number[]): number {
  const named = header.findIndex((name, index) => textHeader.test(name) && !taken.includes(index));
  if (named >= 0 && header.length === cells.length) return named;
  let best = -1;
  texts.forEach((text, index) => {
    if (taken.includes(index) || noText.test(text)) return;
    if (best < 0 || text.length > (texts[best]?.length ?? 0)) best = index;
  });
  return best;
}

function cellItem(cell: Cell, number: string | null): Item {
  const subs: Item[] = [];
  const pieces: Piece[] = [];
  const label = number === null ? null : number.replace(/[().]/g, '');
  let own = label;
  for (const line of cell.lines) {
    const marker = textMarker(line.text);
    const isFirst = pieces.length === 0;
    if (isFirst && own === null && marker && marker.kind !== 'bullet') own = marker.label;
    const from = marker && (!isFirst || label === null) ? marker.end : 0;
    const piece = { line, text: line.text.slice(from), from };
    if (!isFirst && (marker || line.mark !== null)) {
      const mark = line.mark ? { kind: 'letter' as const, label: line.mark, end: 0 } : null;
      subs.push({ marker: marker ?? mark, pieces: [piece], subs: [] });
    } else pieces.push(piece);
  }
  const marker = own === null ? null : { kind: 'number' as const, label: own, end: 0 };
  return { marker, pieces, subs };
}
