import { BLOCK, BOLD, BUTTON, INSIDE_WORD, LINE_BREAK, LINES, SKIPPED, traits } from './element-traits.ts';
import { listMarker } from './list-marker.ts';
import { type Box, type Line, newBox, type Page, tidy } from './page.ts';

const boldStyle = /font-weight: ?(?:bold|[6-9]00)|text-decoration: ?underline/i;
const lineStyle = /white-space: ?(?:pre|break-spaces)/i;
const hiddenStyle = /(?:^|[;\s])(?:display: ?none|visibility: ?hidden)/i;
const consent = /cookie|consent-/i;
const hiddenClass =
  /(?:^|[\s_-])(?:related|similar|gerelateerd|vergelijkbaar|recommended|aanbevolen)|(?:^|\s)(?:show|only|visible)-(?:mobile|tablet|xs|phone)|(?:^|\s)(?:mobile|mobile-tablet|tablet)-only(?:\s|$)/i;
const chromeRole = /^(?:navigation|contentinfo|dialog|alertdialog|search|menu|menubar)$/;

/** '1. …' and '2. …' on lines of one text: style sheets that show its line ends are not read. */
const numberedLines = /(?:^|\n)[ \t]*(\d{1,2})[.)] [^\n]+\n[ \t]*(\d{1,2})[.)] /;

/**
 * Reads the document's body once, without recursion and without changing it. Hidden copies, menus, footers
 * and form controls are left out; forms are read through. `drop`: further class names to leave out.
 */
export function readDom(doc: Document, drop: RegExp | null): Page {
  const root = doc.body ?? doc.documentElement;
  const reader = new DomReader(drop);
  // 5: elements and text
  if (root) walk(doc.createTreeWalker(root, 5), reader);
  return reader.page();
}

/**
 * By TreeWalker, not by the nodes' own properties: a form control named 'nextSibling' hides that property of
 * its form, and the walk would never end.
 */
function walk(walker: TreeWalker, reader: DomReader): void {
  let node = walker.firstChild();
  let depth = 0;
  while (node) {
    if (node.nodeType === 3) reader.text((node as Text).data);
    else if (reader.enter(node as Element)) {
      const child = walker.firstChild();
      if (child) {
        node = child;
        depth++;
        continue;
      }
      reader.leave();
    }
    node = walker.nextSibling();
    while (!node && depth > 0) {
      walker.parentNode();
      depth--;
      reader.leave();
      node = walker.nextSibling();
    }
  }
}

class DomReader {
  readonly lines: Line[] = [];
  #drop: RegExp | null;
  #box: Box = newBox('body', null, null, 0);
  /** What each open element needs when it closes. */
  #open: number[] = [];
  #counters = new Map<Box, { next: number; type: string }>();
  #marks = new Map<Box, string>();
  #buffer = '';
  #boldDepth = 0;
  #linesDepth = 0;
  #hasBold = false;
  #hasPlain = false;
  /** The buffer holds more than space. */
  #hasText = false;
  /** Class names that were looked at; a page uses few again and again. */
  #hidden = new Map<string, boolean>();
  #gap = false;
  #lead = 0;
  #inlineClosed = false;
  #offset = 0;

  constructor(drop: RegExp | null) {
    this.#drop = drop;
  }

