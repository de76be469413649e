import type { CvReading } from '../../lib/profile/paste/reading.ts';
import type { Problem } from '../../lib/profile/problem.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { TypedDegree, TypedDocument, TypedRole } from '../../lib/profile/typed.ts';
import { degreeKind, documentKind, type EntryKind, roleKind, type Typed } from './entry-kind.ts';

/** One entry that a CV seems to hold, as the user has corrected it so far. */
export type Proposal<T extends Typed> = {
  /** Becomes the entry's id. */
  key: string;
  /** What the CV said; a second reading of the same finds the corrections by it. */
  source: string;
  typed: T;
  taken: boolean;
  open: boolean;
};

export type WordList = 'languages' | 'skills';
export type WordProposal = { list: WordList; name: string; taken: boolean };

/** What a pasted text holds, to be looked through. */
export type Found = {
  roles: Proposal<TypedRole>[];
  degrees: Proposal<TypedDegree>[];
  documents: Proposal<TypedDocument>[];
  words: WordProposal[];
  left: string[];
  /** Why the text is no CV. */
  problems: Problem[];
};

/** A proposal with what is wrong with it; an entry where nothing serious is. */
export type Judged<E, T extends Typed> = { proposal: Proposal<T>; problems: Problem[]; entry: E | null };

/**
 * Each proposal against the profile and the taken proposals before it: what a CV names twice is told once, at
 * the second.
 */
export function judge<E extends { id: string }, T extends Typed>(
  kind: EntryKind<E, T>,
  proposals: readonly Proposal<T>[],
  profile: Profile,
  today: Temporal.PlainDate,
): Judged<E, T>[] {
  let others = kind.of(profile);
  return proposals.map((proposal) => {
    const { entry: read, problems } = kind.check(proposal.typed, others, today);
    const entry = read === null ? null : kind.make(read, proposal.key);
    if (entry !== null && proposal.taken) others = [...others, entry];
    return { proposal, problems, entry };
  });
}

/** What a reading proposes. Corrections made on `before`, an earlier reading, are kept where the CV says the same. */
export function propose(
  reading: CvReading,
  before: Found | null,
  profile: Profile,
  today: Temporal.PlainDate,
): Found {
  const words = (list: WordList) =>
    reading[list].map((name) => ({ list, name, taken: !hasWord(profile, list, name) }));
  return {
    roles: proposed(roleKind, reading.roles, before?.roles ?? [], profile, today),
    degrees: proposed(degreeKind, reading.degrees, before?.degrees ?? [], profile, today),
    documents: proposed(documentKind, reading.documents, before?.documents ?? [], profile, today),
    words: [...words('languages'), ...words('skills')],
    left: reading.left,
    problems: reading.problems,
  };
}

/** Whether the profile has a skill or a language already, however it is written. */
export function hasWord(profile: Profile, list: WordList, name: string): boolean {
  return profile[list].some((word) => word.toLowerCase() === name.toLowerCase());
}

/** All are taken but what is there already; what needs a correction stands open for it. */
function proposed<E extends { id: string }, T extends Typed>(
  kind: EntryKind<E, T>,
  typed: readonly T[],
  before: readonly Proposal<T>[],
  profile: Profile,
  today: Temporal.PlainDate,
): Proposal<T>[] {
  const fresh = typed.map((each): Proposal<T> => {
    const source = JSON.stringify(each);
    const kept = before.find((one) => one.source === source);
    return kept ?? { key: crypto.randomUUID(), source, typed: each, taken: true, open: false };
  });
  return judge(kind, fresh, profile, today).map(({ proposal, problems }) => {
    if (before.includes(proposal)) return proposal;
    const serious = problems.filter((problem) => problem.serious);
    const known = serious.some(({ code }) => code === 'duplicate');
    return { ...proposal, taken: !known, open: serious.length > 0 && !known };
  });
}
