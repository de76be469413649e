/** What a role says in so many words: by what it was called, and sentence by sentence. */
import type { Role } from '../../profile/profile.ts';
import { once } from './once.ts';
import type { Pair } from './subject.ts';
import { fold, stemOf, wordsIn } from './words.ts';

/** Whether these words are there, but for their endings, and those of a pair next to each other. */
type Holds = (role: string, words: readonly string[], pairs: readonly Pair[]) => boolean;

export type Sentences = {
  /**
   * In one sentence of a role (by id), with its title and organisation: "bestuurlijke samenwerking" is not in
   * a role with "bestuurlijke advisering" here and "samenwerking" there.
   */
  says: Holds;
  /** In its title and organisation alone. */
  isNamed: Holds;
  /** In its title alone. */
  isTitled: Holds;
};

type Passage = { stems: string[] /** Of the words with a capital. */; capitals: Set<string> };
type Passages = { title: Passage; organisation: Passage; sentences: Passage[] };
type Wanted = { stem: string; abbreviation: boolean };

/** "Geen ervaring met X" says nothing for X, and what was learned or wished was not yet done. */
const doubtful =
  /\b(?:geen|niet|zonder|cursus|cursussen|volgde|volgt|gevolgd|leerde|geleerd|wil|wilde|wens|ambities?|interesse|graag|affiniteit)\b/iu;
const denied =
  /\b(?:geen|zonder|niet(?! (?:alleen|slechts|enkel|meer dan)\b))\b.*?(?=$|[,.;!?\n•]| maar )/giu;

/** A text of a role without what it says was not: "geen ervaring met X". */
export const affirmed = (text: string): string => text.replace(denied, '');

/** Answers for these roles; what was read of one is kept as long as the answerer. */
export function sentencesOf(roles: readonly Role[]): Sentences {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const stems = new Map<string, string>();
  const read = new Map<string, Passages>();
  const stemFor = (word: string) => once(stems, word, () => stemOf(fold(word)));
  const passageOf = (text: string): Passage => {
    const words = wordsIn(text);
    return {
      stems: words.map(stemFor),
      capitals: new Set(words.filter((word) => /\p{Lu}/u.test(word)).map(stemFor)),
    };
  };
  const passagesOf = (id: string): Passages => {
    const { title = '', organisation = '', text = '' } = byId.get(id) ?? {};
    const sentences = text.split(/[.;!?\n•]/u).filter((sentence) => !doubtful.test(sentence));
    return {
      title: passageOf(title),
      organisation: passageOf(organisation),
      sentences: sentences.map(passageOf),
    };
  };
  const among =
    (choices: (passages: Passages) => Passage[][]): Holds =>
    (id, words, pairs) => {
      const wanted = words.map((word) => ({ stem: stemFor(word), abbreviation: isAbbreviation(word) }));
      const next = pairs.map(([first, second]): Pair => [stemFor(first), stemFor(second)]);
      return choices(once(read, id, passagesOf)).some((parts) => holds(parts, wanted, next));
    };
  return {
    says: among(({ title, organisation, sentences }) => [
      [title, organisation],
      ...sentences.map((sentence) => [title, organisation, sentence]),
    ]),
    isNamed: among(({ title, organisation }) => [[title, organisation]]),
    isTitled: among(({ title }) => [[title]]),
  };
}

// 'NET' is not 'net'; 'Wmo' may be written as 'WMO'.
const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word);

function holds(parts: readonly Passage[], wanted: readonly Wanted[], next: readonly Pair[]): boolean {
  return (
    wanted.every(({ stem, abbreviation }) =>
      parts.some(({ stems, capitals }) => (abbreviation ? capitals.has(stem) : stems.includes(stem))),
    ) && next.every(([first, second]) => parts.some(({ stems }) => areNext(stems, first, second)))
  );
}

const areNext = (stems: readonly string[], first: string, second: string): boolean =>
  stems.some((stem, index) => stem === first && stems[index + 1] === second);
