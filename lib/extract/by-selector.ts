import { nowhere, type Source } from './identity-source.ts';
import type { Line } from './page.ts';
import { printedLines } from './printed-lines.ts';
import type { Found } from './timeline.ts';

function isDropped(element: Element, drop: RegExp | null): boolean {
  let one: Element | null = element;
  // Bounded, and wary of forms: their controls can hide any property ('parentElement') of theirs.
  for (let steps = 0; one && drop && steps < 500; steps++) {
    if (typeof one.getAttribute === 'function' && drop.test(one.getAttribute('class') ?? '')) return true;
    one = one.parentElement;
  }
  return false;
}

function elementOf({ doc, portal }: Source, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = [...(doc?.querySelectorAll(selector) ?? [])].find(
      (one) => !isDropped(one, portal.drop) && printedLines(one).length > 0,
    );
    if (found) return found;
  }
  return null;
}

/** The lines of the page that an element prints; `[]` where the page as read has them otherwise. */
export function linesBySelector(source: Source, selectors: readonly string[]): Line[] {
  const element = elementOf(source, selectors);
  const printed = element ? printedLines(element) : [];
  const first = source.page.lines.findIndex(
    (line, index) =>
      printed.every((text, nth) => source.page.lines[index + nth]?.text === text) && line.text === printed[0],
  );
  return first < 0 ? [] : source.page.lines.slice(first, first + printed.length);
}

/** The text of the first element that a selector finds, in the order of the selectors. */
export function bySelector(source: Source, selectors: readonly string[]): Found<string> | null {
  const element = elementOf(source, selectors);
  if (!element) return null;
  const value = printedLines(element).join(' ');
  const line = source.page.lines.find((candidate) => candidate.text === value);
  return { value, at: line ? { start: line.start, end: line.start + value.length } : nowhere };
}
