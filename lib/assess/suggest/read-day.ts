/** A day as criteria print it. */
import type { Reader } from './reader.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const before = String.raw`(?:(?:per|vanaf|op|met ingang van|uiterlijk|start)\s+)?`;
const inWords = new RegExp(
  String.raw`${before}(?<!\d)(\d{1,2})\s+(${months.join('|')})\s+(\d{4})(?!\d)`,
  'iu',
);
const inDigits = new RegExp(String.raw`${before}(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)`, 'iu');

/** Takes the first full date out of the text, as ISO date; null where there is none that exists. */
export function readDay(text: Reader): string | null {
  const words = text.take(inWords);
  if (words !== null) return iso(words[3], months.indexOf((words[2] ?? '').toLowerCase()) + 1, words[1]);
  const digits = text.take(inDigits);
  return digits === null ? null : iso(digits[3], Number(digits[2]), digits[1]);
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  try {
    const date = { year: Number(year), month, day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
