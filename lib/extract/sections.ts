import { headingKind, kindOfWords, type SectionKind } from './headings.ts';
import { markerOf, textMarker } from './markers.ts';
import { type Box, boxOf, type Line, type Page } from './page.ts';
import { takePoints } from './points.ts';

export type Section = {
  kind: SectionKind;
  heading: Line;
  /** The lines under it, without the heading. */
  lines: Line[];
};

/** Words that divide one list of criteria and open nothing new. */
const subheading =
  /^(?:opleiding(?:en)?|(?:werk)?ervaring|kennis|kennis en (?:werk)?ervaring|opleiding en (?:werk)?ervaring|beschikbaarheid|(?:uur)?tarief|prijs|kwaliteit|certificaten|certificering|overig|overige|inhoudelijk|algemeen|studie|praktijk|inzetbaarheid|vaardigheden|referenties|taal|functie-inhoudelijk)(?: ?\([^()]{1,40}\))?:?$/i;

const withItems: ReadonlySet<SectionKind> = new Set(['knockout', 'award', 'competence', 'condition']);

/**
 * The page cut at its headings. A section ends at the next heading of its own rank, and where the box ends
 * that holds its heading together with what follows (so that no footer or sidebar runs into a list).
 */
export function readSections(page: Page): Section[] {
  const sections: Section[] = [];
  let current: Section | null = null;
  let until = 0;
  for (const line of page.lines) {
    const kind: SectionKind | null = isColumnHead(page, line, current) ? null : headingKind(line);
    const inside: boolean = current !== null && line.index < until;
    if (kind !== null && !(inside && current && staysInside(current, line, kind))) {
      current = { kind, heading: line, lines: [] };
      sections.push(current);
      until = scopeEnd(page, line);
      continue;
    }
    // What the card of another request prints opens nothing here.
    const isOther: boolean = inside && current?.kind === 'others';
    const runIn: Section | null = kind === null && !isOther ? readRunIn(line) : null;
    if (runIn) {
      current = runIn;
      sections.push(current);
      until = scopeEnd(page, line);
    } else if (inside) current?.lines.push(line);
  }
  return sections.map(withoutAbsence);
}

/** A list of which the page says that there is none holds nothing: 'Niet van toepassing.', 'Geen wensen'. */
function withoutAbsence(section: Section): Section {
  const only = section.lines.length === 1 ? section.lines[0] : undefined;
  return only && withItems.has(section.kind) && absence.test(only.text) ? { ...section, lines: [] } : section;
}

const absence =
  /^(?:[-–•] ?)?(?:n\.? ?v\.? ?t|niet van toepassing|(?:er (?:zijn|worden) )?(?:geen|niet)(?: (?:aanvullende|specifieke|verdere|nadere|extra|overige))?(?: (?:eisen|wensen|vereisten|criteria|voorwaarden|(?:gunnings|selectie|knock-?out)[- ]?criteria|competenties|bijzonderheden|informatie))?(?: gesteld| van toepassing)?|-)[.!]?$/i;

/** 'Eisen: een hbo-diploma; rijbewijs B.': a list that starts on its heading's own line; null: no such line. */
function readRunIn(line: Line): Section | null {
  if (line.mark !== null) return null;
  const end = line.lead > 0 ? line.lead : line.text.indexOf(':') + 1;
  const kind = end > 0 && (line.lead > 0 || end <= 60) ? kindOfWords(line.text.slice(0, end)) : null;
  if (kind === null || !withItems.has(kind) || /^(?:weging|score|punten)/i.test(line.text)) return null;
  const lines: Line[] = [];
  let from = end;
  for (const part of line.text.slice(end).split(/(?<=;) /)) {
    const skip = /^[ :]*/.exec(part)?.[0].length ?? 0;
    const text = part.slice(skip).trim();
    if (text !== '') lines.push({ ...line, text, start: line.start + from + skip, level: 0, lead: 0 });
    from += part.length + 1;
  }
  return { kind, heading: { ...line, text: line.text.slice(0, end) }, lines };
}

/** 'Weging' over a column of the list's own table opens no list. */
function isColumnHead(page: Page, line: Line, current: Section | null): boolean {
  const row = current && withItems.has(current.kind) ? boxOf(line, ['tr']) : null;
  if (!current || !row || row.count < 2 || row.end - row.first > 8) return false;
  if (row.first === line.index && rowBeside(page, current.heading)?.parent === row.parent) return false;
  const kind = kindOfWords(line.text);
  return (
    kind === null ||
    kind === current?.kind ||
    (kind !== 'knockout' && kind !== 'award') ||
    /^(?:weging|punten|score)/i.test(line.text)
  );
}

