/** The page as read: lines of text with what their place on the page says about them. */

/** A block element. Inline elements and text leave no box. */
export type Box = {
  parent: Box | null;
  tag: string;
  /** Position among the parent's boxes, empty ones counted. */
  place: number;
  /** How many boxes it holds. */
  count: number;
  /** Index of the first line in it, and of the first line after it. */
  first: number;
  end: number;
  /** The list item this box is or is in, and how deep lists are nested. */
  item: Box | null;
  depth: number;
  /** Heading level 1–6 of the element it is in; 0: none. */
  head: number;
  /** Beside the main matter: `aside`. */
  aside: boolean;
  element: Element | null;
};

export type Line = {
  text: string;
  /** Offset in the page's text. */
  start: number;
  index: number;
  box: Box;
  /** 1–6: heading element; 7: the whole line is bold or underlined; 0: plain. */
  level: number;
  /** What a list prints before the item: '8', 'a', '' for a bullet. Only on an item's first line. */
  mark: string | null;
  /** A blank line stands before it. */
  gap: boolean;
  /** Length of the inline element that opens the line ('Locatie' in `<b>Locatie</b> Maarssen`); 0: none. */
  lead: number;
};

export type Page = { lines: Line[]; text: string };

/** A stretch of the page's text: offsets. */
export type Span = { start: number; end: number };

export const newBox = (tag: string, parent: Box | null, element: Element | null, line: number): Box => ({
  parent,
  tag,
  place: parent ? parent.count++ : 0,
  count: 0,
  first: line,
  end: line,
  item: parent?.item ?? null,
  depth: parent?.depth ?? 0,
  head: parent?.head ?? 0,
  aside: parent?.aside ?? false,
  element,
});

/** All that may have to be changed; a doubled or odd space, a hyphen that is not printed, letters beyond Latin. */
const untidy = /[^ -\u009f\u00a1-\u00ac\u00ae-\u02ff]| {2}/;
const oddSpace = /[^\S ]| {2}|[\u00ad\u200b\u2060\ufeff]/;
const beyondLatin = /[^ -\u02ff]/;

/** Unicode NFC, runs of space folded to one, soft hyphens and zero-width spaces removed, trimmed. */
export function tidy(raw: string): string {
  // Most text needs nothing: one scan is cheaper than three replacements.
  if (!untidy.test(raw)) return raw.trim();
  let text = raw;
  if (oddSpace.test(text)) text = text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/\s+/g, ' ');
  if (beyondLatin.test(text)) text = text.normalize('NFC');
  return text.trim();
}

/** Browsers' parsers nest no deeper; what a script built beyond it is no table or list of anybody's. */
const deepest = 512;

/**
 * Nearest box of one of these tags, the line's own box included; null: none within the page. The climb is
 * bounded, so that asking it of every line stays linear in the page however deep the page is.
 */
export function boxOf(line: Line, tags: readonly string[]): Box | null {
  let box: Box | null = line.box;
  for (let steps = 0; box && steps < deepest; steps++, box = box.parent)
    if (tags.includes(box.tag)) return box;
  return null;
}

/**
 * The lines in which one of these words stands, in order. `words` is global and matches within a line. One
 * search through the page's text costs a fraction of asking each line: most words stand on few pages.
 */
export function linesWith(page: Page, words: RegExp): Line[] {
  const found: Line[] = [];
  let index = 0;
  words.lastIndex = 0;
  for (let match = words.exec(page.text); match !== null; match = words.exec(page.text)) {
    let line = page.lines[index];
    while (line && line.start + line.text.length <= match.index) line = page.lines[++index];
    if (!line) break;
    found.push(line);
    words.lastIndex = line.start + line.text.length;
  }
  words.lastIndex = 0;
  return found;
}
