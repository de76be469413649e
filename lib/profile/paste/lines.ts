/** A pasted text as lines, with what Word, PDF readers and LinkedIn leave in it taken off. */

export type CvLine = {
  /** As it stands in the text, with single spaces: what is handed back or kept as the text of a role. */
  raw: string;
  /** Without its bullet and marks of emphasis; columns are parted by ' | '. */
  text: string;
  bullet: boolean;
  /** Marked as a heading by Markdown. */
  marked: boolean;
};

/** Lines longer than this are prose, and are not looked into. */
export const longestLine = 1000;

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const otherBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const otherSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** The bullets of Word in its own symbol font stand in the private use area. */
const bullet = /^(?:[•·▪■□●○◦‣⁃∙*+➢➤►▶✓✔→\uf000-\uf0ff]\s*|[-–—o]\s+)/;
const heading = /^#{1,6}\s+/;
const columns = /\s*(?:\t+| {3,})\s*/g;

/** The lines of a text, blank ones too, in their order. */
export function linesOf(text: string): CvLine[] {
  return text
    .replace(invisible, '')
    .replace(otherBreaks, '\n')
    .replace(otherSpaces, ' ')
    .split('\n')
    .map(lineOf);
}

function lineOf(given: string): CvLine {
  const trimmed = given.trim();
  const raw = trimmed.replace(/\s+/g, ' ');
  if (raw.length > longestLine) return { raw, text: raw, bullet: false, marked: false };
  const marked = heading.test(trimmed);
  const bare = trimmed.replace(heading, '').replace(bullet, '');
  const text = bare
    .replaceAll('**', '')
    .replaceAll('__', '')
    .replace(columns, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\| )+\|/g, '|')
    .replace(/^\| | \|$/g, '')
    .trim();
  return { raw, text, bullet: !marked && bare !== trimmed, marked };
}

export const isBlank = (line: CvLine | undefined): boolean => line === undefined || line.text === '';

/** Words of a line: what stands between its spaces. */
export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** Whether a text begins with a capital or a digit, after quotes and brackets. */
export const startsHigh = (text: string): boolean => /^['"‘“(]*[\p{Lu}\d]/u.test(text);