/** Whether a heading-like line belongs to the list it stands in. */
function staysInside(section: Section, line: Line, kind: SectionKind): boolean {
  if (!withItems.has(section.kind) || kind === section.kind) return false;
  if (!withItems.has(kind) && isNextItem(section, line)) return true;
  if (section.kind !== 'competence' && subheading.test(line.text)) return !opensList(line);
  if (kind === 'body' && kindOfWords(line.text) === null && isBoldItem(section, line)) return true;
  if (kind !== 'body') return plainListLine(section, line, kind);
  // A heading of lower rank than the section's own, by element: <h2>Eisen</h2> … <h3>Diploma's</h3>.
  return (
    kindOfWords(line.text) === null &&
    section.heading.level > 0 &&
    section.heading.level < 7 &&
    line.level > section.heading.level &&
    section.kind !== 'competence'
  );
}

/** '5. Interview (30 punten)' and '3. Uurtarief' after the item before them are items, though their words open a part. */
function isNextItem(section: Section, line: Line): boolean {
  const marker = textMarker(line.text);
  if (marker === null || line.level > 0) return false;
  if (section.kind === 'award' && takePoints(line.text) !== null) return true;
  const number = Number(marker.label ?? Number.NaN);
  if (Number.isNaN(number)) return false;
  const before = section.lines.slice(-20).findLast((own) => textMarker(own.text)?.kind === 'number');
  return before?.level === 0 && Number(textMarker(before.text)?.label) === number - 1;
}

/** Some pages set every item wholly bold: then a bold line with a marker is the next one. */
function isBoldItem(section: Section, line: Line): boolean {
  if (textMarker(line.text) === null) return false;
  // The first few lines tell; a look over all of them for every line would be quadratic.
  const first = section.lines.slice(0, 20).find((own) => textMarker(own.text) !== null);
  return first ? first.level === line.level : section.lines.length === 0;
}

/** 'Vaardigheden' on its own under knock-outs opens the competences when it is set as a real heading. */
function opensList(line: Line): boolean {
  return kindOfWords(line.text) === 'competence' && line.level > 0;
}

/** In a bare list of competences a word like 'Organisatie' is an item, unless it is set as a heading. */
function plainListLine(section: Section, line: Line, kind: SectionKind): boolean {
  return (
    section.kind === 'competence' && line.level === 0 && !line.gap && line.mark !== null && kind === 'body'
  );
}

/** Nothing after one of these belongs to a heading in it. */
const closedOff: ReadonlySet<string> = new Set(['aside', 'main', 'article', 'td']);

/** The row of column heads that this heading is one of ('Gunningscriteria | Punten'); its list is in the rows below. */
function headerRow(page: Page, heading: Line): Box | null {
  if (rowBeside(page, heading)) return null;
  const row = boxOf(heading, ['th']) || boxOf(heading, ['thead']) ? boxOf(heading, ['tr']) : null;
  return row && row.end - row.first <= 6 ? row : null;
}

/** The row of a heading whose text stands in the cell beside it ('Eisen | 1. Hbo; 2. Rijbewijs'); null: no such row. */
function rowBeside(page: Page, heading: Line): Box | null {
  const row = boxOf(heading, ['tr']);
  if (!row || row.first !== heading.index || row.end < heading.index + 2) return null;
  const beside = page.lines.slice(heading.index + 1, Math.min(row.end, heading.index + 4));
  const isText = beside.some((line) => line.text.length > 60 || markerOf(line) !== null);
  return isText ? row : null;
}

/** Index of the first line that no longer belongs to the box of this heading and its text. */
function scopeEnd(page: Page, heading: Line): number {
  const row = headerRow(page, heading);
  let box: Box | null = row ?? heading.box;
  const after = row?.end ?? heading.index + 1;
  // The heading's own box, and wrappers that hold nothing but it, say nothing about what follows.
  for (let steps = 0; box?.parent && box.end <= after && steps < 30; steps++) {
    if (closedOff.has(box.tag)) break;
    box = box.parent;
  }
  if (box?.parent && box.tag === 'p' && runsOn(page, heading, box)) box = box.parent;
  return box ? box.end : heading.index + 1;
}

/**
 * Whether the list of a heading that shares a paragraph with its first lines goes on after it:
 * `<p>Eisen<br>U voldoet aan:</p><ul>…` or `<p>Eisen<br>1. …</p><p>2. …</p>`.
 */
function runsOn(page: Page, heading: Line, box: Box): boolean {
  const last = page.lines[box.end - 1];
  const next = page.lines[box.end];
  if (!last || !next || last === heading) return false;
  const before = markerOf(last);
  const after = markerOf(next);
  if (after === null) return false;
  if (before === null)
    return (
      last.text.endsWith(':') ||
      ((next.mark !== null || after.label !== null) && box.end - heading.index === 2)
    );
  return after.kind === before.kind && Number(after.label) === Number(before.label ?? -1) + 1;
}