  text(data: string): void {
    const hasLines = data.includes('\n') && (this.#linesDepth > 0 || isNumbered(data));
    if (!hasLines) this.#text(data);
    else
      data.split('\n').forEach((part, index) => {
        if (index > 0) this.#lineBreak();
        this.#text(part);
      });
  }

  #text(data: string): void {
    if (data === '') return;
    if (this.#inlineClosed && this.#joinsTwoWords(data)) this.#buffer += ' ';
    this.#inlineClosed = false;
    this.#buffer += data;
    if (this.#boldDepth > 0) this.#hasBold = true;
    if ((this.#hasText && (this.#hasPlain || this.#boldDepth > 0)) || isSpace(data)) return;
    this.#hasText = true;
    if (this.#boldDepth === 0) this.#hasPlain = true;
  }

  /** Two inline elements set side by side by style alone: '32 uur' and 'Utrecht' must not become one word. */
  #joinsTwoWords(data: string): boolean {
    const last = this.#buffer.slice(-1);
    return /^[A-ZÀ-Þ]/.test(data) ? /[a-zß-ÿ\d)]/.test(last) : /^\d/.test(data) && /[a-zß-ÿ]/.test(last);
  }

  /** False: leave the element and all in it out. */
  enter(element: Element): boolean {
    const tag = nameOf(element);
    const trait = traits.get(tag) ?? BLOCK;
    if (trait & LINE_BREAK) {
      this.#lineBreak();
      return false;
    }
    if (trait & SKIPPED || (trait & BUTTON && !this.#isDisclosure(element))) return false;
    // Nothing is read off a form: its controls may hide any of its methods.
    const style = tag !== 'form' && element.hasAttributes() ? this.#readAttributes(element) : 0;
    if (style < 0) return false;
    const flags = trait | style;
    if (flags & BOLD) this.#boldDepth++;
    if (flags & LINES) this.#linesDepth++;
    if (flags & BLOCK) this.#openBlock(tag, element);
    this.#open.push(flags);
    return true;
  }

  /** Closes what was opened last. */
  leave(): void {
    const flags = this.#open.pop() ?? 0;
    if (flags & BOLD) this.#boldDepth--;
    if (flags & LINES) this.#linesDepth--;
    if (flags & BLOCK) this.#closeBlock();
    else {
      this.#inlineClosed = (flags & INSIDE_WORD) === 0;
      if (this.#lead === 0 && this.#buffer.length < 120) this.#lead = this.#buffer.length;
    }
  }

  /** The heading of a part that folds is a button: `<h3><button aria-expanded>Eisen</button></h3>`. */
  #isDisclosure(button: Element): boolean {
    return this.#box.head > 0 || (button.hasAttribute('aria-expanded') && button.closest('header') === null);
  }

  /** -1: hidden; else what its own style says: BOLD, LINES, both or 0. */
  #readAttributes(element: Element): number {
    if (element.hasAttribute('hidden')) return -1;
    if (element.getAttribute('aria-hidden') === 'true' && !holdsThePage(element)) return -1;
    const role = element.getAttribute('role');
    if (role !== null && chromeRole.test(role)) return -1;
    const names = element.getAttribute('class');
    if (names && this.#isHiddenClass(names)) return -1;
    const id = element.getAttribute('id');
    if ((names || id) && consent.test(`${names ?? ''} ${id ?? ''}`) && !isAfterConsent(element)) return -1;
    const style = element.getAttribute('style');
    if (!style) return 0;
    if (hiddenStyle.test(style)) return -1;
    return (boldStyle.test(style) ? BOLD : 0) | (lineStyle.test(style) ? LINES : 0);
  }

  #isHiddenClass(names: string): boolean {
    const known = this.#hidden.get(names);
    if (known !== undefined) return known;
    const hidden = hiddenClass.test(names) || (this.#drop?.test(names) ?? false);
    this.#hidden.set(names, hidden);
    return hidden;
  }

  #openBlock(tag: string, element: Element): void {
    this.#flush();
    const box = newBox(tag, this.#box, element, this.lines.length);
    if (tag === 'ol' || tag === 'ul' || tag === 'menu') {
      box.depth++;
      this.#counters.set(box, {
        next: startOf(element),
        type: tag === 'ol' ? (element.getAttribute('type') ?? '1') : '',
      });
    } else if (tag === 'li') {
      box.item = box;
      this.#marks.set(box, this.#markOf(box, element));
    } else if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') box.head = Number(tag[1]);
    else if (tag === 'aside') box.aside = true;
    this.#box = box;
  }

  #markOf(item: Box, element: Element): string {
    const counter = item.parent && this.#counters.get(item.parent);
    if (!counter || counter.type === '') return '';
    const value = Number.parseInt(element.getAttribute('value') ?? '', 10);
    const number = Number.isNaN(value) ? counter.next : value;
    counter.next = number + 1;
    return listMarker(number, element.getAttribute('type') ?? counter.type);
  }

  #closeBlock(): void {
    this.#flush();
    this.#box.end = this.lines.length;
    if (this.#box.parent) this.#box = this.#box.parent;
  }

  #lineBreak(): void {
    if (!this.#flush()) this.#gap = true;
  }

  /** Ends the line; false when there was no text. */
  #flush(): boolean {
    this.#inlineClosed = false;
    if (this.#buffer === '') return false;
    const text = this.#hasText ? tidy(this.#buffer) : '';
    if (text !== '') this.#push(text);
    this.#buffer = '';
    this.#hasBold = this.#hasPlain = this.#hasText = false;
    this.#lead = 0;
    return text !== '';
  }

  #push(text: string): void {
    const box = this.#box;
    const mark = box.item ? (this.#marks.get(box.item) ?? null) : null;
    if (mark !== null && box.item) this.#marks.delete(box.item);
    const lead = this.#lead > 0 ? tidy(this.#buffer.slice(0, this.#lead)).length : 0;
    this.lines.push({
      text,
      start: this.#offset,
      index: this.lines.length,
      box,
      level: box.head || (this.#hasBold && !this.#hasPlain ? 7 : 0),
      mark,
      gap: this.#gap,
      lead: lead < text.length ? lead : 0,
    });
    this.#offset += text.length + 1;
    this.#gap = false;
  }

  page(): Page {
    this.#flush();
    for (let box: Box | null = this.#box; box; box = box.parent) box.end = this.lines.length;
    return { lines: this.lines, text: this.lines.map((line) => line.text).join('\n') };
  }
}

/** Space alone, as most text between two blocks is; a first letter settles most of the rest. */
function isSpace(data: string): boolean {
  const first = data.charCodeAt(0);
  return (first <= 32 || first >= 127) && !/\S/.test(data);
}

function isNumbered(text: string): boolean {
  const match = numberedLines.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/** The element's name; only a form can have it hidden by one of its controls. */
function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** A modal library may set aria-hidden on the whole page behind it; that hides nothing from the eye. */
function holdsThePage(element: Element): boolean {
  return element.localName === 'main' || element.localName === 'form' || element.querySelector('h1') !== null;
}

/** A page may mark its own wrapper with what was consented to; a dialog about cookies has no other matter. */
function isAfterConsent(element: Element): boolean {
  const heading = element.querySelector('h1')?.textContent;
  return (
    element.querySelector('main') !== null || (heading ? !/cookie|privacy|toestemming/i.test(heading) : false)
  );
}

function startOf(list: Element): number {
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  return Number.isNaN(start) ? 1 : start;
}
