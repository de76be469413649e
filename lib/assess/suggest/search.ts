/** Finds the words of criteria in the roles and skills of a profile. */
import MiniSearch from 'minisearch';
import { skillId } from '../../profile/evidence.ts';
import type { Profile } from '../../profile/profile.ts';
import { familyOf, fold, stemOf, wordsIn } from './words.ts';

/**
 * 'exact': the same word, but for its ending. 'related': of the same family ('adviseur' for 'advisering'), or
 * as one end of a compound ('gebiedsontwikkeling' for 'ontwikkeling').
 */
export type Hit = 'exact' | 'related';

export type ProfileSearch = {
  /** Where a word of a criterion is found, by evidence id. */
  find(word: string): ReadonlyMap<string, Hit>;
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
  index.addAll([
    ...roles.map(({ id, title, organisation, text }) => ({ id, text: `${title}\n${organisation}\n${text}` })),
    ...[...new Set(skills)].map((name) => ({ id: skillId(name), text: name })),
  ]);
  const answers = new Map<string, ReadonlyMap<string, Hit>>();
  return { find: (word) => once(answers, fold(word), (folded) => lookUp(index, folded)) };
}

/** Under what a word of the profile stands: its stem, its family, and its stem from the end. */
function termsOf(word: string): string[] {
  const stem = stemOf(word);
  const family = familyOf(word);
  return [stem, endMark + backwards(stem), ...(family === null ? [] : [familyMark + family])];
}

function lookUp(index: MiniSearch, word: string): Map<string, Hit> {
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
  return new Map(
    found.map(({ id, terms }): [string, Hit] => [String(id), terms.includes(stem) ? 'exact' : 'related']),
  );
}

const backwards = (text: string): string => [...text].reverse().join('');

function once<V>(known: Map<string, V>, key: string, make: (key: string) => V): V {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}
