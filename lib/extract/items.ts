import { bareNumber, type Marker, markerOf, numberStart, textMarker } from './markers.ts';
import type { Box, Line } from './page.ts';

/** A piece of an item's text: offsets are into the line. */
export type Piece = { line: Line; text: string; from: number };

export type Item = {
  marker: Marker | null;
  pieces: Piece[];
  /** Items one rank deeper. */
  subs: Item[];
};

/** An item's own text in one line. */
export const textOf = (item: Item): string =>
  item.pieces
    .map((piece) => piece.text)
    .join(' ')
    .trim();

/** All of an item's lines, its sub-items' included, in order. */
export function linesOf(item: Item): Line[] {
  return [...item.pieces.map((piece) => piece.line), ...item.subs.flatMap(linesOf)];
}

const note =
  /^(?:geef (?:in|op|bij|aan)|vermeld|maak (?:in|op) |let op|n\.?b\.?[:. ]|indien |toon (?:dit |deze |in |aan)|wat (?:er )?niet|licht (?:dit|in)|zorg (?:dat|ervoor)|u dient|de beoordeling|bovenstaande|bovengenoemde|toelichting|alle (?:ervaring|eisen|criteria|bovenstaande)|kandidaten die|de kandidaat die|kandidaat die|voldoet (?:u|je|de)|wanneer |als (?:u|je|de|het|iets)|graag |bij een gelijke|op basis van|niet (?:expliciet|genoemde)|het cv (?:moet|dient)|flex ?tender |wij |we |in (?:het|uw|je) cv|beschrijf|benoem |motiveer|onderbouw|\*)/i;

const intro =
  /^(?:onderstaande|de volgende|de onderstaande|voor deze|om in aanmerking|je voldoet|u voldoet|de kandidaat (?:dient|moet|voldoet)|hieronder|hierna|op de volgende|aan de volgende|kandidaten worden|de criteria|deze (?:eisen|criteria|wensen)|inschrijvingen worden|wij (?:beoordelen|vragen)|wordt? (?:er )?)/i;

const requirement =
  /^(?:[-•·] ?)?(?:een |de |het |je |u |kandidaat |de kandidaat |beschikt |heeft |hebt |over |op cv |op het cv |aantoonbare? |relevante |ruime |goede |uitstekende )*(?:minimaal|ten minste|tenminste|minstens|afgeronde?|(?:werk)?ervaring|kennis|beschikbaar|beschikbaarheid|inzetbaar|in het bezit|bezit|beschikt|heeft|hebt|hbo|wo|mbo|diploma|bereid|rijbewijs|certificaat|uurtarief|maximaal uurtarief|beheersing|opleiding|voldoet|werkte|in staat)(?![a-zA-ZÀ-ɏ])/i;

/** Whether the text opens the way a requirement does ('Minimaal …', 'Je hebt …'). */
export const isRequirement = (text: string): boolean => requirement.test(text);

export const isNote = (text: string): boolean => note.test(text);

/**
 * Lines that hold several items in a row ('1. …; 2. …; 3. …') cut into one line per item; others as they are.
 */
export function splitRuns(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const first = numberStart.exec(line.text);
    const starts = first ? runStarts(line.text, Number(first[1])) : [];
    if (starts.length === 0) return [line];
    return [0, ...starts].map((from, index, all) => {
      const text = line.text.slice(from, all[index + 1]).trimEnd();
      return index === 0
        ? { ...line, text }
        : { ...line, text, start: line.start + from, gap: false, mark: null };
    });
  });
}

/** Where the numbers that follow `number` one by one start, each after a stop. */
function runStarts(text: string, number: number): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let next = number + 1; Number.isInteger(number); next++) {
    const found = [`${next}. `, `${next}) `]
      .map((mark) => text.indexOf(` ${mark}`, from))
      .filter((at) => at > 0);
    const at = Math.min(...found);
    if (found.length === 0 || !/[;.:,)]/.test(text[at - 1] ?? '')) break;
    starts.push(at + 1);
    from = at + 1;
  }
  return starts;
}

