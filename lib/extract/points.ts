/**
 * Points and weights in the notations that portals use. Every pattern runs on a window of bounded length
 * (the first or last `reach` characters, or text between two brackets), so a line costs linear time.
 */

import { sentences } from './text.ts';

export type Unit = 'points' | 'percent';
export type Points = { value: number; unit: Unit };
/** The text without the notation, and what it said. */
export type Scored = { text: string; points: Points; place: 'start' | 'middle' | 'end' };

const reach = 90;

const amount = '(?:(?:0|nul) ?(?:-|–|tot(?: en met)?|t/m|à) ?)?(\\d{1,4}(?:[.,]\\d{1,2})?)';
const unit = '(punten|punt|pnt|ptn|pts|pt|p|%|procent)';
const before =
  '(?:(?:max(?:imaal|imum|imale)?|weging(?:sfactor)?|gewicht|wegingspercentage|score|te behalen|aantal|punten|puntenaantal|waarde|goed voor|levert|ten hoogste|tot|weegt|telt (?:mee )?voor|haalbaar|totaal)[.:]? ?){0,4}[:=]? ?';
const after =
  '\\.?(?: ?(?:max(?:imaal|\\.)?|te behalen|haalbaar|per (?:stuk|onderdeel)|weging|totaal|aantal)){0,2}';

const inBrackets = new RegExp(`[([] ?${before}${amount} ?${unit}${after} ?[)\\]]`, 'gi');
const weightInBrackets =
  /[([] ?(?:weging(?:sfactor)?|gewicht|weegt|punten|max(?:imaal|\.)? ?punten|score):? ?(\d{1,4}(?:[.,]\d{1,2})?) ?[)\]]/gi;
const atEnd = new RegExp(
  `(?:^|(?<=[a-zA-ZÀ-ɏ\\d)\\]€-]) ?[;:,.=–—|→-]{1,2} ?| [–—=|→-] ?|[;:.] ?)${before}${amount} ?${unit}${after}$`,
  'i',
);
const atStart = new RegExp(
  `^(?:[([] ?)?${before}${amount} ?${unit}${after}(?: ?[)\\]])?(?: ?[:;–—|=-] ?| (?=[a-zA-ZÀ-ɏ])|(?<=[)\\]%]) ?)`,
  'i',
);
/** Set apart by style alone: 'Ervaring met sluizen 50 punten'. */
const inWords = new RegExp(`(?<=[a-zA-ZÀ-ɏ\\d)]) ${before}${amount} ?(punten|pnt)$`, 'i');
const alone = new RegExp(`^[([]? ?${before}${amount} ?${unit}?${after} ?[)\\]]?$`, 'i');
const weightWords = /punt|pnt|pts?\b|%|procent|weging|gewicht|score|weegt/i;
/** A weight line may print a bare number: 'Weging: 20'; 'Weging prijsdeel: 20 %' is no bare weight. */
const closing = /[ ;,.]+$/;

function make(number: string | undefined, word: string | undefined): Points {
  const isPercent = word === '%' || word?.toLowerCase() === 'procent';
  return { value: Number((number ?? '0').replace(',', '.')), unit: isPercent ? 'percent' : 'points' };
}

/** Points of a line that says nothing else ('20 punten', '(Weging: 10 %)', 'Weging:8 %'); null: other text. */
export function pointsAlone(text: string): Points | null {
  if (text.length > 60 || !/\d/.test(text) || !weightWords.test(text)) return null;
  const match = alone.exec(text.replace(closing, ''));
  return match ? make(match[1], match[2]) : null;
}

