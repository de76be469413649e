import type { ProfileChange } from '../profile/change.ts';
import type { Profile } from '../profile/profile.ts';
import { instantNow } from '../request/instant.ts';
import { profileKey } from '../request/key.ts';
import type { FailureCode, Result } from '../request/result.ts';
import type { ProfileStore } from '../store/profile.ts';
import { attempt } from './store-calls.ts';
import { Stored } from './stored.ts';

export type OwnProfileSnapshot =
  | { kind: 'loading' }
  /** `unread`: why the last reading failed; `profile` is then the one from before. */
  | { kind: 'ready'; profile: Profile; unread: FailureCode | null }
  /** It could not be read; nothing is known of what is in it. */
  | { kind: 'failed'; code: FailureCode };

/** The user's own profile, read again whenever any surface wrote it. */
export class OwnProfile extends Stored<OwnProfileSnapshot, Profile> {
  readonly #store: ProfileStore;

  constructor(store: ProfileStore) {
    super({ kind: 'loading' });
    this.#store = store;
  }

  protected override isOf(key: string): boolean {
    return key === profileKey;
  }

  protected read(): Promise<Profile> {
    return this.#store.load();
  }

  protected take(read: Result<Profile>): void {
    if (read.ok) this.#show(read.value);
    // What stands on the screen stays there: somebody may be typing in it.
    else if (this.snapshot.kind === 'ready') this.publish({ ...this.snapshot, unread: read.error.code });
    else this.publish({ kind: 'failed', code: read.error.code });
  }

  /**
   * Writes one change. Resolves with null once it is on disk and the profile shows it, else with why it
   * was not written; the profile is then as it was.
   */
  async change(change: ProfileChange): Promise<FailureCode | null> {
    const written = await attempt(() => this.#store.change(change, instantNow()));
    if (!written.ok) return written.error.code;
    this.turn++;
    this.#show(written.value);
    return null;
  }

  #show(profile: Profile): void {
    this.publish({ kind: 'ready', profile, unread: null });
  }
}
