import type { AwardCriterion, Criterion } from '../request/tender-request.ts';
import { type ReadAward, readAwardList, toAward } from './award.ts';
import { readBareCriteria } from './bare-criteria.ts';
import { type Item, linesOf, readItems, splitRuns, textOf } from './items.ts';
import { markerOf } from './markers.ts';
import { type Line, linesWith, type Page, type Span } from './page.ts';
import { type Points, readShare, statedTotal, takePoints, type Unit } from './points.ts';
import type { Section } from './sections.ts';
import { readRows } from './table.ts';
import { withoutClosing } from './text.ts';

export type Criteria = {
  knockouts: { criterion: Criterion; at: Span }[];
  awards: { criterion: AwardCriterion; at: Span }[];
  competences: { text: string; at: Span }[];
  unit: Unit | null;
  total: number | null;
  /** Indices of the lines that hold a criterion; none of them is a condition. */
  taken: Set<number>;
  /** Those of them whose dates and labels are about the work asked; an interview that weighs keeps its own date. */
  aboutWork: Set<number>;
};

type Knockout = Criteria['knockouts'][number];

/** Knock-outs, award criteria and competences of the page, in its order. */
export function readCriteria(page: Page, sections: readonly Section[]): Criteria {
  const knockouts: Knockout[] = [];
  const awards: ReadAward[] = [];
  const competences: Criteria['competences'] = [];
  let total: Points | null = null;
  let isAssessed = false;
  for (const section of sections) {
    if (section.kind === 'knockout') readKnockouts(section.lines, knockouts, awards);
    else if (section.kind === 'award') {
      const list = readAwardList(section.lines);
      // What the client weighs after the scored round, without points, is no award criterion.
      const isUnscored = list.awards.every((entry) => entry.criterion.points === null);
      const isLater = isAssessed && isUnscored && awards.some((entry) => entry.criterion.points !== null);
      if (!isLater) awards.push(...list.awards);
      total ??= statedTotal(section.heading.text) ?? list.total;
    } else if (section.kind === 'assessment') isAssessed = true;
    else if (section.kind === 'competence') competences.push(...readCompetences(section.lines));
  }
  if (knockouts.length === 0 && awards.length === 0) {
    const bare = readBareCriteria(page);
    knockouts.push(...bare.knockouts);
    awards.push(...bare.awards);
    if (competences.length === 0) competences.push(...bare.competences);
  }
  awards.push(...readAwardsElsewhere(page, awards, knockouts));
  const inOrder = unique(awards).sort((a, b) => a.at.start - b.at.start);
  const ownKnockouts = unique(knockouts);
  return {
    knockouts: ownKnockouts,
    awards: inOrder,
    competences,
    unit: unitOf(inOrder),
    total: total?.value ?? null,
    taken: linesWithin(page, [...inOrder, ...ownKnockouts]),
    aboutWork: linesWithin(page, [
      ...inOrder.filter((entry) => entry.criterion.kind !== 'interview'),
      ...ownKnockouts,
    ]),
  };
}

/** A knock-out that brings points is no knock-out: some desks print both under 'Eisen'. */
function readKnockouts(lines: readonly Line[], knockouts: Knockout[], awards: ReadAward[]): void {
  const own = splitRuns(lines.filter((line) => !isTerm(line)));
  const rows = readRows(own, false);
  const items = rows.length > 0 ? rows.filter((row) => !row.isTotal).map((row) => row.item) : readItems(own);
  for (const item of items) {
    if (takePoints(textOf(item)) !== null && /punt|pnt|weging/i.test(textOf(item)))
      awards.push(...toAward(item, null));
    else {
      const knockout = toKnockout(item);
      if (knockout) knockouts.push(knockout);
    }
  }
}

/** `<dt>Opleiding</dt><dd>…`: the name of the criterion below it. */
const isTerm = (line: Line): boolean => line.box.tag === 'dt' && /[a-z]{3}/i.test(line.text);

