/** Whole numbers as pages print them where they count days, weeks or months. */
import { alternatives, numberWords } from '../../request/number-words.ts';

/** '4', 'vier' or 'één', for in a pattern. */
export const numberPattern = `(?:\\d{1,3}|${alternatives(numberWords)})`;

/** What `numberPattern` matched, as a number; null for other words. */
export function readNumber(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (numberWords[text.toLowerCase()] ?? null);
}
