import type { AwardCriterion, Level } from '../request/tender-request.ts';
import { flowItems, needsFlow } from './award-flow.ts';
import { type Item, linesOf, readItems, splitRuns, textOf } from './items.ts';
import { textMarker } from './markers.ts';
import type { Line, Span } from './page.ts';
import {
  bracketedPoints,
  type Points,
  pointsAlone,
  readShare,
  statedTotal,
  takePoints,
  type Unit,
} from './points.ts';
import { readRows, withLevelRows } from './table.ts';
import { withoutClosing } from './text.ts';

export type ReadAward = { criterion: AwardCriterion; unit: Unit | null; at: Span };
export type AwardList = { awards: ReadAward[]; total: Points | null };

/** The award criteria of one list section, whatever way it prints items, points and levels. */
export function readAwardList(lines: readonly Line[]): AwardList {
  let total: Points | null = null;
  const own = withLevelRows(splitRuns(lines)).filter((line) => {
    if (!saysTotal(line)) return true;
    const stated = statedTotal(line.text);
    total ??= stated;
    return stated === null;
  });
  const rows = readRows(own, true);
  if (rows.length > 0) {
    total ??= rows.find((row) => row.isTotal)?.points ?? null;
    return {
      awards: rows.filter((row) => !row.isTotal).flatMap((row) => toAward(row.item, row.points)),
      total,
    };
  }
  return { awards: withoutGroupTotals(awardsOf(own)), total };
}

/** The criteria of lines that are no table, whether their items have marks of their own or flow. */
export function awardsOf(lines: readonly Line[]): ReadAward[] {
  const items = needsFlow(lines)
    ? flowItems(lines)
    : readItems(lines).map((item) => ({ item, points: null }));
  return items.flatMap(({ item, points }) => toAward(item, points));
}

