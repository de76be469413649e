import { useEffect, useMemo } from 'preact/hooks';
import { onChange } from '../messages/changes.ts';
import { concerns } from '../request/key.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import { RequestSession, settling } from '../session/request-session.ts';
import type { Store } from '../store/index.ts';
import { storeBackend } from './store-calls.ts';

/**
 * The session on one request of this extension page; read again whenever any surface wrote it. `known`: its
 * state as the page has it at first.
 */
export function useSession(store: Store, key: string, known?: RequestState): RequestSession {
  const session = useMemo(() => new RequestSession(storeBackend(store), key, known), [store, key]);
  useEffect(() => {
    void session.refresh();
    return onChange((changed) => {
      if (concerns(changed, session.key)) void session.refresh();
    });
  }, [session]);
  return session;
}

/** Lets what is saved follow the page as it was read, once that has settled. */
export function useRevisit(session: RequestSession, reading: PageReading): void {
  useEffect(() => {
    const timer = setTimeout(() => void session.revisit(reading), settling);
    return () => clearTimeout(timer);
  }, [session, reading]);
}
