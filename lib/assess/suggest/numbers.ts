/** Numbers as Dutch criteria print them. */
import { alternatives, numberWords } from '../../request/number-words.ts';

const words: Readonly<Record<string, number>> = { ...numberWords, anderhalf: 1.5 };

/** Words before a number, to be put into a pattern: that many at the least. */
export const leastWords = String.raw`minimaal|minstens|ten\s?minste|min\.?|op zijn minst|niet minder dan|>=|≥`;
/** More than that many: the number itself is too little. */
export const aboveWords = 'meer dan|langer dan|hoger dan|ruim|boven(?: de)?|>(?!=)';
/** That many at the most. */
export const mostWords = String.raw`maximaal|max\.?|hoogstens|hooguit|ten hoogste|niet (?:meer|langer|hoger) dan|tot(?: en met)?|<=|≤`;
/** Fewer than that many: the number itself is too much. */
export const belowWords = 'minder dan|korter dan|lager dan|onder(?: de)?|<(?!=)';

/** A number of up to three digits or in words; to be put into a pattern with the flags `iu`. */
export const numberPattern = `(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:[.,]\\d)?|${alternatives(words)})(?![\\p{L}\\d])`;

/** 'drie' or '3' or '1,5' as a number; NaN for anything else. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number.parseFloat(text.replace(',', '.'));
}

/** Whether the words hold a count: digits, or a number word other than the article. */
export function holdsCount(text: string): string | null {
  const counted = Object.keys(words).filter((word) => words[word] !== 1);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\d[\\d.]{4,}|\\d{1,3}(?!\\d)|${counted.join('|')})(?![\\p{L}\\p{N}])(?: [\\p{L}-]+)?`,
    'iu',
  );
  return pattern.exec(text)?.[0] ?? null;
}
