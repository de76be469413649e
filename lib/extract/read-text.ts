import { kindOfWords } from './headings.ts';
import { splitGluedLabels } from './labels.ts';
import { type Box, type Line, newBox, type Page, tidy } from './page.ts';

/**
 * Reads a request that was pasted or copied out of a PDF into the same lines as a page. Markdown marks
 * (`**`, leading `#`, backslash escapes) are dropped and a link becomes its text; tab-separated cells
 * become a table row.
 */
export function readText(source: string): Page {
  const lines: Line[] = [];
  const root = newBox('body', null, null, 0);
  let offset = 0;
  let gap = false;
  const push = (text: string, box: Box, level: number, lead: number): void => {
    lines.push({ text, start: offset, index: lines.length, box, level, mark: null, gap, lead });
    offset += text.length + 1;
    gap = false;
  };

  for (const plain of wholeLines(source.split(/\r\n?|\n/).map(unmark))) {
    const cells = plain.text
      .split(/\t| {3,}/)
      .map(tidy)
      .filter((cell) => cell !== '');
    if (cells.length === 0) gap = true;
    else if (cells.length === 1)
      for (const part of splitGluedLabels(cells[0] ?? '')) push(part, root, plain.level, plain.lead);
    else {
      const row = newBox('tr', root, null, lines.length);
      for (const cell of cells) {
        const box = newBox('td', row, null, lines.length);
        push(cell, box, 0, 0);
        box.end = lines.length;
      }
      row.end = lines.length;
    }
  }
  root.end = lines.length;
  return { lines, text: lines.map((line) => line.text).join('\n') };
}

/** A heading or sentence that a PDF broke over lines ('… (weging, totaal 100' / 'punten)') is one line again. */
function wholeLines(lines: readonly Unmarked[]): Unmarked[] {
  const whole: Unmarked[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    if (above && (isHalfHeading(above.text, line.text) || runsOn(above, line)))
      whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else whole.push(line);
  }
  return whole;
}

/** A long line without a stop whose next one goes on in lower case is a sentence that a PDF broke. */
function runsOn(above: Unmarked, line: Unmarked): boolean {
  return (
    above.level === 0 &&
    line.level === 0 &&
    above.text.length >= 70 &&
    /^[a-zß-ÿ]{2,}[ ,.;]/.test(line.text) &&
    !/[.;:!?]$/.test(above.text) &&
    !/\t| {3,}/.test(above.text + line.text)
  );
}

function isHalfHeading(text: string, next: string): boolean {
  if (text.length > 100 || next.length > 60 || !/^[A-Z]/.test(text) || /[.;:]$/.test(text)) return false;
  if (!/^[a-z\d(]/.test(next) && !/(?: door| en| van|,|\/)$/.test(text)) return false;
  return kindOfWords(text) === null && kindOfWords(`${text} ${next}`) !== null;
}

type Unmarked = { text: string; level: number; lead: number };

/** One source line without markdown; its heading level ('##' → 2, a line wholly in `**` → 7). */
function unmark(raw: string): Unmarked {
  let text = raw.trim();
  const hashes = /^#{1,6}(?= )/.exec(text)?.[0].length ?? 0;
  if (hashes > 0) text = text.slice(hashes).trim();
  const isBold =
    text.length > 4 && text.startsWith('**') && text.endsWith('**') && !text.slice(2, -2).includes('**');
  const lead = text.startsWith('**') ? Math.max(0, text.indexOf('**', 2) - 2) : 0;
  if (text.includes('**')) text = text.replaceAll('**', '');
  if (text.length > 2 && /^[*_][^*_ ]/.test(text) && text.endsWith(text[0] ?? '')) text = text.slice(1, -1);
  if (text.includes('<http')) text = text.replace(/<(https?:\/\/[^<>\s]{1,500})>/g, '$1');
  if (text.includes(']')) text = linksToText(text);
  if (text.includes('\\')) text = text.replace(/\\(?=[^a-zA-ZÀ-ɏ0-9]|$)/g, '');
  return { text, level: hashes || (isBold ? 7 : 0), lead: isBold ? 0 : lead };
}

/** `[words](address)` → words. Scanned by index: a pattern over nested brackets would backtrack. */
function linksToText(text: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const middle = text.indexOf('](', from);
    const open = middle < 0 ? -1 : text.lastIndexOf('[', middle);
    const close = middle < 0 ? -1 : text.indexOf(')', middle);
    if (open < from || close < 0) {
      if (middle < 0 || close < 0) return result + text.slice(from);
      result += text.slice(from, middle + 2);
      from = middle + 2;
      continue;
    }
    result += text.slice(from, open) + text.slice(open + 1, middle);
    from = close + 1;
  }
}
