/** Finds the sentence of a page that says something; the page's text may be megabytes. */
import { sentenceEnds } from '../sentences.ts';

/** The sentences of one line or one condition, without the space around them. */
export function sentencesOf(line: string): string[] {
  const ends = [0, ...sentenceEnds(line), line.length];
  return ends
    .slice(1)
    .map((end, nth) => line.slice(ends[nth], end).trim())
    .filter((sentence) => sentence !== '');
}

/** The lines of a text in which a word stands, each once, in the text's order. `words` has the flag g. */
export function linesWith(text: string, words: RegExp): string[] {
  const found: string[] = [];
  const search = new RegExp(words);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const next = text.indexOf('\n', match.index);
    const end = next === -1 ? text.length : next;
    found.push(text.slice(start, end));
    // Never back to before this match: a pattern may itself reach over the end of a line.
    search.lastIndex = Math.max(end, match.index + 1);
  }
  return found;
}

/** The first sentence of a text that holds a word and fits; null where none does. `words` has the flag g. */
export function sentenceWith(
  text: string,
  words: RegExp,
  fits: (sentence: string) => boolean,
): string | null {
  for (const line of linesWith(text, words)) {
    const found = sentencesOf(line).find(fits);
    if (found !== undefined) return found;
  }
  return null;
}
