/** What a role says in so many words, sentence by sentence. */
import type { Role } from '../../profile/profile.ts';
import { once } from './once.ts';
import type { Pair } from './subject.ts';
import { fold, stemOf, wordsIn } from './words.ts';

/**
 * Whether one sentence of a role (by id), with its title and organisation, has all these words but for their
 * endings, and those of a pair next to each other: "bestuurlijke samenwerking" is not in a role with
 * "bestuurlijke advisering" here and "samenwerking" there.
 */
export type Says = (role: string, words: readonly string[], pairs: readonly Pair[]) => boolean;

/** The stems of the title, of the organisation, and of each sentence. */
type Passages = { title: string[]; organisation: string[]; sentences: string[][] };

// "Geen ervaring met X" says nothing for X.
const denial = /\b(?:geen|niet|zonder)\b/iu;

/** Answers for these roles; what was read of one is kept as long as the answerer. */
export function sentencesOf(roles: readonly Role[]): Says {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const stems = new Map<string, string>();
  const read = new Map<string, Passages>();
  const stemFor = (word: string) => once(stems, word, () => stemOf(fold(word)));
  const stemsIn = (text: string) => wordsIn(text).map(stemFor);
  const passagesOf = (id: string): Passages => {
    const { title = '', organisation = '', text = '' } = byId.get(id) ?? {};
    const sentences = text.split(/[.;!?\n•]/u).filter((sentence) => !denial.test(sentence));
    return { title: stemsIn(title), organisation: stemsIn(organisation), sentences: sentences.map(stemsIn) };
  };
  return (id, words, pairs) => {
    const wanted = words.map(stemFor);
    const next = pairs.map(([first, second]): Pair => [stemFor(first), stemFor(second)]);
    const { title, organisation, sentences } = once(read, id, passagesOf);
    return [[], ...sentences].some((sentence) => holds([title, organisation, sentence], wanted, next));
  };
}

function holds(parts: readonly string[][], stems: readonly string[], pairs: readonly Pair[]): boolean {
  return (
    stems.every((stem) => parts.some((part) => part.includes(stem))) &&
    pairs.every(([first, second]) => parts.some((part) => areNext(part, first, second)))
  );
}

const areNext = (part: readonly string[], first: string, second: string): boolean =>
  part.some((stem, index) => stem === first && part[index + 1] === second);
