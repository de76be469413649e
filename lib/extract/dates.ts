/** Dates with their place on the page, and years for those printed without one. */
import { dateShape, findDates, isoDate, type PrintedDate, weekdayOf } from '../portals/printed-date.ts';
import { type Line, linesWith, type Page, type Span } from './page.ts';

const dated = new WeakMap<Page, Line[]>();

/** The lines that may hold a date, in order: looked up once for all who read dates. */
export function datedLines(page: Page): readonly Line[] {
  const known = dated.get(page);
  if (known) return known;
  const lines = linesWith(page, dateShape);
  dated.set(page, lines);
  return lines;
}

export type Anchor = {
  /** The day the other dates are read against; null: the page gives none. */
  day: string | null;
  /** Which side of the anchor the date lies on. */
  side: 'before' | 'after';
};

/**
 * ISO date of a printed one. Without a year: the last such day on or before the anchor, or the first on or
 * after it; a printed weekday decides between years. Null where nothing settles the year.
 */
export function settle(date: PrintedDate, anchor: Anchor): string | null {
  if (date.year !== null) return isoDate(date.year, date.month, date.day);
  if (anchor.day === null) return null;
  const year = Number(anchor.day.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((option) => isoDate(option, date.month, date.day))
    .filter((day) => day.slice(8) !== '29' || day.slice(5, 7) !== '02' || isLeap(Number(day.slice(0, 4))));
  const { day } = anchor;
  const right = candidates.filter((option) => (anchor.side === 'before' ? option <= day : option >= day));
  const onWeekday =
    date.weekday === null ? [] : candidates.filter((option) => weekdayOf(option) === date.weekday);
  const both = right.filter((option) => onWeekday.includes(option));
  const pool = both.length > 0 ? both : onWeekday.length > 0 ? onWeekday : right;
  return (anchor.side === 'before' ? pool.at(-1) : pool[0]) ?? null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const dayBefore =
  /(?:(?<![a-zA-ZÀ-ɏ])((?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\.? )?(?<![\d:.,€/-])(\d{1,2})(?:e)? ?(,|en\/of|en|of|&|\/|t\/m|tot en met|-|–|tot) ?$/i;
const weekdayLetters = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/**
 * The days that share one month and year in print, in order: '14 en 15 april 2026', 'dinsdag 14 t/m 16
 * april' (working days between). Just the date itself where nothing stands before it.
 */
export function daysListed(text: string, date: PrintedDate): PrintedDate[] {
  const days: PrintedDate[] = [date];
  for (let guard = 0; guard < 8; guard++) {
    const first = days[0] ?? date;
    const from = Math.max(0, first.start - 30);
    const match = dayBefore.exec(text.slice(from, first.start));
    const day = Number(match?.[2] ?? 0);
    if (!match || day < 1 || day >= first.day) break;
    const start = from + match.index;
    const weekday = match[1] ? weekdayLetters.indexOf(match[1].slice(0, 2).toLowerCase()) + 1 : null;
    if (/^(?:t\/m|tot en met|-|–|tot)$/.test(match[3] ?? ''))
      days.unshift(...workdaysBetween(date, day, first.day, start));
    days.unshift({ ...date, day, weekday, start });
  }
  return days;
}

function workdaysBetween(date: PrintedDate, from: number, to: number, start: number): PrintedDate[] {
  const days: PrintedDate[] = [];
  if (date.year === null || to - from > 10) return days;
  for (let day = from + 1; day < to; day++)
    if (weekdayOf(isoDate(date.year, date.month, day)) <= 5)
      days.push({ ...date, day, weekday: null, start });
  return days;
}

/** The days of which the printed weekday is another ('dinsdag 15 april 2026' was a Wednesday). */
export function wrongWeekdays(text: string): { date: PrintedDate; quote: Span; iso: string }[] {
  return findDates(text).flatMap((date) => {
    if (date.weekday === null || date.year === null) return [];
    const iso = isoDate(date.year, date.month, date.day);
    return weekdayOf(iso) === date.weekday
      ? []
      : [{ date, iso, quote: { start: date.start, end: date.end } }];
  });
}