function toKnockout(item: Item): Knockout | null {
  const text = withoutClosing([textOf(item), ...item.subs.map(wholeText)].join(' ').trim());
  const lines = linesOf(item);
  const first = lines[0];
  const last = lines.at(-1);
  if (!/[a-zA-ZÀ-ɏ]{2}/.test(text) || !first || !last) return null;
  return {
    criterion: { number: item.marker?.label ?? null, text },
    at: { start: first.start, end: last.start + last.text.length },
  };
}

const wholeText = (item: Item): string => [textOf(item), ...item.subs.map(wholeText)].join(' ');

/** A competence is its whole line without bullet and closing punctuation. */
function readCompetences(lines: readonly Line[]): Criteria['competences'] {
  return competenceItems(withoutAfterword(lines)).flatMap((item) => {
    const text = withoutClosing(wholeText(item).trim());
    const first = linesOf(item)[0];
    const last = linesOf(item).at(-1);
    if (text === '' || !first || !last) return [];
    return [{ text, at: { start: first.start, end: last.start + last.text.length } }];
  });
}

/** After two or more bare names ('Daadkracht') a whole sentence apart from them is about something else. */
function withoutAfterword(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines;
  if (!first || !second || !isName(first) || !isName(second)) return lines;
  const end = lines.findIndex((line, index) => {
    const isApart = line.gap || line.box !== lines[index - 1]?.box;
    return index > 1 && isApart && markerOf(line) === null && isSentence(line.text);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

const isName = (line: Line): boolean => line.text.length < 60 && !/[.?!:]$/.test(line.text);
const isSentence = (text: string): boolean => /[.?!]$/.test(text) && text.split(' ', 7).length > 5;

/** Short lines, only some of them with a bullet, are all items; a marked list may have an introduction. */
function competenceItems(lines: readonly Line[]): Item[] {
  const marked = lines.findIndex((line) => markerOf(line) !== null);
  const above = lines.slice(0, Math.max(marked, 0));
  if (above.length === 0 || above.some((line) => line.text.endsWith(':') || line.text.length > 60))
    return readItems(lines);
  return lines.map((line) => {
    const from = markerOf(line)?.end ?? 0;
    return { marker: null, pieces: [{ line, text: line.text.slice(from), from }], subs: [] };
  });
}

/** Price shares and interviews that weigh stand outside the list too ('20 % prijs' under 'Overig'). */
function readAwardsElsewhere(
  page: Page,
  awards: readonly ReadAward[],
  knockouts: readonly Knockout[],
): ReadAward[] {
  const taken = linesWithin(page, [...awards, ...knockouts]);
  const found: ReadAward[] = [];
  for (const line of linesWith(page, /prijs|tarief|kosten|interview|gesprek|presentatie/gi)) {
    if (taken.has(line.index) || line.text.length > 600) continue;
    const item: Item = {
      marker: null,
      pieces: [{ line, text: line.text.replace(/^[-•·] /, ''), from: 0 }],
      subs: [],
    };
    const share = /%|procent|punten/.test(line.text) ? readShare(textOf(item)) : null;
    if (share?.of === 'price' || weighingInterview(line.text)) found.push(...toAward(item, null));
  }
  return found.filter((entry) => entry.criterion.kind !== 'quality');
}

function weighingInterview(text: string): boolean {
  if (!/weg|weeg|punten|%/i.test(text) || !/interview|gesprek|presentatie/i.test(text)) return false;
  return /\((?:weging|punten|gewicht)|\d ?(?:punten|%)\)/i.test(text) && takePoints(text) !== null;
}

/** Copies of one list (a page may print it twice) count once. */
function unique<T extends { criterion: Criterion }>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.filter(({ criterion }) => {
    const key = `${criterion.number} ${criterion.text}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function unitOf(awards: readonly ReadAward[]): Unit | null {
  const percents = awards.filter((entry) => entry.unit === 'percent').length;
  const points = awards.filter((entry) => entry.unit === 'points').length;
  if (percents + points === 0) return null;
  return percents > points ? 'percent' : 'points';
}

function linesWithin(page: Page, entries: readonly { at: Span }[]): Set<number> {
  const taken = new Set<number>();
  const spans = [...entries].map((entry) => entry.at).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const line of page.lines) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= line.start) next++;
    const span = spans[next];
    if (span && span.start <= line.start) taken.add(line.index);
  }
  return taken;
}
