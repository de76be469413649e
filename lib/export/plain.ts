/** Line ends of every kind that a page or a paste may bring. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 forbids or discourages: with one of them in it, Word refuses the whole file. */
const forbidden = /[[\p{Cc}\p{Cs}\ufffe\uffff]--[\n]]/gv;
/**
 * Signs that turn the direction of text around or hide in it: a hostile page could make its words read
 * otherwise than they are written. The two joiners stay: emoji and Arabic words are made with them.
 */
const deceptive = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Words of a page or of the user as they can stand in any file: lines end in '\n' alone, tabs are spaces, and
 * what no file format carries or what only deceives is gone. Everything that can be read stays.
 */
export function plain(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replace(forbidden, '')
    .replace(deceptive, '')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\n+/g, ' ');
}
