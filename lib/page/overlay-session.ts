import type { SessionBackend } from '../session/request-session.ts';
import type { CallBackground } from './surfaces.ts';

/** In the portal's page everything goes through the background: IndexedDB here is the portal's own. */
export function overlayBackend(call: CallBackground): SessionBackend {
  return {
    state: (key) => call('request/state', { key }),
    save: (reading) => call('request/save', { reading }),
    judge: (key, change) => call('request/judge', { key, change }),
    revisit: (reading) => call('request/revisit', { reading }),
    seen: (key, lookedAt) => call('request/seen', { key, lookedAt }),
  };
}
