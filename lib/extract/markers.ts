import type { Line } from './page.ts';

/** What stands before an item: '8.', 'b)', '-'. */
export type Marker = { kind: 'number' | 'letter' | 'bullet'; label: string | null; end: number };

/** Word prints the second rank of bullets as the letter 'o'. */
const bulletStart = /^(?:o (?=[A-ZÀ-Þ])|[-–—•·▪■●○◦‣➢►▸➤➔⇒☑✅✓✔✗☐□❏❑❖✦*→»>]\ufe0f?(?: ?[•·▪]){0,1} ?(?=\S))/;
export const numberStart = /^\(?(\d{1,2}(?:\.\d{1,2})?)(?:(?:[.):]\)?(?!\d)|\)) ?(?=\S)| [–-] (?=[A-ZÀ-Þ]))/;
const letterStart = /^\(?([a-zA-Z])[.)](?: (?=\S)|(?=[A-ZÀ-Þ][a-zß-ÿ]))/;
const codeStart =
  /^(?:(?:knock-?out|minimum)?-?(?:eis|wens|criterium|knock-?out|gunningscriterium|selectiecriterium|competentie)\s?(?:nr\.? ?)?|K-?O-?|K|E|W|G|SC|GC|KO)(\d{1,2})(?:[.:)] ?| ?[–-] | (?=[A-ZÀ-Þ]))/i;
export const bareNumber = /^(\d{1,2}) (?=[A-ZÀ-Þ])/;
const onlyNumber = /^\(?(\d{1,2}|[a-z])[.)]?$/;

/** The marker that the line's text prints; null: none. '8.5 punten' and '2-4 jaar' are no markers. */
export function textMarker(text: string): Marker | null {
  const bullet = bulletStart.exec(text);
  // '- a. tot 2 jaar': the letter is the label, the dash only its bullet.
  if (bullet) {
    const inner = numbered(text.slice(bullet[0].length));
    if (inner) return { ...inner, end: inner.end + bullet[0].length };
    return { kind: 'bullet', label: null, end: bullet[0].length };
  }
  return numbered(text);
}

function numbered(text: string): Marker | null {
  const number = numberStart.exec(text) ?? codeStart.exec(text);
  if (number) return { kind: 'number', label: number[1] ?? null, end: number[0].length };
  const letter = letterStart.exec(text);
  if (letter) return { kind: 'letter', label: letter[1] ?? null, end: letter[0].length };
  const only = onlyNumber.exec(text);
  if (only)
    return { kind: /\d/.test(only[1] ?? '') ? 'number' : 'letter', label: only[1] ?? null, end: text.length };
  return null;
}

/** The line's marker: what its list prints, or what its text prints. A number in the text goes first. */
export function markerOf(line: Line): Marker | null {
  const printed = textMarker(line.text);
  if (line.mark === null) return printed;
  if (printed && printed.kind !== 'bullet') return printed;
  const end = printed?.end ?? 0;
  if (line.mark === '') return { kind: 'bullet', label: null, end };
  return { kind: /\d/.test(line.mark) ? 'number' : 'letter', label: line.mark, end };
}
