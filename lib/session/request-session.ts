import { applyChange } from '../request/apply-change.ts';
import { noJudgements } from '../request/judgements.ts';
import type { JudgementChange, Judgements, PageReading, RequestState, Status } from '../request/record.ts';
import type { FailureCode, Result } from '../request/result.ts';

/** Where a session keeps things: the store itself on the extension's pages, messages in the overlay. */
export type SessionBackend = {
  state(key: string): Promise<Result<RequestState>>;
  save(reading: PageReading): Promise<Result<RequestState>>;
  judge(key: string, change: JudgementChange): Promise<Result<RequestState>>;
  /** What is saved follows the page; null where nothing was to be written. */
  revisit(reading: PageReading): Promise<Result<RequestState | null>>;
  /** The user looked at what had changed up to the reading at `lookedAt`. */
  seen(key: string, lookedAt: string): Promise<Result<RequestState>>;
  /** Absent where the surface has no choice of status. */
  setStatus?(key: string, status: Status): Promise<Result<RequestState>>;
};

export type SessionSnapshot = {
  state: RequestState;
  /** False until the first answer; nothing the user had is known before. */
  loaded: boolean;
  saving: boolean;
  /** The last save of this session has completed and nothing was done since. */
  justSaved: boolean;
  failure: { action: 'load' | 'save' | 'judge' | 'status' | 'changes'; code: FailureCode } | null;
};

/**
 * How long, in ms, a page is left to finish loading before what is saved follows it: half a page would be told as
 * criteria that are gone.
 */
export const settling = 1500;

/**
 * What the user does with one request, on one surface. A change shows at once and is written one after the
 * other; what could not be written stays on the screen and is tried again by `retry`. "Bewaard" follows only
 * from a completed write.
 */
export class RequestSession {
  readonly key: string;
  #backend: SessionBackend;
  #stored: RequestState;
  #pending: JudgementChange[] = [];
  #snapshot: SessionSnapshot;
  #listeners = new Set<() => void>();
  #writing: Promise<void> | null = null;
  /** How many writes have completed. */
  #writes = 0;
  #unsaved: PageReading | null = null;
  #unset: Status | null = null;
  /** The page as it was read last, and the reading that what is kept has followed. */
  #front: PageReading | null = null;
  #followed: PageReading | null = null;
  #unfollowed: PageReading | null = null;
  #unlooked: string | null = null;

