/** Finds the sentence of a page that says something; the page's text may be megabytes. */

/** A stop ends a sentence only before a capital, so that 'ca. 5' and '09.00 uur' stay whole. */
const ending = /[.!?]["”’')]? +(?=["“‘'(]?[A-ZÀ-Þ])/g;
const abbreviated = /(?:^|[ (])(?:[a-z]\.[a-z]|max|min|ca|evt|incl|excl|bijv|nr|dr|drs|ir|mr)\.$/i;

/** The sentences of one line or one condition, without the space around them. */
export function sentencesOf(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of line.matchAll(ending)) {
    if (abbreviated.test(line.slice(Math.max(0, match.index - 12), match.index + 1))) continue;
    found.push(line.slice(start, match.index + match[0].length).trim());
    start = match.index + match[0].length;
  }
  found.push(line.slice(start).trim());
  return found.filter((sentence) => sentence !== '');
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
