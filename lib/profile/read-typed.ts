/** Reads what was typed in one input. Pure and total: what cannot be read is a value, never an exception. */
import { monthNames, monthNumber, twoDigits } from './months.ts';

export type MonthReading =
  | { kind: 'month'; month: string /* ISO, '2021-03' */ }
  /** A year without its month: which month it was is not ours to guess. */
  | { kind: 'year'; year: number }
  | { kind: 'still' }
  | { kind: 'empty' }
  | { kind: 'unreadable' };

const still = /^(?:heden|nu|nog|now|present|current|today|vandaag)\.?$/i;
const yearMonth = /^(\d{4}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?\d{1,2})?$/;
const monthYear = /^(?:\d{1,2} ?[-/. ] ?)?(\d{1,2}) ?[-/. ] ?(\d{4})$/;
const namedMonth = new RegExp(`^(?:\\d{1,2} )?(${monthNames})[.,]? ?-? ?(\\d{4})$`, 'i');

/** '03-2021', '3/2021', '2021-03', 'mrt. 2021', 'maart 2021', or a whole date, of which the month counts. */
export function readMonth(typed: string): MonthReading {
  const given = squeeze(typed);
  if (given === '') return { kind: 'empty' };
  if (still.test(given)) return { kind: 'still' };
  if (/^\d{4}$/.test(given)) return { kind: 'year', year: Number(given) };
  const iso = yearMonth.exec(given);
  if (iso) return asMonth(Number(iso[1]), Number(iso[2]));
  const digits = monthYear.exec(given);
  if (digits) return asMonth(Number(digits[2]), Number(digits[1]));
  const named = namedMonth.exec(given);
  if (named) return asMonth(Number(named[2]), monthNumber(named[1] ?? ''));
  return { kind: 'unreadable' };
}

function asMonth(year: number, month: number | null): MonthReading {
  if (month === null || month < 1 || month > 12) return { kind: 'unreadable' };
  return { kind: 'month', month: `${String(year).padStart(4, '0')}-${twoDigits(month)}` };
}

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dutchDay = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})$/;
const namedDay = new RegExp(`^(\\d{1,2})[.]? ?-? ?(${monthNames})[.,]? ?-? ?(\\d{4})$`, 'i');

/** '14-10-2026', '14 okt 2026' or '2026-10-14' as an ISO date; null for anything that is no day that exists. */
export function readDay(typed: string): string | null {
  const given = squeeze(typed);
  const iso = isoDay.exec(given);
  if (iso) return asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = dutchDay.exec(given);
  if (digits) return asDay(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const named = namedDay.exec(given);
  return named ? asDay(Number(named[3]), monthNumber(named[2] ?? ''), Number(named[1])) : null;
}

function asDay(year: number, month: number | null, day: number): string | null {
  if (month === null) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** '28', '37,5' or '37.5'; null for anything else, a sign and a power of ten among it. */
export function readNumber(typed: string): number | null {
  const given = squeeze(typed);
  return /^\d{1,4}(?:[.,]\d{1,2})?$/.test(given) ? Number(given.replace(',', '.')) : null;
}

const hoursAround = /^(.{1,8}?) ?(?:uur|uren|u|hours|hrs)?\.?(?: ?(?:per|p\.?|\/) ?(?:week|w)\.?)?$/i;

/** Hours a week: a number, with or without 'uur per week' behind it. */
export function readHours(typed: string): number | null {
  const inside = hoursAround.exec(squeeze(typed))?.[1];
  return inside === undefined ? null : readNumber(inside);
}

const rateAround =
  /^(?:€|eur|euro)? ?(\d{1,4}(?:[.,]\d{1,2})?)(?:,-+|,–)? ?(?:€|eur|euro)?(?: ?(?:per|p\.?|\/) ?(?:uur|u|hour)\.?)?(?:,? ?(?:ex|excl|exclusief)\.? (?:btw|vat))?$/i;

/** '€ 98', '98,50', '€ 98,- per uur excl. btw' in euro; null for anything else, a rate with VAT in it too. */
export function readRate(typed: string): number | null {
  const inside = rateAround.exec(squeeze(typed))?.[1];
  return inside === undefined ? null : readNumber(inside);
}

/** Words or phrases between commas, semicolons and lines: each once, in their order, without empty ones. */
export function readList(typed: string): string[] {
  const found = new Map<string, string>();
  for (const part of typed.split(/[,;\n\r•·]/)) {
    const words = squeeze(part);
    const key = words.toLowerCase();
    if (words !== '' && !found.has(key)) found.set(key, words);
  }
  return [...found.values()];
}

/** One space where there was white space, none around it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