  /** `known`: what the surface has read of it already, so that a change shows on that and not on nothing. */
  constructor(backend: SessionBackend, key: string, known?: RequestState) {
    this.key = key;
    this.#backend = backend;
    this.#stored = known ?? {
      key,
      status: null,
      savedAt: null,
      readAt: null,
      judgements: noJudgements(),
    };
    this.#snapshot = { state: this.#stored, loaded: false, saving: false, justSaved: false, failure: null };
  }

  get snapshot(): SessionSnapshot {
    return this.#snapshot;
  }

  /** Calls `listener` after each change; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what is stored; call it at the start and whenever another surface wrote. */
  async refresh(): Promise<void> {
    const writes = this.#writes;
    const result = await this.#backend.state(this.key);
    if (!result.ok) {
      this.#publish({ failure: { action: 'load', code: result.error.code } });
      return;
    }
    // The answer may be from before a write that has completed meanwhile, and would take its tick away.
    if (writes !== this.#writes) return this.refresh();
    const { loaded, failure } = this.#snapshot;
    this.#take(result.value, { loaded: true, ...(failure?.action === 'load' ? { failure: null } : {}) });
    // The page had settled before it was known that anything is kept of it.
    if (!loaded && this.#front !== null) void this.revisit(this.#front);
  }

  /** Shows the change at once and writes it; the first one of a draft is kept with the page on which it was made. */
  async judge(change: JudgementChange): Promise<void> {
    this.#pending = [...this.#pending, change];
    this.#publish({ justSaved: false });
    await this.#write();
    if (this.#front !== null) await this.revisit(this.#front);
  }

  /** Saves the page as it was read, the pending changes first. */
  async save(reading: PageReading): Promise<void> {
    this.#unsaved = reading;
    this.#front = reading;
    this.#followed = reading;
    this.#publish({ saving: true, justSaved: false, failure: null });
    await this.#write();
    const result = await this.#backend.save(reading);
    if (!result.ok) {
      this.#publish({ saving: false, failure: { action: 'save', code: result.error.code } });
      return;
    }
    if (this.#unsaved === reading) this.#unsaved = null;
    const failure = this.#pending.length > 0 ? this.#snapshot.failure : null;
    this.#takeWritten(result.value, { saving: false, justSaved: true, loaded: true, failure });
  }

  async setStatus(status: Status): Promise<void> {
    if (this.#backend.setStatus === undefined) return;
    this.#unset = status;
    const result = await this.#backend.setStatus(this.key, status);
    if (!result.ok) {
      this.#publish({ failure: { action: 'status', code: result.error.code } });
      return;
    }
    if (this.#unset === status) this.#unset = null;
    this.#takeWritten(result.value, { justSaved: false, failure: null });
  }

  /**
   * Lets what is kept of the request (saved, or a draft with something on its criteria) follow the page, once for
   * each reading. Nothing waits for it, and a failure is left to the next visit, but for one of the storage: that
   * says that nothing can be kept.
   */
  async revisit(reading: PageReading): Promise<void> {
    this.#front = reading;
    const { status, judgements } = this.#stored;
    if (this.#followed === reading || (status === null && !isOnCriteria(judgements))) return;
    this.#followed = reading;
    const writes = this.#writes;
    const result = await this.#backend.revisit(reading);
    this.#unfollowed = null;
    if (!result.ok) {
      this.#followed = null;
      if (!result.error.code.startsWith('storage')) return;
      this.#unfollowed = reading;
      this.#publish({ failure: this.#snapshot.failure ?? { action: 'changes', code: result.error.code } });
      return;
    }
    if (result.value !== null) await this.#takeInTurn(result.value, writes);
  }

  /** The user has seen what is shown as changed. */
  async seen(): Promise<void> {
    const lookedAt = this.#stored.readAt;
    if (lookedAt === null) return;
    this.#unlooked = lookedAt;
    const writes = this.#writes;
    const result = await this.#backend.seen(this.key, lookedAt);
    if (!result.ok) {
      this.#publish({ failure: { action: 'changes', code: result.error.code } });
      return;
    }
    this.#unlooked = null;
    await this.#takeInTurn(result.value, writes);
  }

  /** Does again what failed. */
  async retry(): Promise<void> {
    const { failure } = this.#snapshot;
    this.#publish({ failure: null });
    if (failure?.action === 'load') await this.refresh();
    if (this.#pending.length > 0) await this.#write();
    if (this.#unset !== null) await this.setStatus(this.#unset);
    if (this.#unfollowed !== null) await this.revisit(this.#unfollowed);
    if (this.#unlooked !== null) await this.seen();
    if (this.#unsaved !== null) await this.save(this.#unsaved);
  }

  /** One writer at a time, so that changes arrive in the order in which they were made. */
  #write(): Promise<void> {
    this.#writing ??= this.#drain()
      .finally(() => {
        this.#writing = null;
      })
      // A change made between the last write and its end found this writer still there and waits.
      .then((complete) => (complete && this.#pending.length > 0 ? this.#write() : undefined));
    return this.#writing;
  }

  /** Writes what is pending; false when a write failed and the rest waits for `retry`. */
  async #drain(): Promise<boolean> {
    for (let change = this.#pending[0]; change !== undefined; change = this.#pending[0]) {
      const result = await this.#backend.judge(this.key, change);
      if (!result.ok) {
        this.#publish({ failure: { action: 'judge', code: result.error.code } });
        return false;
      }
      this.#pending = this.#pending.slice(1);
      const recovered = this.#snapshot.failure?.action === 'judge';
      this.#takeWritten(result.value, { loaded: true, ...(recovered ? { failure: null } : {}) });
    }
    return true;
  }

  /** An answer from before a write that has completed meanwhile would take its tick away: then all is read anew. */
  #takeInTurn(stored: RequestState, writes: number): Promise<void> {
    const overtaken = writes !== this.#writes;
    if (overtaken) this.#writes++;
    else this.#takeWritten(stored, { loaded: true });
    return overtaken ? this.refresh() : Promise.resolve();
  }

  #takeWritten(stored: RequestState, part: Partial<SessionSnapshot>): void {
    this.#writes++;
    this.#take(stored, part);
  }

  #take(stored: RequestState, part: Partial<SessionSnapshot>): void {
    // What is ticked on one that was removed is a draft of its own.
    if (stored.status === null && this.#stored.status !== null) this.#followed = null;
    this.#stored = stored;
    // Another surface may have removed what was saved here.
    this.#publish({ ...(stored.status === null ? { justSaved: false } : {}), ...part });
  }

  #publish(part: Partial<SessionSnapshot>): void {
    const judgements = this.#pending.reduce(applyChange, this.#stored.judgements);
    this.#snapshot = { ...this.#snapshot, ...part, state: { ...this.#stored, judgements } };
    for (const listener of this.#listeners) listener();
  }
}

/** Whether anything of the user's stands on a criterion: only that can be left behind by its page. */
function isOnCriteria({ knockouts, awards, corrections }: Judgements): boolean {
  const { knockouts: addedKnockouts, awards: addedAwards, aside } = corrections;
  const any = [knockouts, awards, addedKnockouts, addedAwards, aside.knockouts, aside.awards];
  return any.some((entries) => Object.keys(entries).length > 0);
}