/** 'Totaal: 100 punten', 'Er zijn 100 punten te behalen.': a line about the list, not one of it. */
function saysTotal(line: Line): boolean {
  if (line.text.length > 120) return false;
  if (/^(?:in |het )?(?:totaal|maximaal te behalen|te behalen)/i.test(line.text.replace(/^[-•·] ?/, '')))
    return true;
  return (
    line.mark === null &&
    !/[([]/.test(line.text) &&
    /punten (?:te behalen|in totaal|te verdelen)/i.test(line.text)
  );
}

/** A criterion out of an item; `given`: points that stood apart from its text. */
export function toAward(item: Item, given: Points | null): ReadAward[] {
  const at = itemSpan(item);
  if (at === null) return [];
  const share = readShare(textOf(item));
  if (share) return share.of === 'quality' ? [] : [award(item, share.name, share.points, [], at, 'price')];

  // 'Kwaliteit | 70 %' in a table: the sum of the other criteria.
  if (given?.unit === 'percent' && /^kwaliteit$/i.test(textOf(item))) return [];
  const alone = item.pieces.map((piece) => pointsAlone(piece.text)).find((points) => points !== null) ?? null;
  const bare = item.pieces.length > 1 ? bareAmount(item.pieces.at(-1)?.text ?? '') : null;
  const texts = item.pieces
    .filter((piece, index) => pointsAlone(piece.text) === null && !(bare && index === item.pieces.length - 1))
    .map((piece) => piece.text);
  const inline = inlineLevels(texts.join(' '));
  if (inline) return [award(item, inline.text, given ?? inline.points ?? alone, inline.levels, at)];

  const scored = takePoints(texts.join(' '));
  const { levels, rest, closing } = readLevels(item.subs);
  const text = [scored?.text ?? texts.join(' '), ...rest].join(' ');
  return [award(item, text, given ?? scored?.points ?? alone ?? bare ?? closing, levels, at)];
}

/** A column of points without a word: '60' after the criterion's text. */
function bareAmount(text: string): Points | null {
  return /^\d{1,3}$/.test(text) ? { value: Number(text), unit: 'points' } : null;
}

type ScoredLevel = { level: Level; unit: Unit };

function award(
  item: Item,
  text: string,
  points: Points | null,
  levels: ScoredLevel[],
  at: Span,
  kind?: 'price',
): ReadAward {
  const clean = withoutClosing(text.trim());
  const highest = levels.length > 0 ? Math.max(...levels.map((entry) => entry.level.points)) : null;
  const criterion: AwardCriterion = {
    number: item.marker?.label ?? null,
    text: clean,
    kind: kind ?? kindOf(clean),
    points: points?.value ?? highest,
    levels: levels.map((entry) => entry.level),
  };
  return { criterion, unit: points?.unit ?? levels[0]?.unit ?? null, at };
}

/** Sub-items that carry points are alternatives; others are part of the criterion's own text. */
function readLevels(subs: readonly Item[]): {
  levels: ScoredLevel[];
  rest: string[];
  closing: Points | null;
} {
  const levels: ScoredLevel[] = [];
  const rest: string[] = [];
  let closing: Points | null = null;
  for (const sub of subs) {
    const alone =
      sub.pieces.map((piece) => pointsAlone(piece.text)).find((points) => points !== null) ?? null;
    const text = sub.pieces
      .filter((piece) => pointsAlone(piece.text) === null)
      .map((piece) => piece.text)
      .join(' ');
    const scored = takePoints(text);
    if (scored) {
      levels.push({
        level: {
          label: sub.marker?.label ?? null,
          text: withoutClosing(scored.text),
          points: scored.points.value,
        },
        unit: scored.points.unit,
      });
      closing = alone ?? closing;
    } else if (text === '') closing = alone ?? closing;
    else if (alone && sub.pieces.length > 1 && subs.length > 1 && sub.marker)
      levels.push({
        level: { label: sub.marker.label, text: withoutClosing(text), points: alone.value },
        unit: alone.unit,
      });
    else rest.push(text, ...sub.subs.map(textOf));
  }
  return { levels, rest, closing };
}

/** 'Ervaring: a. tot 2 jaar (0 punten); b. meer (20 punten)' on one line; null: no such line. */
function inlineLevels(text: string): { text: string; points: Points | null; levels: ScoredLevel[] } | null {
  const notations = bracketedPoints(text);
  if (notations.length < 2) return null;
  let from = 0;
  const parts = notations.map((notation) => {
    const part = text.slice(from, notation.start).replace(/^[ ;,.]+/, '');
    from = notation.end;
    return { part, points: notation.points };
  });
  const first = parts[0];
  const second = parts[1];
  if (!first || !second) return null;
  if (textMarker(second.part) && !/[:;] ?\(?[a-z1-9]?[.)-]/i.test(first.part) && !textMarker(first.part))
    return { text: first.part, points: first.points, levels: parts.slice(1).map(toLevel) };
  const cut = startOfFirstLevel(first.part);
  return {
    text: first.part.slice(0, cut.end),
    points: null,
    levels: [{ ...first, part: first.part.slice(cut.next) }, ...parts.slice(1)].map(toLevel),
  };
}

function startOfFirstLevel(part: string): { end: number; next: number } {
  const letter = /[:;,.]? (?=\(?a[.)] )/.exec(part);
  if (letter) return { end: letter.index, next: letter.index + letter[0].length };
  const colon = part.lastIndexOf(':');
  return colon < 0 ? { end: 0, next: 0 } : { end: colon, next: colon + 1 };
}

function toLevel({ part, points }: { part: string; points: Points }): ScoredLevel {
  const text = part.trim();
  const marker = textMarker(text);
  return {
    level: {
      label: marker?.label ?? null,
      text: withoutClosing(text.slice(marker?.end ?? 0)),
      points: points.value,
    },
    unit: points.unit,
  };
}

const price =
  /^(?:(?:het|de|een|uw|je|aangeboden|geoffreerde?|gevraagde?|maximaal|maximum|laagste|weging|hoogte van|beoordeling|subgunningscriterium|criterium|score|onderdeel|aanbod) ){0,4}(?:(?:maximum|inschrijf|all-in[- ])?(?:uur)?tarief|(?:inschrijf)?prijs(?:deel|stelling|component|criterium)?|financieel|kosten)(?![a-zA-ZÀ-ɏ])/i;
const interviewSubject =
  /^(?:(?:het|de|een|weging|beoordeling|subgunningscriterium|onderdeel|score|uitkomst|resultaat|van|verificerend) ){0,4}(?:(?:selectie|verificatie|kennismakings?|sollicitatie|plannings)?-?(?:gesprek(?:ken)?|gespreksronde)|interviews?|presentatie)(?![a-zA-ZÀ-ɏ])/i;
const interviewWeighs =
  /\b(?:interviews?|gesprek(?:ken)?|gespreksronde|presentatie)\b[^€]{0,160}?\b(?:tel(?:t|len)|weeg(?:t)?|wegen|mee(?:telt|tellen|weegt|wegen)|beoordeeld)\b/i;

/** price: the rate itself is scored; interview: a conversation that itself weighs; else quality. */
export function kindOf(text: string): AwardCriterion['kind'] {
  if (price.test(text)) return 'price';
  if (interviewSubject.test(text)) return 'interview';
  return text.length < 400 && interviewWeighs.test(text) ? 'interview' : 'quality';
}

function itemSpan(item: Item): Span | null {
  const lines = linesOf(item);
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { start: first.start, end: last.start + last.text.length } : null;
}

/** 'Kwaliteit (70 punten)' over the two or more criteria that make up its 70 is their heading, not one of them. */
function withoutGroupTotals(awards: ReadAward[]): ReadAward[] {
  return awards.filter((entry, index) => {
    const { text, points, number, levels } = entry.criterion;
    if (points === null || number !== null || levels.length > 0 || !groupName.test(text)) return true;
    let sum = 0;
    let next = index + 1;
    for (; next < awards.length && sum < points; next++) sum += awards[next]?.criterion.points ?? 0;
    return sum !== points || next - index < 3;
  });
}

const groupName =
  /^(?:kwaliteit|inhoud|(?:kennis en )?ervaring|kennis|totaal|cv|inhoudelijke? (?:criteria|deel))$/i;
