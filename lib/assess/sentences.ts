/** Where the sentences of a page end. The page's text may be megabytes of anything: linear time throughout. */

/**
 * A stop ends a sentence only before a capital, so that 'ca. 5' and '09.00 uur' stay whole. It is looked for from
 * the first of a row of stops alone: from each of them, a page of dots would take its square.
 */
const ending = /(?<![.!?])[.!?]+["”’')]*(?=\s+["“‘'(]?[A-ZÀ-Þ])/g;

/** Before a stop that ends no sentence: 'o.a. Regio', 'art. 12', 'm.u.v. De Wet', 'dhr. Jansen'. */
const abbreviated =
  /(?:\b[a-z](?:\.[a-z])+|\b(?:art|bijv|ca|circa|dhr|dr|drs|evt|excl|incl|ir|max|min|mr|mw|nr|resp|st))$/i;
const longestAbbreviation = 12;

/** The offsets behind the closing signs of the sentences of one line, but for the last one's. */
export function sentenceEnds(line: string): number[] {
  const ends: number[] = [];
  for (const match of line.matchAll(ending)) {
    const before = line.slice(Math.max(ends.at(-1) ?? 0, match.index - longestAbbreviation), match.index);
    if (!abbreviated.test(before)) ends.push(match.index + match[0].length);
  }
  return ends;
}