/**
 * The items of a list section, in whatever way the list is printed. Lines before the first marked item are
 * an introduction, lines between two are part of the first, what follows the last is a note unless it
 * plainly continues it. Without any marker each line is an item.
 */
export function readItems(lines: readonly Line[]): Item[] {
  const bareNumbers = hasBareNumbers(lines);
  const markers = inSequence(
    lines,
    lines.map((line) => markerOf(line) ?? (bareNumbers ? numberWithoutStop(line) : null)),
  );
  const first = markers.findIndex((marker) => marker !== null);
  if (first < 0 || isBareWithParts(lines, markers, first)) return bareItems(lines);
  return markedItems(lines, markers, first);
}

/**
 * 'Een hbo-diploma. / Je hebt ervaring met: / - a / - b / Je bent er op dinsdag.': a bare list of which one item has
 * a list of its own. Told from an introduced list by the requirements that stand outside the bullets.
 */
function isBareWithParts(
  lines: readonly Line[],
  markers: readonly (Marker | null)[],
  first: number,
): boolean {
  const parent = lines[first - 1]?.text ?? '';
  if (markers[first]?.kind !== 'bullet' || !parent.endsWith(':') || !isRequirement(parent)) return false;
  return lines.some(
    (line, index) =>
      !markers[index] && index !== first - 1 && isRequirement(line.text) && !/[:]$/.test(line.text),
  );
}

/** A line that is a number alone is an item's number only in its turn; out of turn it is an amount in a column. */
function inSequence(lines: readonly Line[], markers: (Marker | null)[]): (Marker | null)[] {
  let last: number | null = null;
  return markers.map((marker, index) => {
    const label = Number(marker?.label ?? Number.NaN);
    const isAlone = marker?.kind === 'number' && marker.end === lines[index]?.text.length;
    if (isAlone && last !== null && label !== last + 1) return null;
    if (!Number.isNaN(label)) last = label;
    return marker;
  });
}

/** '1 Een hbo-diploma / 2 Rijbewijs B': numbers without a stop. */
export const hasBareNumbers = (lines: readonly Line[]): boolean =>
  lines.filter((line) => line.mark === null && bareNumber.test(line.text)).length > 1;

function numberWithoutStop(line: Line): Marker | null {
  const match = bareNumber.exec(line.text);
  return match ? { kind: 'number', label: match[1] ?? null, end: match[0].length } : null;
}

function markedItems(lines: readonly Line[], markers: readonly (Marker | null)[], first: number): Item[] {
  const main = markers[first];
  const mainDepth = lines[first]?.box.depth ?? 0;
  // '<li>Ervaring<br>- geen: 0 punten<br>- ruime: 30 punten</li>': dashes under an element's own text.
  const spoken = new Set(
    lines.filter((line) => line.mark === '' && textMarker(line.text) === null).map((line) => line.box.item),
  );
  const isMain = (index: number): boolean => {
    const marker = markers[index];
    const line = lines[index];
    return (
      !!marker &&
      !!line &&
      !(line.mark === null && line.box.item !== null && spoken.has(line.box.item)) &&
      marker.kind === main?.kind &&
      (line.box.depth === mainDepth || line.mark === null || mainDepth === 0) &&
      !(line.mark !== null && line.box.depth > mainDepth && mainDepth > 0)
    );
  };
  const lastMain = lines.findLastIndex((_, index) => isMain(index));
  const own = linesPerItem(lines, first, lastMain, isMain);

  const items: Item[] = [];
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    const item = items.at(-1);
    const marker = markers[index] ?? null;
    if (!line) continue;
    if (marker && (isMain(index) || !item || isSeparate(item, line, mainDepth)))
      items.push(newItem(line, marker));
    else if (marker && item) item.subs.push(newItem(line, marker));
    else if (item && isAside(item, line)) continue;
    else if (item && (index <= lastMain + own || continues(item, line))) {
      if (line.level === 0 || shares(item, line)) append(item, line);
    } else if (item) break;
  }
  return items;
}

/**
 * How many unmarked lines every item but the last has: when each has a title and a description, the last
 * has them too.
 */
