/**
 * Dates and times as Dutch portals print them. This leaf stands below both rooms, so that a list card can
 * be read without the extraction engine; it knows no portal.
 *
 * Linear time: every quantifier is bounded and no two neighbouring parts can match the same character, so a
 * failed match costs a constant number of steps per start position.
 */

export type PrintedDate = {
  /** null where no year is printed. */
  year: number | null;
  month: number;
  day: number;
  /** 1 (Monday) to 7, as printed before the date. */
  weekday: number | null;
  start: number;
  end: number;
};

export type PrintedTime = { hour: number; minute: number; start: number; end: number };

const weekdayPattern =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ma|di|wo|do|vr|za|zo)(?=[. ]))';
const monthPattern =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What may stand right before a date: a weekday, with a part of the day glued on ('dinsdagmiddag 14 april'). */
const weekdayBefore = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(${weekdayPattern})(?:ochtend|morgen|middag|avond)?\\.?,? ?(?:de )?$`,
  'i',
);
const written = `(\\d{1,2})(?:ste|de|e|st|nd|rd|th)?[ -]?(${monthPattern})(?![a-zA-ZÀ-ɏ])\\.?,?(?:[ -]?(\\d{4})(?!\\d)| ?['’](\\d{2})(?!\\d))?`;
const numeric = '(\\d{1,2})([-/.])(\\d{1,2})\\6(\\d{4}|\\d{2}(?=[^\\d.:-]|$))(?!\\d)';
const iso = '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)';
/** What every date holds; stands on few lines, and costs a fraction of the patterns that read one. Global. */
export const dateShape =
  /\d(?:ste|de|e|st|nd|rd|th)?[ -]?(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)|\d[-/.]\d|, \d{4}/gi;
const datePattern = new RegExp(`(?<![\\d:.,/-])(?:${written}|${numeric}|${iso})`, 'gi');
const monthFirst = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'gi',
);

const monthsByLetters: Record<string, number> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};
const weekdaysByLetters: Record<string, number> = {
  ma: 1,
  mo: 1,
  di: 2,
  tu: 2,
  wo: 3,
  we: 3,
  do: 4,
  th: 4,
  vr: 5,
  fr: 5,
  za: 6,
  sa: 6,
  zo: 7,
  su: 7,
};

/** All dates in the text, in order. Impossible ones ('31 november') and years outside 1990–2100 are left out. */
export function findDates(text: string): PrintedDate[] {
  if (!/\d/.test(text)) return [];
  const found = [...text.matchAll(datePattern)].flatMap((match) => dateOf(text, match));
  if (found.length === 0 && /, \d{4}/.test(text))
    for (const match of text.matchAll(monthFirst)) found.push(...englishDate(match));
  return found.filter(isPossible);
}

function dateOf(text: string, m: RegExpExecArray): PrintedDate[] {
  const end = m.index + m[0].length;
  const before = weekdayBefore.exec(text.slice(Math.max(0, m.index - 28), m.index));
  const lead = { start: m.index - (before?.[0].length ?? 0), weekday: weekdayNumber(before?.[1]) };
  if (m[2] !== undefined) {
    const year = m[3] ? Number(m[3]) : m[4] ? 2000 + Number(m[4]) : null;
    // A comma or stop after the month belongs to the sentence when no year follows.
    const closing = year === null ? (/[.,]*$/.exec(m[0])?.[0].length ?? 0) : 0;
    return [{ ...lead, end: end - closing, year, month: monthNumber(m[2]), day: Number(m[1]) }];
  }
  if (m[9] !== undefined)
    return [{ ...lead, end, year: Number(m[9]), month: Number(m[10]), day: Number(m[11]) }];
  const digits = m[8] ?? '';
  // '1.2.24' is a version or paragraph number more often than a date.
  if (m[6] === '.' && digits.length === 2) return [];
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return [{ ...lead, end, year, month: Number(m[7]), day: Number(m[5]) }];
}

/** 'April 9, 2026' */
function englishDate(m: RegExpExecArray): PrintedDate[] {
  return [
    {
      start: m.index,
      end: m.index + m[0].length,
      weekday: null,
      year: Number(m[3]),
      month: monthNumber(m[1] ?? ''),
      day: Number(m[2]),
    },
  ];
}

function monthNumber(name: string): number {
  return monthsByLetters[name.slice(0, 3).toLowerCase()] ?? 0;
}

function weekdayNumber(name: string | undefined): number | null {
  return name === undefined ? null : (weekdaysByLetters[name.slice(0, 2).toLowerCase()] ?? null);
}

function isPossible({ year, month, day }: PrintedDate): boolean {
  if (year !== null && (year < 1990 || year > 2100)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO date of a date with a year ('2026-07-06'). */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 (Monday) to 7 of an ISO date. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The ISO date some days later (or earlier). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const timePattern =
  /(?<![\d:.,€])(?:([01]?\d|2[0-4])(?:[:.]|u(?=\d\d(?!\d)))([0-5]\d)(?![\d%])(?:[:.][0-5]\d(?!\d))?(?: ?(?:uur|u)(?![a-zA-ZÀ-ɏ]))?|(\d{1,2}) ?uur(?![a-zA-ZÀ-ɏ]| per))/gi;

/** Times of day in the text ('09:00', '09.00 uur', '9u00', '9 uur'). */
export function findTimes(text: string): PrintedTime[] {
  const found: PrintedTime[] = [];
  for (const match of text.matchAll(timePattern)) {
    const hour = Number(match[1] ?? match[3]);
    const start = match.index ?? 0;
    if (hour <= 24) found.push({ hour, minute: Number(match[2] ?? 0), start, end: start + match[0].length });
  }
  return found;
}

const beforeTime = /^[ ,;|(–-]{0,4}(?:(?:om|tot|voor|vóór|uiterlijk|klokslag|at|vanaf|t\/m) ?){0,2}$/i;
const betweenTimeAndDate = /^ ?(?:,|op|van)? ?(?:uiterlijk )?$/i;

/** The time that belongs to a date: printed right after it, or right before ('09:00 uur op 9 april'). */
export function timeBeside(text: string, date: PrintedDate): PrintedTime | null {
  const after = findTimes(text.slice(date.end, date.end + 40))[0];
  if (after && beforeTime.test(text.slice(date.end, date.end + after.start)))
    return { ...after, start: after.start + date.end, end: after.end + date.end };
  const from = Math.max(0, date.start - 30);
  const before = findTimes(text.slice(from, date.start)).at(-1);
  if (before && betweenTimeAndDate.test(text.slice(from + before.end, date.start)))
    return { ...before, start: before.start + from, end: before.end + from };
  return null;
}

/**
 * Dutch wall time as an RFC 9557 string; without a time the ISO date itself. '24:00' is the start of the
 * next day; a time that the clock change skips moves on by an hour (Temporal's 'compatible').
 */
export function dutchMoment(date: string, time: { hour: number; minute: number } | null): string {
  if (time === null) return date;
  const day = Temporal.PlainDate.from(time.hour === 24 ? addDays(date, 1) : date);
  const at = Temporal.PlainTime.from({ hour: time.hour % 24, minute: time.minute });
  return day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: at }).toString();
}

/** A printed deadline with a year ('23 september 2026 agenda', '09.00 uur') as a moment; else null. */
export function readMoment(date: string, time: string): string | null {
  const printed = findDates(date)[0];
  if (!printed || printed.year === null) return null;
  const at = timeBeside(date, printed) ?? findTimes(time)[0] ?? null;
  return dutchMoment(isoDate(printed.year, printed.month, printed.day), at);
}
