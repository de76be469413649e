import { concerns } from '../request/key.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import { CallError } from '../request/result.ts';
import { RequestSession, type SessionBackend, settling } from '../session/request-session.ts';
import type { CallBackground } from './surfaces.ts';

/** In the portal's page everything goes through the background: IndexedDB here is the portal's own. */
function overlayBackend(call: CallBackground): SessionBackend {
  return {
    state: (key) => call('request/state', { key }),
    save: (reading) => call('request/save', { reading }),
    judge: (key, change) => call('request/judge', { key, change }),
    revisit: (reading) => call('request/revisit', { reading }),
    seen: (key, lookedAt) => call('request/seen', { key, lookedAt }),
  };
}

/** The request that the overlay of one page shows, in its session. */
export function shownReading(call: CallBackground) {
  /** Kept while the page lives: a tick that could not be written waits in its session. */
  const sessions = new Map<string, RequestSession>();
  let current: { reading: PageReading; session: RequestSession } | null = null;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(settled);
    current = null;
  };
  return {
    now: () => current,
    /** Shows this one from now on. */
    put(reading: PageReading): RequestSession {
      const session = sessions.get(reading.key) ?? new RequestSession(overlayBackend(call), reading.key);
      sessions.set(reading.key, session);
      clear();
      current = { reading, session };
      settled = setTimeout(() => void session.revisit(reading), settling);
      return session;
    },
    clear,
    refresh: (key: string) =>
      current && concerns(key, current.session.key) ? current.session.refresh() : undefined,
    async save(): Promise<RequestState | null> {
      if (current === null) return null;
      const { reading, session } = current;
      await session.save(reading);
      const { state, failure } = session.snapshot;
      if (failure?.action === 'save') throw new CallError(failure.code, 'the request was not saved');
      return state;
    },
  };
}
