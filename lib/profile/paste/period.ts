/** Periods as a CV prints them. A month that is not printed stays open. */
import { monthNames, monthNumber, twoDigits } from '../months.ts';

export type CvPeriod = {
  /** Place in the text, with the words that belong to it ('van … tot'). */
  start: number;
  end: number;
  /** '03-2021', or '2021' where no month is printed. */
  from: string;
  /** As `from`; '' for still; '?' where a dash stands and nothing behind it. */
  to: string;
  /** 'single': one date, no period; it opens a role under a heading only. */
  kind: 'range' | 'since' | 'single';
};

/** A printed date; `value` is '' for the name of a month alone, which has a meaning in a range only. */
type Point = { start: number; end: number; value: string; month: number | null; until: string | null };

const year = '(?:19[4-9]\\d|20\\d{2})(?!\\d)';
/** The second of two that stand against each other: '2005-2009'. */
const afterYear = '(?<=(?:19|20)\\d{2}[-/])';
const pointPattern = new RegExp(
  [
    `(?<![\\d.,/-])\\d{1,2}[-/.](\\d{1,2})[-/.](${year})`, // 1, 2: 01-03-2021
    `(?<![\\d.,/-])(${year})-(\\d{2})-\\d{2}(?!\\d)`, // 3, 4: 2021-03-01
    `(?<![\\p{L}\\d])(?:\\d{1,2}(?:e|st|nd|rd|th)? )?(${monthNames})(?![\\p{L}])\\.?,?(?: ?-? ?(?:(${year})|['’](\\d{2})(?!\\d)))?`, // 5, 6, 7
    `(?:(?<![\\d.,/-])|${afterYear})(\\d{1,2})(?:[-.]| ?/ ?)(${year})`, // 8, 9: 03-2021
    `(?<![\\d.,/€-])(${year})([-/])(\\d{2})(?![\\d-])`, // 10, 11, 12: 2021-03
    `(?:(?<![\\d.,/-])(?<!€ ?(?:[\\d.,]{1,7} ?[-–] ?)?)|${afterYear})(${year})(?![.,]\\d)`, // 13
    `(?<![\\p{L}\\d])['’](\\d{2})(?!\\d)`, // 14: '21
  ].join('|'),
  'giu',
);

function pointsOf(text: string): Point[] {
  const found: Point[] = [];
  for (const match of text.matchAll(pointPattern)) {
    const place = { start: match.index, end: match.index + match[0].length, until: null };
    const add = (yearText: string | undefined, month: number | null) => {
      const value = dateValue(yearText, month);
      if (value !== null) found.push({ ...place, value, month });
    };
    const [, m1, y1, y2, m2, name, y3, short3, m4, y4, y5, dash5, tail5, y6, short7] = match;
    if (y1 !== undefined) add(y1, Number(m1));
    else if (y2 !== undefined) add(y2, Number(m2));
    else if (name !== undefined) add(y3 ?? century(short3), monthNumber(name));
    else if (y4 !== undefined) add(y4, Number(m4));
    else if (y5 !== undefined) found.push(...hyphenated(place, y5, dash5 ?? '', tail5 ?? ''));
    else add(y6 ?? century(short7), null);
  }
  return found;
}

/** '2021-03' is a month; '2019-21' and '2019/21' are two years. */
function hyphenated(
  place: { start: number; end: number; until: null },
  yearText: string,
  dash: string,
  tail: string,
): Point[] {
  const number = Number(tail);
  if (dash === '-' && number >= 1 && number <= 12)
    return [{ ...place, value: `${tail}-${yearText}`, month: number }];
  const until = `${yearText.slice(0, 2)}${tail}`;
  return until > yearText ? [{ ...place, value: yearText, month: null, until }] : [];
}

/** '98' as 1998 and '21' as 2021. */
function century(short: string | undefined): string | undefined {
  if (short === undefined) return undefined;
  return `${Number(short) < 50 ? '20' : '19'}${short}`;
}

