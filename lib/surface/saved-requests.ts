import { onChange } from '../messages/changes.ts';
import type { SavedRequest, Status } from '../request/record.ts';
import type { FailureCode, Result } from '../request/result.ts';
import type { Removal, Store } from '../store/index.ts';
import { Observable } from './observable.ts';
import { attempt, instantNow } from './store-calls.ts';

export type SavedSnapshot = {
  loaded: boolean;
  records: SavedRequest[];
  /** Keys of records that this version cannot read; they are kept. */
  unreadable: string[];
  /** Offered to be brought back. */
  removal: Removal | null;
  failure: { action: 'load' | 'status' | 'remove'; code: FailureCode } | null;
};

/** A removal from an earlier visit is offered again for as long as the user may still regret it. */
const regretMinutes = 10;

/** The saved requests, read again whenever any surface wrote. */
export class SavedRequests extends Observable<SavedSnapshot> {
  #store: Store;
  #stop = () => {};

  constructor(store: Store) {
    super({ loaded: false, records: [], unreadable: [], removal: null, failure: null });
    this.#store = store;
  }

  start(): void {
    this.#stop = onChange(() => void this.refresh());
    void this.refresh();
    void this.#offerLastRemoval();
  }

  stop(): void {
    this.#stop();
  }

  async refresh(): Promise<void> {
    const list = await attempt(() => this.#store.list());
    if (!list.ok) {
      this.publish({ ...this.snapshot, loaded: true, failure: { action: 'load', code: list.error.code } });
      return;
    }
    const failure = this.snapshot.failure?.action === 'load' ? null : this.snapshot.failure;
    this.publish({ ...this.snapshot, ...list.value, loaded: true, failure });
  }

  async setStatus(key: string, status: Status): Promise<void> {
    this.#settle('status', await attempt(() => this.#store.setStatus(key, status, instantNow())));
  }

  /** Removes at once; `restore` brings everything back. */
  async remove(key: string): Promise<void> {
    const result = await attempt(() => this.#store.remove(key, instantNow()));
    if (this.#settle('remove', result)) await this.#offerLastRemoval();
  }

  async restore(key: string): Promise<void> {
    const result = await attempt(() => this.#store.restore(key));
    if (this.#settle('remove', result)) this.forgetRemoval();
    await this.refresh();
  }

  /** Takes the offer away; the removed request can still be saved again with all its ticks. */
  forgetRemoval(): void {
    this.publish({ ...this.snapshot, removal: null });
  }

  #settle(action: 'status' | 'remove', result: Result<unknown>): boolean {
    this.publish({ ...this.snapshot, failure: result.ok ? null : { action, code: result.error.code } });
    return result.ok;
  }

  async #offerLastRemoval(): Promise<void> {
    const result = await attempt(() => this.#store.lastRemoved(instantNow()));
    if (!result.ok || result.value === null) return;
    const since = Temporal.Now.instant().since(Temporal.Instant.from(result.value.removedAt));
    if (since.total('minutes') <= regretMinutes) this.publish({ ...this.snapshot, removal: result.value });
  }
}