function linesPerItem(
  lines: readonly Line[],
  first: number,
  last: number,
  isMain: (index: number) => boolean,
): number {
  let fewest = Number.POSITIVE_INFINITY;
  let run = 0;
  for (let index = first + 1; index <= last; index++) {
    if (isMain(index)) {
      fewest = Math.min(fewest, run);
      run = 0;
    } else run++;
  }
  const next = lines[last + 1];
  return Number.isFinite(fewest) && next && !isNote(next.text) ? fewest : 0;
}

function newItem(line: Line, marker: Marker | null): Item {
  const from = marker?.end ?? 0;
  return { marker, pieces: [{ line, text: line.text.slice(from), from }], subs: [] };
}

function append(item: Item, line: Line): void {
  const last = item.subs.at(-1);
  (last ?? item).pieces.push({ line, text: line.text, from: 0 });
}

/** A bullet after a finished numbered item is an item of its own, not a part of it. */
function isSeparate(item: Item, line: Line, mainDepth: number): boolean {
  if (item.subs.length > 0 || line.box.depth > mainDepth) return false;
  const marker = markerOf(line);
  if (marker?.kind !== 'bullet' || /\(\s?\d+ ?(?:p|%)/i.test(line.text)) return false;
  return /[;.]$/.test(item.pieces.at(-1)?.text ?? '') && /[A-ZÀ-Þ]/.test(line.text.charAt(marker.end));
}

/** A note between two items of a list element stands outside both ('<li>…</li></ul><p>Let op: …</p><ul>'). */
function isAside(item: Item, line: Line): boolean {
  return item.pieces[0]?.line.mark !== null && line.box.item === null && isNote(line.text);
}

const shares = (item: Item, line: Line): boolean => {
  const own: Box | null = item.pieces[0]?.line.box.item ?? null;
  return own !== null && own === line.box.item;
};

/** Whether an unmarked line after the last item still belongs to it. */
function continues(item: Item, line: Line): boolean {
  if (shares(item, line)) return true;
  if (line.box.item !== null && line.box.item === item.subs.at(-1)?.pieces[0]?.line.box.item) return true;
  const before = (item.subs.at(-1) ?? item).pieces.at(-1);
  // A number on a line of its own: the next line is its text, whatever words it opens with.
  if (before?.text === '') return true;
  if (!before || isNote(line.text)) return false;
  if (/^[a-zß-ÿ(<]/.test(line.text)) return true;
  if (/^(?:weging|punten|max|\d{1,3} ?(?:punten|pnt|%))/i.test(line.text)) return true;
  if (/[,(–-]$/.test(before.text)) return true;
  return (
    !line.gap && line.box === before.line.box && !/[;.:)!?]$/.test(before.text) && before.text.length > 60
  );
}

function bareItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const item = items.at(-1);
    const marker = markerOf(line);
    if (item && marker) item.subs.push(newItem(line, marker));
    else if (item && isContinuation(item, line)) append(item, line);
    else if (items.length === 0 && leadsIn(line.text, lines.length)) continue;
    else if (item && (isNote(line.text) || isPlainHeading(items, line))) break;
    else if (line.level === 0 || lines.length === 1 || line.level === 7) items.push(newItem(line, null));
  }
  return items;
}

/** An introduction; a line that is all there is may be the only item, unless it points to others. */
function leadsIn(text: string, count: number): boolean {
  if (count > 1) return text.endsWith(':') || intro.test(text);
  return pointer.test(text) && text.length < 90 && !/: /.test(text);
}

const pointer = /^(?:(?:de |aan de |op de )?(?:volgende|onderstaande)|hieronder|hierna) /i;

/** After items that close with a stop, a short line apart without one is a heading that we do not know. */
function isPlainHeading(items: readonly Item[], line: Line): boolean {
  if (!line.gap || line.text.length > 50 || /[;.:,)]$/.test(line.text)) return false;
  return items.every((item) => /[;.]$/.test(item.pieces.at(-1)?.text ?? ''));
}

function isContinuation(item: Item, line: Line): boolean {
  const before = item.pieces.at(-1)?.text ?? '';
  return /^[a-zß-ÿ(]/.test(line.text) && !/[;.]$/.test(before);
}
