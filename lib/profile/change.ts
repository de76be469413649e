import type { Degree, EntryList, Profile, ProfileDocument, ProfileFacts, Role } from './profile.ts';

/** One thing the user changed in the profile; small, so that two windows never undo each other's entries. */
export type ProfileChange =
  | { kind: 'facts'; facts: Partial<ProfileFacts> }
  /** A new entry, or the one with the same id anew. */
  | { kind: 'put'; list: 'degrees'; entry: Degree }
  | { kind: 'put'; list: 'roles'; entry: Role }
  | { kind: 'put'; list: 'documents'; entry: ProfileDocument }
  | { kind: 'remove'; list: EntryList; id: string }
  /** From a file: takes the place of everything. */
  | { kind: 'replace'; profile: Profile };

/** The profile after one change; the given object is not touched. An entry keeps its place in its list. */
export function applyProfileChange(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'facts':
      return { ...profile, ...change.facts };
    case 'put':
      return { ...profile, [change.list]: withEntry(profile[change.list], change.entry) };
    case 'remove':
      return {
        ...profile,
        [change.list]: profile[change.list].filter((entry: { id: string }) => entry.id !== change.id),
      };
    case 'replace':
      return change.profile;
  }
}

function withEntry<E extends { id: string }>(entries: readonly E[], entry: E): E[] {
  return entries.some(({ id }) => id === entry.id)
    ? entries.map((other) => (other.id === entry.id ? entry : other))
    : [...entries, entry];
}
