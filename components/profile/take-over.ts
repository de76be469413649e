import type { ProfileChange } from '../../lib/profile/change.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { type Editing, useEditing } from './editing.ts';
import { degreeKind, documentKind, type EntryKind, roleKind, type Typed } from './entry-kind.ts';
import { type Found, hasWord, type Judged, judge, type Proposal, type WordList } from './proposals.ts';

/** The proposals with what is wrong with each, how many go over now, and how many taken ones cannot yet. */
export function judgeFound(found: Found, { profile, today }: Pick<Editing, 'profile' | 'today'>) {
  const roles = judge(roleKind, found.roles, profile, today);
  const degrees = judge(degreeKind, found.degrees, profile, today);
  const documents = judge(documentKind, found.documents, profile, today);
  const taken = [...roles, ...degrees, ...documents].filter(({ proposal }) => proposal.taken);
  const ready = taken.filter(({ entry }) => entry !== null).length;
  const words = found.words.filter(({ list, name, taken }) => taken && !hasWord(profile, list, name)).length;
  return { roles, degrees, documents, ready: ready + words, blocked: taken.length - ready };
}

type TakenOver = {
  /** What is still to be looked at: what was not taken, has an error, or could not be written. */
  rest: Found;
  /** How many are on disk. */
  done: number;
  code: FailureCode | null;
};

/** Writes what was taken and is right, one after the other, and stops at the first that is not written. */
export function useTakeOver(): (found: Found) => Promise<TakenOver> {
  const editing = useEditing();
  return async (found) => {
    const { roles, degrees, documents } = judgeFound(found, editing);
    const writing = new Writing(editing.change);
    return {
      rest: {
        ...found,
        roles: await writing.entries(roleKind, roles),
        degrees: await writing.entries(degreeKind, degrees),
        documents: await writing.entries(documentKind, documents),
        words: await writing.words(found, editing),
      },
      done: writing.done,
      code: writing.code,
    };
  };
}

class Writing {
  done = 0;
  code: FailureCode | null = null;
  readonly #change: Editing['change'];

  constructor(change: Editing['change']) {
    this.#change = change;
  }

  /** The proposals that are not in the profile after this. */
  async entries<E extends { id: string }, T extends Typed>(
    kind: EntryKind<E, T>,
    judged: readonly Judged<E, T>[],
  ): Promise<Proposal<T>[]> {
    const rest: Proposal<T>[] = [];
    for (const { proposal, entry } of judged) {
      const written = proposal.taken && entry !== null && (await this.#write(kind.put(entry), 1));
      if (!written) rest.push(proposal);
    }
    return rest;
  }

  async words(found: Found, { profile }: Editing): Promise<Found['words']> {
    const fresh = found.words.filter(({ list, name, taken }) => taken && !hasWord(profile, list, name));
    if (fresh.length === 0) return found.words;
    const all = (list: WordList) => [
      ...profile[list],
      ...fresh.filter((word) => word.list === list).map(({ name }) => name),
    ];
    // Both in one change, so that of what is counted as one thing nothing is half-done.
    const facts = { languages: all('languages'), skills: all('skills') };
    const written = await this.#write({ kind: 'facts', facts }, fresh.length);
    return written ? found.words.filter((word) => !fresh.includes(word)) : found.words;
  }

  async #write(change: ProfileChange, count: number): Promise<boolean> {
    if (this.code !== null) return false;
    this.code = await this.#change(change);
    if (this.code === null) this.done += count;
    return this.code === null;
  }
}
