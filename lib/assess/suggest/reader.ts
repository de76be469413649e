import { numberOf, numberPattern } from './numbers.ts';

/** A stretch of the text, from its first character to behind its last. */
export type Place = { start: number; end: number };

/** The text of a criterion while it is read: what is understood is taken out, the rest stays to be read. */
export class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = said(text.normalize('NFC'))
      .replace(/\s+/g, ' ')
      .replace(/[‘’]/g, "'")
      .replace(/[–—]/g, '-')
      .trim();
  }

  /** What has not been understood yet. */
  get rest(): string {
    return this.#rest;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.#rest);
  }

  /** Takes the first match out and gives it; null where there is none. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.#rest);
    if (match !== null) this.#blank(match.index, match[0].length);
    return match;
  }

  /** Takes all matches out and gives their words. */
  takeAll(pattern: RegExp): string[] {
    const found: string[] = [];
    for (let match = this.take(pattern); match !== null && match[0] !== ''; match = this.take(pattern)) {
      found.push(match[0].trim());
    }
    return found;
  }

  /** Takes these stretches of the rest out; none may reach into another. */
  cut(places: readonly Place[]): void {
    for (const { start, end } of [...places].sort((one, next) => next.start - one.start)) {
      this.#blank(start, end - start);
    }
  }

  /** What is left behind a word, taken out; '' where the word is not there. */
  takeFrom(pattern: RegExp): string {
    const match = pattern.exec(this.#rest);
    if (match === null) return '';
    const tail = this.#rest.slice(match.index + match[0].length);
    this.#rest = this.#rest.slice(0, match.index);
    return tail;
  }

  // A mark stays in its place, so that words on both sides are not read as one phrase.
  #blank(at: number, length: number): void {
    this.#rest = `${this.#rest.slice(0, at)} | ${this.#rest.slice(at + length)}`;
  }
}

const twice = new RegExp(String.raw`(${numberPattern})\s*\(\s*(${numberPattern})\s*\)`, 'giu');

/** 'vijf (5) jaar', 'functionaris gegevensbescherming (FG)' say it twice; once is enough. Either name of a thing will do. */
function said(text: string): string {
  return text
    .replace(twice, (both, one: string, other: string) => (numberOf(one) === numberOf(other) ? one : both))
    .replace(formerly, (_, name: string, rest = '', former: string) => `${name} of ${former}${rest}`)
    .replace(shortened, (both, full: string, short: string) => (isShort(short, full) ? full : both));
}

/** "Woo-verzoeken (voorheen Wob)": one thing with two names, which are written as names. */
const formerly =
  /(?<![\p{L}\d-])([\p{Lu}\d][\p{L}\d]*)(-\p{L}+)?\s*\(\s*(?:voorheen|vroeger|voormalige?|v\/h|eerder|destijds|nu|thans|ook wel|oftewel|ook bekend als)\s+(?:de |het )?([\p{Lu}\d][\p{L}\d]*)\s*\)/gu;

const shortened = /((?:[\p{L}-]+ ){0,4}[\p{L}-]+)\s*\(\s*(\p{L}{2,5})\s*\)/gu;

/** Levels of schooling and papers, which are asked beside what stands before them. */
const asksMore = /^(?:vmbo|mbo|havo|vwo|hbo|wo|mts|hts|ad|vog|kvk|uea|vca|sna|psm|pmp|msp|itil|ipma)$/iu;

/** Whether the letters are those that the last words begin with, with others of theirs in between. */
function isShort(short: string, words: string): boolean {
  if (asksMore.test(short)) return false;
  const all = words
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^(?:de|het|een|van|der|en|voor)$/u.test(word));
  return all.some((_, index) => spells(all.slice(index), short.toLowerCase()));
}

/**
 * Word by word: its first letter, and then as many of the next ones as are in it, in their order. One word alone may
 * hold any letters, so it takes two.
 */
function spells(words: readonly string[], letters: string): boolean {
  if (words.length < 2) return false;
  let left = letters;
  for (const [index, word] of words.entries()) {
    if (left === '' || !word.startsWith(left[0] ?? ' ')) return false;
    const next = words[index + 1]?.[0];
    let from = 1;
    left = left.slice(1);
    while (left !== '' && left[0] !== next && from > 0) {
      from = word.indexOf(left[0] ?? ' ', from) + 1;
      if (from > 0) left = left.slice(1);
    }
  }
  return left === '';
}
