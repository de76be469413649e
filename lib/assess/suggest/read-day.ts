/** A day as criteria print it. */
import type { Reader } from './reader.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const before = String.raw`(?:(?:per|vanaf|op|met ingang van|uiterlijk|start)\s+)?`;
const words = String.raw`(?<!\d)(\d{1,2})\s+(${months.join('|')})\s+(\d{4})(?!\d)`;
const digits = String.raw`(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)`;
const inWords = new RegExp(before + words, 'iu');
const inDigits = new RegExp(before + digits, 'iu');
const last = new RegExp(
  String.raw`\b(?:tot(?: en met| aan)?|t\/m|einde?|eindigt op)\s+(?:${words}|${digits})`,
  'iu',
);

/** Takes the first full date out of the text, as ISO date; null where there is none that exists. */
export function readDay(text: Reader): string | null {
  const named = text.take(inWords);
  if (named !== null) return iso(named[3], months.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1]);
  const counted = text.take(inDigits);
  return counted === null ? null : iso(counted[3], Number(counted[2]), counted[1]);
}

/** Takes the last day out of the text ("tot en met 31 december 2027"), in its words; null where there is none. */
export function readLastDay(text: Reader): string | null {
  return text.take(last)?.[0] ?? null;
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  try {
    const date = { year: Number(year), month, day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
