/** Finds the words of criteria in the roles and skills of a profile. */
import MiniSearch from 'minisearch';
import { skillId } from '../../profile/evidence.ts';
import type { Profile } from '../../profile/profile.ts';
import { once } from './once.ts';
import { affirmed, type Sentences, sentencesOf } from './sentences.ts';
import { familyOf, fold, stemOf, wordsIn } from './words.ts';

export type ProfileSearch = Sentences & {
  /**
   * The ids of the roles and skills with a word of a criterion, or with one that is related to it: of the same
   * family ('adviseur' for 'advisering'), or a compound with it at one end ('gebiedsontwikkeling' for
   * 'ontwikkeling').
   */
  find(word: string): ReadonlySet<string>;
};

// Shorter ends of compounds are mostly something else ('ruimte' is no 'imte').
const leastOfCompound = 5;
const familyMark = '~';
const endMark = '<';

/** The index of one profile. Nothing of it outlives the caller: a profile changes. */
export function searchProfile({ roles, skills }: Pick<Profile, 'roles' | 'skills'>): ProfileSearch {
  const known = new Map<string, string[]>();
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: (word) => once(known, fold(word), termsOf),
  });
  const texts = new Map([
    ...roles.map(
      ({ id, title, organisation, text }) => [id, `${title}\n${organisation}\n${affirmed(text)}`] as const,
    ),
    ...skills.map((name) => [skillId(name), name] as const),
  ]);
  index.addAll([...texts].map(([id, text]) => ({ id, text })));
  const answers = new Map<string, ReadonlySet<string>>();
  return {
    find: (word) => once(answers, fold(word), (folded) => lookUp(index, folded)),
    ...sentencesOf(roles),
  };
}

/** Under what a word of the profile stands: its stem, its family, and its stem from the end. */
function termsOf(word: string): string[] {
  const stem = stemOf(word);
  const family = familyOf(word);
  return [stem, endMark + backwards(stem), ...(family === null ? [] : [familyMark + family])];
}

function lookUp(index: MiniSearch, word: string): Set<string> {
  const stem = stemOf(word);
  const family = familyOf(word);
  const compounds = stem.length >= leastOfCompound ? [word, stem, endMark + backwards(stem)] : [];
  const found = index.search(
    {
      combineWith: 'OR',
      queries: [
        { queries: [stem, ...(family === null ? [] : [familyMark + family])] },
        { queries: compounds, prefix: true },
      ],
    },
    { tokenize: (term) => [term], processTerm: (term) => term },
  );
  return new Set(found.map(({ id }) => String(id)));
}

const backwards = (text: string): string => [...text].reverse().join('');
