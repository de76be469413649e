import { onChange } from '../messages/changes.ts';
import { instantNow } from '../request/instant.ts';
import { concerns } from '../request/key.ts';
import type { SavedRequest, Snapshot } from '../request/record.ts';
import type { FailureCode } from '../request/result.ts';
import type { Store } from '../store/index.ts';
import { Observable } from './observable.ts';
import { attempt } from './store-calls.ts';

export type OneSaved =
  | { kind: 'loading' }
  | { kind: 'saved'; record: SavedRequest; snapshots: Snapshot[] }
  /** `nothing`: the removed ones were looked through, and it is not among them (any more). */
  | { kind: 'gone'; nothing: boolean }
  | { kind: 'failed'; code: FailureCode };

/** One saved request with its kept page texts, read again whenever any surface wrote it. */
export class SavedRequestView extends Observable<OneSaved> {
  readonly #store: Store;
  readonly #key: string;

  constructor(store: Store, key: string) {
    super({ kind: 'loading' });
    this.#store = store;
    this.#key = key;
  }

  /** Returns how to stop it. */
  start(): () => void {
    void this.refresh();
    return onChange((key) => {
      if (concerns(key, this.#key)) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    const record = await attempt(() => this.#store.load(this.#key));
    if (!record.ok) return this.publish({ kind: 'failed', code: record.error.code });
    if (record.value === null) return this.publish({ kind: 'gone', nothing: false });
    const snapshots = await attempt(() => this.#store.snapshots(this.#key));
    if (!snapshots.ok) return this.publish({ kind: 'failed', code: snapshots.error.code });
    this.publish({ kind: 'saved', record: record.value, snapshots: snapshots.value });
  }

  /** Removes it; the change notice brings 'gone', and `restore` brings everything back. */
  async remove(): Promise<void> {
    const removed = await attempt(() => this.#store.remove(this.#key, instantNow()));
    if (!removed.ok) this.publish({ kind: 'failed', code: removed.error.code });
    else await this.refresh();
  }

  /** Brings it back from the removed ones; says so where it is not there. */
  async restore(): Promise<void> {
    const restored = await attempt(() => this.#store.restore(this.#key));
    if (!restored.ok) return this.publish({ kind: 'failed', code: restored.error.code });
    await this.refresh();
    if (!restored.value && this.snapshot.kind === 'gone') this.publish({ kind: 'gone', nothing: true });
  }
}
