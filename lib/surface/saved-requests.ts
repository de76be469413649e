import { instantNow } from '../request/instant.ts';
import type { SavedRequest, Status } from '../request/record.ts';
import type { FailureCode, Result } from '../request/result.ts';
import type { Removal, Store } from '../store/index.ts';
import type { StoreReader } from '../store/reader.ts';
import { attempt } from './store-calls.ts';
import { Stored } from './stored.ts';

export type SavedSnapshot = {
  loaded: boolean;
  /** As stored, but with the status that the user chose where writing it failed. */
  records: SavedRequest[];
  /** Keys of records that this version cannot read; they are kept. */
  unreadable: string[];
  /** Offered to be brought back. */
  removal: Removal | null;
  failure: { action: 'load' | 'status' | 'remove'; code: FailureCode } | null;
};

/** What did not work on one request, and how to do it again. */
type Failed = {
  action: 'status' | 'remove';
  code: FailureCode;
  /** The status that the user chose. */
  status: Status | null;
  again: () => Promise<void>;
};

/** A removal from an earlier visit is offered again for as long as the user may still regret it. */
const regretMinutes = 10;

type SavedStore = StoreReader & Pick<Store, 'setStatus' | 'remove' | 'restore'>;
type SavedList = Awaited<ReturnType<StoreReader['list']>>;

/** The saved requests, read again whenever any surface wrote. */
export class SavedRequests extends Stored<SavedSnapshot, SavedList> {
  #store: SavedStore;
  #stored: SavedRequest[] = [];
  #unread: FailureCode | null = null;
  /** By key: the last thing the user did to a request counts. */
  #failed = new Map<string, Failed>();

  constructor(store: SavedStore) {
    super({ loaded: false, records: [], unreadable: [], removal: null, failure: null });
    this.#store = store;
  }

  override start(): () => void {
    void this.#offerLastRemoval();
    return super.start();
  }

  protected read(): Promise<SavedList> {
    return this.#store.list();
  }

  protected take(list: Result<SavedList>): void {
    this.#unread = list.ok ? null : list.error.code;
    if (!list.ok) {
      this.#show({ loaded: true });
      return;
    }
    this.#stored = list.value.records;
    // What another surface removed has no status any more to try again.
    const keys = new Set(this.#stored.map(({ key }) => key));
    for (const [key, { action }] of this.#failed) {
      if (action === 'status' && !keys.has(key)) this.#failed.delete(key);
    }
    this.#show({ loaded: true, unreadable: list.value.unreadable });
  }

  setStatus(key: string, status: Status): Promise<void> {
    return this.#act(key, 'status', status, () => this.#store.setStatus(key, status, instantNow()));
  }

  /** Removes at once; `restore` brings everything back. */
  remove(key: string): Promise<void> {
    return this.#act(key, 'remove', null, async () => {
      await this.#store.remove(key, instantNow());
      await this.#offerLastRemoval();
    });
  }

  restore(key: string): Promise<void> {
    return this.#act(key, 'remove', null, async () => {
      await this.#store.restore(key);
      this.forgetRemoval();
      await this.refresh();
    });
  }

  /** Takes the offer away; the removed request can still be saved again with all its ticks. */
  forgetRemoval(): void {
    this.#show({ removal: null });
  }

  /** Does again what failed, each on its own request, and reads the list. */
  async retry(): Promise<void> {
    for (const { again } of [...this.#failed.values()]) await again();
    await this.refresh();
  }

  async #act(key: string, action: Failed['action'], status: Status | null, call: () => Promise<unknown>) {
    const result = await attempt(call);
    if (result.ok) this.#failed.delete(key);
    else {
      const again = () => this.#act(key, action, status, call);
      this.#failed.set(key, { action, code: result.error.code, status, again });
    }
    this.#show({});
  }

  /** Publishes a part together with what did not work. */
  #show(part: Pick<Partial<SavedSnapshot>, 'loaded' | 'unreadable' | 'removal'>): void {
    const last = [...this.#failed.values()].at(-1);
    const failure = this.#unread === null ? (last ?? null) : { action: 'load' as const, code: this.#unread };
    this.publish({
      ...this.snapshot,
      ...part,
      records: this.#failed.size === 0 ? this.#stored : this.#stored.map((record) => this.#asChosen(record)),
      failure: failure && { action: failure.action, code: failure.code },
    });
  }

  #asChosen(record: SavedRequest): SavedRequest {
    const status = this.#failed.get(record.key)?.status ?? record.status;
    return status === record.status ? record : { ...record, status };
  }

  async #offerLastRemoval(): Promise<void> {
    const result = await attempt(() => this.#store.lastRemoved(instantNow()));
    if (!result.ok || result.value === null) return;
    const since = Temporal.Now.instant().since(Temporal.Instant.from(result.value.removedAt));
    if (since.total('minutes') <= regretMinutes) this.#show({ removal: result.value });
  }
}
