/**
 * Shows where on the page a value came from: scrolls to its words and lights them up with the CSS Custom
 * Highlight API. The page's tree is not touched; the style of the highlight is inserted by the browser.
 */

import type { QuotedPlace } from '../request/quoted-place.ts';

/** The name under which the highlight is registered; `public/highlight.css` styles it. */
const highlightName = 'tenderlens';

/** White space, soft hyphens and zero-width characters: the text as read differs from the page's only in these. */
const insignificant = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/g;
/** A list marker that the browser draws and the text as read prints. */
const marker = /^(?:\d{1,3}|[a-z])[.)]|^[-•–·*]/i;
const unread = /^(?:script|style|noscript|template|textarea|tenderlens-.*)$/i;

type Piece = { node: Text; start: number; length: number };
type PageText = { text: string; pieces: Piece[] };

/** Lights the words up, in place of what was lit before. False when they do not stand on the page (any more). */
export function lightUp(document: Document, place: QuotedPlace): boolean {
  clearLight();
  const page = textOf(document);
  const ranges = linesOf(place)
    .map((line) => findLine(document, page, line))
    .filter((range) => range !== null);
  const [first] = ranges;
  if (first === undefined) return false;
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

/**
 * Words over several lines are found line by line: between two lines the page may have a marker that only the
 * browser draws. Each line has the others as its surroundings.
 */
function linesOf({ quote, before, after }: QuotedPlace): QuotedPlace[] {
  const lines = quote.split('\n');
  return lines.map((line, index) => ({
    quote: line,
    before: before + lines.slice(0, index).join(''),
    after: lines.slice(index + 1).join('') + after,
  }));
}

/** Puts the light out. */
function clearLight(): void {
  CSS.highlights?.delete(highlightName);
}

/** The page's text without what is insignificant, and which text node each part of it comes from. */
function textOf(document: Document): PageText {
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (unread.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const text = bare(node.data);
    if (text === '') continue;
    pieces.push({ node, start, length: text.length });
    texts.push(text);
    start += text.length;
  }
  return { text: texts.join(''), pieces };
}

/** The line's visible occurrence whose surroundings are most like those of the text as read. */
function findLine(document: Document, page: PageText, line: QuotedPlace): Range | null {
  const words = bare(line.quote);
  const [before, after] = [bare(line.before), bare(line.after)];
  for (const attempt of [words, words.replace(marker, '')]) {
    if (attempt === '') continue;
    const found = occurrences(page.text, attempt)
      .map((start) => ({
        start,
        likeness:
          equalBefore(page.text, start, before) + equalAfter(page.text, start + attempt.length, after),
      }))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ start }) => rangeOf(document, page, start, attempt.length))
      .find(isVisible);
    if (found !== undefined) return found;
  }
  return null;
}

/** How many characters before `end` are those at the end of `before`. */
function equalBefore(text: string, end: number, before: string): number {
  let count = 0;
  while (count < before.length && count < end && text[end - 1 - count] === before[before.length - 1 - count])
    count++;
  return count;
}

/** How many characters from `start` on are those at the beginning of `after`. */
function equalAfter(text: string, start: number, after: string): number {
  let count = 0;
  while (count < after.length && text[start + count] === after[count]) count++;
  return count;
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}

function rangeOf(document: Document, page: PageText, start: number, length: number): Range {
  const range = document.createRange();
  const [first, last] = [pieceAt(page.pieces, start), pieceAt(page.pieces, start + length - 1)];
  range.setStart(first.node, rawOffset(first.node.data, start - first.start));
  range.setEnd(last.node, rawOffset(last.node.data, start + length - 1 - last.start) + 1);
  return range;
}

/** The piece that holds the character at `index`; by halving, since a long page has thousands. */
function pieceAt(pieces: Piece[], index: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}

/** Where in the node's own text its significant character number `nth` (from 0) stands. */
function rawOffset(data: string, nth: number): number {
  let seen = -1;
  for (let offset = 0; offset < data.length; offset++) {
    if (bare(data.charAt(offset)) !== '' && ++seen === nth) return offset;
  }
  return data.length;
}

/** A hidden copy (the card for narrow screens) has no boxes. */
function isVisible(range: Range): boolean {
  return range.getClientRects().length > 0;
}

function bare(text: string): string {
  return text.replace(insignificant, '');
}
