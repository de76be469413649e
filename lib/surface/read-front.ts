import type { PageReading } from '../request/record.ts';
import { RequestSession } from '../session/request-session.ts';
import { frontTab, readTabOnce } from './read-tab.ts';
import { type SessionStore, storeBackend } from './store-calls.ts';

/** Reads the request on the page in front; null where the page is none or may not be read. */
export async function readFront(
  store: SessionStore,
): Promise<{ reading: PageReading; session: RequestSession } | null> {
  const tabId = await frontTab();
  if (tabId === null) return null;
  const front = await readTabOnce(tabId);
  if (front.kind !== 'request') return null;
  return { reading: front.reading, session: new RequestSession(storeBackend(store), front.reading.key) };
}
