/** A day as criteria print it, or the month of which only the name is printed. */
import type { PrintedStart } from './demand.ts';
import type { Reader } from './reader.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const abbreviations = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
/** To be put into a pattern with the flags `iu`. */
export const monthName = String.raw`(?:${months.join('|')}|(?:${abbreviations.join('|')}|sept)\.?)(?!\p{L})`;
const before = String.raw`(?:(?<!\p{L})(?:uiterlijk\s+)?(?:(?<shift>voor|vóór|na)|per|vanaf|op|met ingang van|uiterlijk|start)\s+)?`;
const words = String.raw`(?<!\d)(\d{1,2})\s+(${monthName})\s+(\d{4})(?!\d)`;
const digits = String.raw`(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)`;
const inWords = new RegExp(before + words, 'iu');
const inDigits = new RegExp(before + digits, 'iu');

const from = `(?:per|vanaf|van|uiterlijk|ingaande|met ingang van|start(?:en|datum)?:?|beginnen|begin:?|beschikbaar(?:heid)?:?)`;
const within = String.raw`(?:(?:in|per|vanaf|uiterlijk|op|de (?:maand|loop van)|begin|medio|half|eind)\s+)*`;
const join = String.raw`\s*\(?(?:\/|-|\bof\b|\ben\b)\s*`;
/** "per 1 maart". */
const dayAlone = new RegExp(String.raw`\b${from}\s+${within}(?<day>\d{1,2})\s+(?<month>${monthName})`, 'iu');
/** "vanaf januari 2027", "per eind januari of begin februari". */
const monthAlone = new RegExp(
  String.raw`(?:\b${from}\s+${within}|\bin\s+(?:de (?:maand|loop van)\s+)?)(?<month>${monthName})(?:\s+(?<firstYear>20\d\d))?(?:${join}${within}(?<last>${monthName})(?:\s+(?<year>20\d\d))?)?`,
  'iu',
);
/** Then "in juli" may be when somebody is not wanted. */
const except = /\b(?:niet|geen|behalve|uitgezonderd|vakantie)/iu;

const until = String.raw`\b(?:tot(?: en met| aan)?|t\/m|ook (?:na|vanaf|op|in))\s+`;
const last = new RegExp(
  String.raw`(?:${until}|\b(?:einde?|eindigt op)\s+)(?:${words}|${digits})|${until}${within}(?:\d{1,2}\s+)?${monthName}(?:\s+20\d\d(?!\d))?`,
  'iu',
);

/**
 * Takes the first full date out of the text, as ISO date, one before or after a day as that next to it; null where
 * there is none that exists.
 */
export function readDay(text: Reader): string | null {
  const match = text.take(inWords) ?? text.take(inDigits);
  if (match === null) return null;
  const [, shift, day, month = '', year] = match;
  const printed = iso(year, /^\d/u.test(month) ? Number(month) : monthOf(month), day);
  if (printed === null || shift === undefined) return printed;
  const days = /^na$/iu.test(shift) ? 1 : -1;
  return Temporal.PlainDate.from(printed).add({ days }).toString();
}

/**
 * Takes a start out of the text of which the day or the year is not printed ("per 1 maart", "vanaf januari 2027");
 * null where there is none.
 */
export function readPrintedStart(text: Reader): PrintedStart | null {
  const onDay = text.take(dayAlone)?.groups;
  if (onDay !== undefined) {
    const [day, month] = [Number(onDay.day), monthOf(onDay.month)];
    // Every day of the year is there in a leap year.
    return iso('2024', month, onDay.day) === null ? null : { day, month, lastMonth: month, year: null };
  }
  if (text.has(except)) return null;
  const inMonth = text.take(monthAlone)?.groups;
  if (inMonth === undefined) return null;
  const month = monthOf(inMonth.month);
  const lastMonth = inMonth.last === undefined ? month : monthOf(inMonth.last);
  return { day: null, month, lastMonth, year: yearOf(inMonth, lastMonth < month) };
}

/** The year of the last month; "december 2026 of januari" prints that of the first. */
function yearOf({ year, firstYear }: Partial<Record<string, string>>, nextYear: boolean): number | null {
  if (year !== undefined) return Number(year);
  return firstYear === undefined ? null : Number(firstYear) + (nextYear ? 1 : 0);
}

/** Takes the last day out of the text ("tot en met 31 december 2027"), in its words; null where there is none. */
export function readLastDay(text: Reader): string | null {
  return text.take(last)?.[0] ?? null;
}

/** From 1; 0 for what is no month. */
export function monthOf(printed = ''): number {
  const name = printed.toLowerCase().replace(/\.$/, '');
  return (
    Math.max(months.indexOf(name), abbreviations.indexOf(name.slice(0, 3))) + 1 ||
    months.indexOf('september') + 1
  );
}

const iso = (year: string | undefined, month: number, day: string | undefined): string | null =>
  plainDate({ year: Number(year), month, day: Number(day) })?.toString() ?? null;

/** null: there is no such day. */
export function plainDate(printed: { year: number; month: number; day: number }): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(printed, { overflow: 'reject' });
  } catch {
    return null;
  }
}
