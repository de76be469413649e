import { instantNow } from '../request/instant.ts';
import { failure, type Result, success } from '../request/result.ts';
import type { SessionBackend } from '../session/request-session.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/index.ts';

/** A store call as a value: what it throws becomes a failure with its own code. */
export async function attempt<T>(call: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await call());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure(error instanceof StoreError ? error.code : 'unexpected', detail);
  }
}

/** The part of a store that a session works on. */
export type SessionStore = Pick<Store, keyof SessionBackend>;

/** What a session on one of the extension's own pages works on. */
export function storeBackend(store: SessionStore): SessionBackend {
  return {
    state: (key) => attempt(() => store.state(key)),
    save: (reading) => attempt(() => store.save(reading, instantNow())),
    judge: (key, change) => attempt(() => store.judge(key, change, instantNow())),
    revisit: (reading) => attempt(() => store.revisit(reading, instantNow())),
    seen: (key, lookedAt) => attempt(() => store.seen(key, lookedAt, instantNow())),
    setStatus: (key, status) => attempt(() => store.setStatus(key, status, instantNow())),
  };
}
