import { callBackground } from '../messages/call-background.ts';
import type { SessionBackend } from '../session/request-session.ts';

/** In the portal's page everything goes through the background: IndexedDB here is the portal's own. */
export const overlayBackend: SessionBackend = {
  state: (key) => callBackground('request/state', { key }),
  save: (reading) => callBackground('request/save', { reading }),
  judge: (key, change) => callBackground('request/judge', { key, change }),
};