/** Every bracketed notation in the text, with offsets. */
export function bracketedPoints(text: string): { points: Points; start: number; end: number }[] {
  if (!/\d ?(?:p|%)|weging|gewicht|weegt|punten|score/i.test(text) || !/[([]/.test(text)) return [];
  const found = [...text.matchAll(inBrackets), ...text.matchAll(weightInBrackets)]
    .map((m) => ({ points: make(m[1], m[2]), start: m.index, end: m.index + m[0].length }))
    .sort((a, b) => a.start - b.start);
  return found.filter((entry, index) => index === 0 || entry.start >= (found[index - 1]?.end ?? 0));
}

/** Takes the points off a criterion's text; null where it prints none. */
export function takePoints(text: string): Scored | null {
  const bracketed = bracketedPoints(text).at(-1);
  if (bracketed) return cutOut(text, bracketed.start, bracketed.end, bracketed.points);
  const trimmed = text.replace(closing, '');
  const from = Math.max(0, trimmed.length - reach);
  const end = atEnd.exec(trimmed.slice(from)) ?? inWords.exec(trimmed.slice(from));
  if (end && trimmed.length - from - end[0].length + from > 0)
    return cutOut(trimmed, from + end.index, trimmed.length, make(end[1], end[2]));
  const said = inSentence(trimmed);
  if (said) return said;
  const start = atStart.exec(text.slice(0, reach));
  if (start && start[0].length < text.length)
    return cutOut(text, 0, start[0].length, make(start[1], start[2]));
  return null;
}

/** '… Hiervoor zijn maximaal 60 punten te behalen.': a closing sentence about the points alone. */
function inSentence(text: string): Scored | null {
  const parts = /punten te (?:behalen|verdienen)|punten worden/i.test(text) ? sentences(text) : [];
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const said = last && last.text.length < 120 ? /(\d{1,3}) ?punten (?:te|worden)/i.exec(last.text) : null;
  return last && said ? cutOut(text, last.start, text.length, make(said[1], 'punten')) : null;
}

function cutOut(text: string, start: number, end: number, points: Points): Scored {
  const head = text.slice(0, start).trimEnd();
  const rest = text.slice(end).trimStart();
  if (head === '') return { text: rest.replace(/^[ :;.,–-]+/, ''), points, place: 'start' };
  // 'Ervaring met X; (20 punten).' leaves no stray stop behind.
  const isEnd = /^[ ;,.]*$/.test(rest);
  if (isEnd) return { text: head, points, place: 'end' };
  return { text: /^[.,;:]/.test(rest) ? head + rest : `${head} ${rest}`, points, place: 'middle' };
}

const total =
  /totaal(?:score)?[^.\d€]{0,40}?(\d{2,4}) ?(punten|pnt|%|procent)?|(\d{2,4}) ?(punten) (?:te behalen|in totaal|totaal|te verdelen)/i;

/** 'Selectiecriteria (100 punten)': what all of them bring. */
const ofHeading =
  /^[a-zA-ZÀ-ɏ /&-]{0,60}(?:criteria|wensen)[a-zA-ZÀ-ɏ ]{0,50}\((?:weging[,:;]? ?)?(?:max(?:imaal|\.)? )?(\d{2,4}) ?(punten)\) ?:?$/i;

/** The total that a heading or line states ('weging, totaal 100 punten'); null: none. */
export function statedTotal(text: string): Points | null {
  if (!/totaal|te behalen|te verdelen|criteria|wensen/i.test(text)) return null;
  const match = total.exec(text.slice(0, 300)) ?? ofHeading.exec(text.slice(0, 140));
  if (!match) return null;
  return make(match[1] ?? match[3], match[2] ?? match[4]);
}

/** 'Weging prijsdeel: 20 %', '20 % prijs', 'Kwaliteit: 80 %': what share of the whole it is; null: no share. */
export function readShare(text: string): { name: string; points: Points; of: 'price' | 'quality' } | null {
  if (text.length > 70 || !/prijs|tarief|kwaliteit|\bkosten/i.test(text)) return null;
  const line = text.replace(closing, '');
  const first =
    /^(\d{1,3}(?:[.,]\d)?) ?(%|procent|punten) ?:? ?(?:voor )?((?:de |het )?(?:aangeboden )?(?:prijs|kwaliteit|(?:uur)?tarief|kosten)(?:s?-?(?:deel|stelling|component|aspect|criterium|score|plan))?)$/i.exec(
      line,
    );
  const last =
    /^((?:weging |aandeel |gewicht |onderdeel |subgunningscriterium )?(?:de |het )?(?:aangeboden )?(?:prijs|kwaliteit|(?:uur)?tarief|kosten)(?:s?-?(?:deel|stelling|component|aspect|criterium|score|plan))?)(?: ?[:(=–-] ?| )(?:weging:? ?)?(\d{1,3}(?:[.,]\d)?) ?(%|procent|punten) ?\)?$/i.exec(
      line,
    );
  const name = first?.[3] ?? last?.[1];
  if (name === undefined) return null;
  const points = first ? make(first[1], first[2]) : make(last?.[2], last?.[3]);
  return { name, points, of: /kwaliteit/i.test(name) ? 'quality' : 'price' };
}
