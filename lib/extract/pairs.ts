import { type Field, fieldOf, fieldOfAll, labelAtStart, splitHeaderLine } from './labels.ts';
import { type Box, boxOf, type Line, type Page, type Span } from './page.ts';

/** A labelled value as printed. */
export type Pair = {
  field: Field;
  value: string;
  at: Span;
  /** Index of the line with the label. */
  line: number;
  /** Index of the line with the value. */
  valueLine: number;
  /** 'glued': label and value stand on one line with only a space between ('Duur 12 maanden'). */
  shape: 'apart' | 'colon' | 'glued';
  aside: boolean;
};

export type Pairs = Map<Field, Pair[]>;

/** Longer values are prose under a heading, not a label's value; those who want prose read sections. */
const longestValue = 400;

/** All labelled values of the page, per field in its order; the lines in `without` are about something else. */
export function readPairs(page: Page, without: ReadonlySet<number> = new Set()): Pairs {
  const pairs: Pairs = new Map();
  for (const line of page.lines)
    if (!without.has(line.index)) for (const pair of pairsOfLine(page, line)) add(pairs, pair);
  return pairs;
}

function add(pairs: Pairs, pair: Pair): void {
  const known = pairs.get(pair.field);
  if (known) known.push(pair);
  else pairs.set(pair.field, [pair]);
}

function pairsOfLine(page: Page, line: Line): Pair[] {
  const opening = labelAtStart(line.text);
  const whole = fieldOfAll(line.text, opening);
  if (whole) return valueApart(page, line, whole);
  if (line.lead > 0) {
    const field = fieldOf(line.text.slice(0, line.lead));
    if (field) return withRemark(page, line, field, line.lead);
  }
  const parts = splitHeaderLine(line.text);
  if (parts.length > 1) return partsOfHeaderLine(line, parts);
  if (!opening) return [];
  if (!opening.colon) {
    const isName = words.has(opening.field) && !amongLabels(page, line);
    return line.text.length > 120 || isName ? [] : inlineValue(line, opening.field, opening.end, 'glued');
  }
  return withRemark(page, line, opening.field, opening.end);
}

/** A label may carry a remark before its value: 'Maximum tarief: Dit is …' and then, on its own, '127'. */
function withRemark(page: Page, line: Line, field: Field, from: number): Pair[] {
  const inline = inlineValue(line, field, from, 'colon');
  return field === 'rate' || inline.length === 0 ? [...inline, ...valueApart(page, line, field)] : inline;
}

/** Fields whose value is a name: 'Provincie Waterrijk' is one itself, unless it stands in a row of labels. */
const words: ReadonlySet<Field> = new Set([
  'region',
  'place',
  'buyer',
  'education',
  'title',
  'workdays',
  'note',
]);

function amongLabels(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1];
  const below = page.lines[line.index + 1];
  return [above, below].some((other) => {
    if (other === undefined || other.text.length > 120) return false;
    const opening = labelAtStart(other.text);
    return opening !== null && opening.end < other.text.length;
  });
}

function inlineValue(line: Line, field: Field, from: number, shape: Pair['shape']): Pair[] {
  const skip = /^[ :]{0,3}/.exec(line.text.slice(from))?.[0].length ?? 0;
  const start = from + skip;
  const value = line.text.slice(start, start + longestValue);
  return value === '' ? [] : [makePair(line, line, field, value, start, shape)];
}

function makePair(
  label: Line,
  line: Line,
  field: Field,
  value: string,
  from: number,
  shape: Pair['shape'],
): Pair {
  const start = line.start + from;
  const at = { start, end: start + value.length };
  return { field, value, at, line: label.index, valueLine: line.index, shape, aside: line.box.aside };
}

function partsOfHeaderLine(line: Line, parts: string[]): Pair[] {
  const found: Pair[] = [];
  let from = 0;
  for (const part of parts) {
    const opening = labelAtStart(part);
    if (opening && opening.end < part.length) {
      const text = part.slice(opening.end);
      const value = text.replace(/^[ :]{1,3}/, '');
      found.push(makePair(line, line, opening.field, value, from + part.length - value.length, 'colon'));
    }
    from += part.length + 1;
  }
  return found;
}

function valueApart(page: Page, label: Line, field: Field): Pair[] {
  const line = columnValue(page, label) ?? page.lines[label.index + 1];
  if (!line || (line !== page.lines[label.index + 1] ? false : !follows(label, line))) return [];
  const other = fieldOf(line.text);
  if (other !== null && other !== field && field !== 'hybrid') return [];
  if (other === null && labelAtStart(line.text)?.colon) return [];
  return [makePair(label, line, field, line.text.slice(0, longestValue), 0, 'apart')];
}

/** In a table whose first row holds labels alone the value stands below its label. */
function columnValue(page: Page, label: Line): Line | null {
  const row = boxOf(label, ['tr']);
  if (!row || row.count < 2 || row.end - row.first < 2 || row.end - row.first > 20) return null;
  const cells = page.lines.slice(row.first, row.end);
  if (!cells.every((line) => fieldOf(line.text) !== null)) return null;
  const column = boxOf(label, ['td', 'th'])?.place;
  for (let index = row.end; index < page.lines.length; index++) {
    const line = page.lines[index];
    if (!line || boxOf(line, ['tr']) === null) return null;
    if (boxOf(line, ['td', 'th'])?.place === column) return line;
  }
  return null;
}

/**
 * Whether the line that comes next is this label's value, not the next label of a row whose value is empty:
 * within one row or dt/dd, or in the box right after the label's.
 */
function follows(label: Line, line: Line): boolean {
  if (label.box === line.box) return true;
  const row = boxOf(label, ['tr']);
  if (row && boxOf(line, ['tr']) !== row) return false;
  if (boxOf(label, ['dt'])) return boxOf(line, ['dd']) !== null;
  if (boxOf(line, ['dt', 'th']) && !row) return false;

  const before = childBelow(label.box, (box) => box.first <= line.index && line.index < box.end);
  if (!before.holder || !before.last) return false;
  const after = childBelow(line.box, (box) => box === before.holder);
  return after.child === null || before.child === null || after.child.place === before.child.place + 1;
}

/** Climbs to the box that `holds`; `last`: each box on the way was the last of its parent. */
function childBelow(
  from: Box,
  holds: (box: Box) => boolean,
): { holder: Box | null; child: Box | null; last: boolean } {
  let child: Box | null = null;
  let last = true;
  let box: Box | null = from;
  while (box && !holds(box)) {
    if (child && child.place !== box.count - 1) last = false;
    child = box;
    box = box.parent;
  }
  return { holder: box, child, last };
}