function dateValue(yearText: string | undefined, month: number | null): string | null {
  if (month === null) return yearText ?? null;
  if (month < 1 || month > 12) return null;
  return yearText === undefined ? '' : `${twoDigits(month)}-${yearText}`;
}

const dashes = '[-–—−‐‑→>~]{1,2}';
const toWords = 't\\/m|t\\.?e\\.?m\\.?|tot en met|tot|to|until|till|through';
const between = new RegExp(`^ ?(?:${dashes}|(?:${toWords})) ?$`, 'i');
const slash = /^ ?\/ ?$/;
const untilNow = new RegExp(
  `^(?: ?(?:${dashes}|(?:${toWords})) ?(?:op )?| \\| )(?:heden|nu(?: toe)?|present|now|current|today|vandaag|lopend|doorlopend|date)(?![\\p{L}])`,
  'iu',
);
const openEnd = new RegExp(`^ ?${dashes} ?(?=$|[|)])`);
const leadIn = /(?:^|[ (|])(?:in de periode |periode:? |period:? )?(?:van|tussen|from|between|vanaf)?:? ?$/i;
const since = /(?:^|[ (|])(?:sinds|since|vanaf) $/i;

/** The first range or "since" in the text, else its first single date; null where it names no date. */
export function findPeriod(text: string): CvPeriod | null {
  const points = pointsOf(text);
  let single: CvPeriod | null = null;
  for (const [at, point] of points.entries()) {
    const period = rangeAt(text, point, points[at + 1]) ?? sinceAt(text, point);
    if (period !== null) return period;
    if (single === null && point.value !== '' && !isAmbiguous(text, point))
      single = { start: point.start, end: point.end, from: point.value, to: point.value, kind: 'single' };
  }
  return single;
}

function rangeAt(text: string, point: Point, next: Point | undefined): CvPeriod | null {
  const start = leadStart(text, point.start);
  if (point.until !== null)
    return { start, end: point.end, from: point.value, to: point.until, kind: 'range' };
  const rest = text.slice(point.end, point.end + 40);
  const now = point.value === '' ? null : untilNow.exec(rest);
  if (now !== null)
    return { start, end: point.end + now[0].length, from: point.value, to: '', kind: 'range' };
  if (next !== undefined && next.value !== '' && isBetween(text, point, next)) {
    const from = point.value !== '' ? point.value : sharedYear(point, next);
    if (from !== null) return { start, end: next.end, from, to: next.value, kind: 'range' };
  }
  const open = point.value === '' ? null : openEnd.exec(rest);
  if (open === null) return null;
  return { start, end: point.end + open[0].length, from: point.value, to: '?', kind: 'range' };
}

function isBetween(text: string, point: Point, next: Point): boolean {
  const gap = text.slice(point.end, next.start);
  if (between.test(gap)) return true;
  // Two columns of a table, and school years.
  if (gap === ' | ') return point.start === 0;
  return slash.test(gap) && (point.month === null) === (next.month === null);
}

/** 'maart – december 2021': the year behind the second month is that of both. */
function sharedYear(point: Point, next: Point): string | null {
  if (point.month === null || next.month === null || point.month > next.month) return null;
  return `${twoDigits(point.month)}-${next.value.slice(-4)}`;
}

function sinceAt(text: string, point: Point): CvPeriod | null {
  if (point.value === '') return null;
  const lead = since.exec(text.slice(Math.max(0, point.start - 10), point.start));
  if (lead === null) return null;
  return { start: leadStart(text, point.start), end: point.end, from: point.value, to: '', kind: 'since' };
}

/** Where the words begin that lead in a period: 'van', 'periode:', 'sinds'. */
function leadStart(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const lead = since.exec(before) ?? leadIn.exec(before);
  if (lead === null) return start;
  const length = lead[0].replace(/^[ (|]/, '').length;
  return start - length;
}

/** '2005-09' by itself is September 2005 or the years 2005 to 2009: then it is left alone. */
function isAmbiguous(text: string, point: Point): boolean {
  return /^\d{4}-\d{2}$/.test(text.slice(point.start, point.end));
}
