/** The bidder's profile in the database. A module of its own: the popup reads requests and needs no profile. */
import { applyProfileChange, type ProfileChange } from '../profile/change.ts';
import { evidenceOf } from '../profile/evidence.ts';
import { emptyProfile, type Profile, profileIn } from '../profile/profile.ts';
import { profileKey } from '../request/key.ts';
import { createConnection, databaseName, type ReadTransaction, type WriteTransaction } from './connection.ts';
import { StoreError } from './errors.ts';
import type { StoreOptions } from './index.ts';
import { recordOf } from './linked.ts';

/** As `Store`: all methods reject with a `StoreError` and nothing else. */
export type ProfileStore = {
  /** The profile; an empty one as long as nothing was filled in. One that does not fit the schema is an error. */
  load(): Promise<Profile>;
  /** One change. Resolves with the profile after it, once the transaction has completed. */
  change(change: ProfileChange, now: string): Promise<Profile>;
};

/** The profile's store of this context; opens the database at first use. */
export function createProfileStore({ announce }: StoreOptions): ProfileStore {
  const connection = createConnection(databaseName);
  return {
    load: () => connection.read(readProfile),
    async change(change, now) {
      const profile = await connection.write((transaction) => writeProfile(transaction, change, now));
      try {
        await announce(profileKey);
      } catch {
        // The write stands; the other surfaces see it when they read next.
      }
      return profile;
    },
  };
}

async function readProfile(transaction: ReadTransaction | WriteTransaction): Promise<Profile> {
  const record = await recordOf(transaction);
  if (record === undefined) return emptyProfile();
  const kept = typeof record === 'object' && record !== null && 'profile' in record ? record.profile : null;
  return insistOn(kept);
}

async function writeProfile(
  transaction: WriteTransaction,
  change: ProfileChange,
  now: string,
): Promise<Profile> {
  // A file that replaces everything also heals a profile that can no longer be read.
  const before = change.kind === 'replace' ? emptyProfile() : await readProfile(transaction);
  const profile = insistOn(applyProfileChange(before, change));
  const evidence = evidenceOf(profile).map(({ id }) => id);
  await transaction.objectStore('profile').put({ key: profileKey, profile, evidence, changedAt: now });
  return profile;
}

function insistOn(value: unknown): Profile {
  const read = profileIn(value);
  if (read.profile === null) throw new StoreError('unexpected', `profile: ${read.problem}`);
  return read.profile;
}
