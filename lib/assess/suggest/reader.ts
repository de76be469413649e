import { numberOf, numberPattern } from './numbers.ts';

/** A stretch of the text, from its first character to behind its last. */
export type Place = { start: number; end: number };

/** The text of a criterion while it is read: what is understood is taken out, the rest stays to be read. */
export class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = said(text)
      .normalize('NFC')
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

/** 'vijf (5) jaar' says it twice; once is enough. */
function said(text: string): string {
  return text.replace(twice, (both, one: string, other: string) =>
    numberOf(one) === numberOf(other) ? one : both,
  );
}
