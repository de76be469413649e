/** What a criterion is about: the words that are left when everything that is understood has been taken out. */
import type { Slot } from './demand.ts';
import { fold, isStopWord, saysSomething, wordsIn } from './words.ts';

// The mark in a number ('100.000', '4,75') parts nothing.
const connector = /(\ben\/of\b|\bof\b|\bdan wel\b|\bdanwel\b|\bc\.q\.|[/|;:()]|(?<!\d)[,.]|[,.](?!\d))/iu;
const or = /^(?:en\/of|of|dan wel|danwel|c\.q\.|\/)$/iu;

/** Two words that stand next to each other ("bestuurlijke advisering"). */
export type Pair = readonly [first: string, second: string];

type Part = {
  words: string[];
  joinedBy: 'or' | 'comma' | 'none';
  /** Whether it begins, and ends, with one of its words: "met name op het gebied van X" does not begin with X. */
  opens: boolean;
  closes: boolean;
};

/**
 * The subject as slots that all have to be filled. Words around "of" share a slot, with the single words of an
 * enumeration before it: "opvang, huisvesting of integratie" is one slot of three words.
 */
export function readSubject(text: string): Slot[] {
  const slots: Slot[] = [];
  const parts = partsOf(text);
  for (const [index, part] of parts.entries()) {
    const [first, ...others] = part.words;
    if (first === undefined) continue;
    const previous = slots.at(-1);
    if (previous !== undefined && joinsPrevious(parts, index)) previous.push(first);
    else slots.push([first]);
    slots.push(...others.map((word) => [word]));
  }
  return withoutTwins(slots);
}

/** The contentful words between connectors. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let joinedBy: Part['joinedBy'] = 'none';
  for (const piece of text.split(connector)) {
    const mark = piece.trim();
    if (or.test(mark)) joinedBy = 'or';
    else if (mark === ',') joinedBy = joinedBy === 'or' ? 'or' : 'comma';
    else {
      const all = wordsIn(mark);
      const words = all.filter((word, index) => saysSomething(fold(word)) || isName(word, index));
      if (words.length === 0) {
        if (mark !== '') joinedBy = 'none';
        continue;
      }
      const opens = all.find((word) => !isArticle(word)) === words[0];
      parts.push({ words, joinedBy, opens, closes: all.at(-1) === words.at(-1) });
      joinedBy = 'none';
    }
  }
  return parts;
}

/**
 * "Samen" in "Samen Maken We" is part of a name, which is asked in full; "C" and "OM" are one of their own.
 */
const isName = (word: string, index: number): boolean =>
  index > 0 &&
  (/^\p{Lu}{1,3}$/u.test(word) || /^\p{Lu}\p{Ll}/u.test(word)) &&
  (word.length === 1 || isStopWord(fold(word)));

/** The words of the subject that are asked as one: next to each other, with nothing in between. */
export function readPairs(text: string): Pair[] {
  return text.split(connector).flatMap((piece) => {
    const words = wordsIn(piece);
    const says = words.map((word, index) => saysSomething(fold(word)) || isName(word, index));
    return words.flatMap((word, index): Pair[] => {
      const next = words[index + 1];
      return next !== undefined && says[index] && says[index + 1] ? [[word, next]] : [];
    });
  });
}

/** By "of", or by a comma in an enumeration of single words that ends in "of"; not in "met of bij X". */
function joinsPrevious(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (part === undefined || part.joinedBy === 'none' || parts[index - 1]?.closes !== true) return false;
  if (part.joinedBy === 'or') return true;
  return part.words.length === 1 && part.opens && joinsPrevious(parts, index + 1);
}

const isArticle = (word: string): boolean => /^(?:de|het|een|en)$/iu.test(word);

/** Each word once: what is printed twice is not asked twice. */
function withoutTwins(slots: readonly Slot[]): Slot[] {
  const seen = new Set<string>();
  return slots.flatMap((slot) => {
    const words = slot.filter((word) => !seen.has(fold(word)));
    for (const word of words) seen.add(fold(word));
    return words.length === 0 ? [] : [words];
  });
}
