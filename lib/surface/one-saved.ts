import { instantNow } from '../request/instant.ts';
import { concerns } from '../request/key.ts';
import type { SavedRequest, Snapshot } from '../request/record.ts';
import type { FailureCode, Result } from '../request/result.ts';
import type { Store } from '../store/index.ts';
import { attempt } from './store-calls.ts';
import { Stored } from './stored.ts';

export type OneSaved =
  | { kind: 'loading' }
  /** `failure`: what did not work since it was read; it is then shown as it was before. */
  | (Kept & { kind: 'saved'; failure: Failure | null })
  /** `nothing`: the removed ones were looked through, and it is not among them (any more). */
  | { kind: 'gone'; nothing: boolean }
  | { kind: 'failed'; code: FailureCode };

type Kept = { record: SavedRequest; snapshots: Snapshot[] };
type Failure = { action: 'load' | 'remove'; code: FailureCode };

/** One saved request with its kept page texts, read again whenever any surface wrote it. */
export class SavedRequestView extends Stored<OneSaved, Kept | null> {
  readonly #store: Store;
  readonly #key: string;

  constructor(store: Store, key: string) {
    super({ kind: 'loading' });
    this.#store = store;
    this.#key = key;
  }

  protected override isOf(key: string): boolean {
    return concerns(key, this.#key);
  }

  protected async read(): Promise<Kept | null> {
    const record = await this.#store.load(this.#key);
    return record && { record, snapshots: await this.#store.snapshots(this.#key) };
  }

  protected take(read: Result<Kept | null>): void {
    if (!read.ok) this.#fail({ action: 'load', code: read.error.code });
    else if (read.value === null) this.publish({ kind: 'gone', nothing: false });
    else this.publish({ kind: 'saved', ...read.value, failure: null });
  }

  /** Removes it; the change notice brings 'gone', and `restore` brings everything back. */
  async remove(): Promise<void> {
    const removed = await attempt(() => this.#store.remove(this.#key, instantNow()));
    if (!removed.ok) this.#fail({ action: 'remove', code: removed.error.code });
    else await this.refresh();
  }

  /** Does again what failed, and reads it. */
  retry(): Promise<void> {
    const { snapshot } = this;
    return snapshot.kind === 'saved' && snapshot.failure?.action === 'remove'
      ? this.remove()
      : this.refresh();
  }

  /** Brings it back from the removed ones; says so where it is not there. */
  async restore(): Promise<void> {
    const restored = await attempt(() => this.#store.restore(this.#key));
    if (!restored.ok) return this.publish({ kind: 'failed', code: restored.error.code });
    await this.refresh();
    if (!restored.value && this.snapshot.kind === 'gone') this.publish({ kind: 'gone', nothing: true });
  }

  /** What stands on the screen stays there: somebody may be typing in it. */
  #fail(failure: Failure): void {
    const { snapshot } = this;
    if (snapshot.kind === 'saved') this.publish({ ...snapshot, failure });
    else this.publish({ kind: 'failed', code: failure.code });
  }
}
