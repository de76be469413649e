/** One thing the user changed in the profile; small, so that two windows never undo each other's entries. */
import * as z from 'zod/mini';
import {
  degreeSchema,
  documentSchema,
  type EntryList,
  type Profile,
  profileSchema,
  roleSchema,
} from './profile.ts';

const { bidderType, skills, regions, languages, availableHours, availableFrom, minimumRate, ownDevices } =
  profileSchema.shape;
const factsSchema = z.partial(
  z.object({
    bidderType,
    skills,
    regions,
    languages,
    availableHours,
    availableFrom,
    minimumRate,
    ownDevices,
  }),
);
const entryLists = ['degrees', 'roles', 'documents'] as const satisfies readonly EntryList[];

export const profileChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('facts'), facts: factsSchema }),
  /** A new entry, or the one with the same id anew. */
  z.object({ kind: z.literal('put'), list: z.literal('degrees'), entry: degreeSchema }),
  z.object({ kind: z.literal('put'), list: z.literal('roles'), entry: roleSchema }),
  z.object({ kind: z.literal('put'), list: z.literal('documents'), entry: documentSchema }),
  z.object({ kind: z.literal('remove'), list: z.enum(entryLists), id: z.string() }),
  /** From a file: takes the place of everything. */
  z.object({ kind: z.literal('replace'), profile: profileSchema }),
]);

export type ProfileChange = z.infer<typeof profileChangeSchema>;

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
