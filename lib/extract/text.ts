/**
 * Small readings of Dutch text that several parts share.
 *
 * Letters stand as `a-zA-ZÀ-ɏ` (Latin with its accents) in all patterns: `\p{L}` with the i flag takes half a
 * millisecond to compile, per pattern, on every page. And no pattern may take more than linear time: windows of
 * bounded length, bounded quantifiers, alternatives that differ in their first letters.
 */
import { alternatives, numberWords } from '../request/number-words.ts';

export const numberPattern = `(?:\\d{1,3}|${alternatives(numberWords)})`;

/** '5' or 'vijf' → 5; null for other words. */
export function readNumber(text: string): number | null {
  const word = numberWords[text.toLowerCase()];
  if (word !== undefined) return word;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

export type Sentence = { text: string; start: number };

/**
 * Sentences of a line with their offsets. A stop ends one only before a capital, so that 'ca. 5' and
 * '09.00 uur' stay whole.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’')]? (?=["“‘'(]?[A-ZÀ-Þ])/g)) {
    const end = match.index + match[0].length;
    if (endsInAbbreviation(text.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    found.push({ text: text.slice(start, end).trimEnd(), start });
    start = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found;
}

function endsInAbbreviation(tail: string): boolean {
  return /(?:^|[ (])(?:[a-z]\.[a-z]\.|max\.|min\.|ca\.|evt\.|incl\.|excl\.|bijv\.|nr\.|dr\.|drs\.|ir\.|mr\.|d\.d\.)$/i.test(
    tail,
  );
}

/** Without a closing ';', ',', '.' or ':' and the space around it. '...' and 'e.d.' lose nothing. */
export function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && /[ ;,:.]/.test(text[end - 1] ?? '')) end--;
  if (end === text.length) return text;
  const closing = text.slice(end);
  if (
    closing.startsWith('.') &&
    /(?:^|[ (])(?:[a-zA-ZÀ-ɏ]\.)+[a-zA-ZÀ-ɏ]$|(?:^|[ (])(?:etc|enz)$/i.test(
      text.slice(Math.max(0, end - 12), end),
    )
  )
    return text.slice(0, end + 1);
  return text.slice(0, end);
}
