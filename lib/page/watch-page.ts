import { readPage } from '../extract/index.ts';
import { portalFor } from '../portals/index.ts';
import { requestKey } from '../request/key.ts';
import type { PageReading } from '../request/record.ts';
import { type ChangeWatch, watchChanges } from './changes.ts';
import { onNavigation } from './navigation.ts';

export type PageWatcher = {
  /** The page is, or has become, this request; called again when what is read differs. */
  onRequest(reading: PageReading): void;
  /** The page is an overview; called again after changes in it. Says whether there was anything new. */
  onList(): boolean;
  /** The page is neither, or has moved on: clear what is shown. */
  onNone(): void;
};

/** After a move inside the page the old request may stand there for a while; then it is taken as it is. */
const patience = 3000;

export const ownElement = /^tenderlens-/i;

/**
 * Watches what the page is. On an address that is neither request nor overview only the address is looked
 * at; content is read, and changes are watched, only where the portal's adapter says so.
 */
export function watchPage(window: Window, signal: AbortSignal, watcher: PageWatcher): { look(): void } {
  const { document } = window;
  let changes: ChangeWatch | null = null;
  let shown: string | null = null;
  /** Text of the page that was left; nothing is read as long as it still stands there. */
  let stale: { text: string; until: number } | null = null;
  let lastText = '';

  const clear = () => {
    if (shown !== null) watcher.onNone();
    shown = null;
    lastText = '';
  };
  const look = () => {
    const kind = kindOf(window);
    if (kind === null) {
      changes?.stop();
      changes = null;
      clear();
      return;
    }
    changes ??= watchChanges(document.documentElement, isOwn, look);
    if (kind === 'list') {
      shown = 'list';
      if (watcher.onList()) changes.fresh();
      return;
    }
    if (kind === 'waiting') {
      changes.fresh();
      clear();
      return;
    }
    const text = document.body?.textContent ?? '';
    if (stale !== null && text === stale.text && Date.now() < stale.until) return;
    stale = null;
    if (text === lastText) return;
    lastText = text;
    const reading = read(document, window.location.href);
    if (reading === null) {
      clear();
      return;
    }
    const print = JSON.stringify(reading.request);
    if (print === shown) return;
    shown = print;
    changes.fresh();
    watcher.onRequest(reading);
  };

  onNavigation(window, signal, () => {
    stale = { text: document.body?.textContent ?? '', until: Date.now() + patience };
    clear();
    look();
    setTimeout(look, patience + 50);
  });
  signal.addEventListener('abort', () => changes?.stop());
  look();
  return { look };
}

/** What the page is; null: neither, and no reason to watch it. 'waiting': its content is not there yet. */
function kindOf({ location, document }: Window): 'request' | 'list' | 'waiting' | null {
  const url = new URL(location.href);
  const portal = portalFor(url);
  const match = portal?.matches(url) ?? null;
  if (portal === null || match === null) return null;
  if (match === 'list') return 'list';
  return portal.canExtract(document) ? 'request' : 'waiting';
}

/** The request on the page as it is now; null where there is none. */
export function read(document: Document, href: string): PageReading | null {
  const { extraction, text } = readPage(document, href);
  if (extraction.kind !== 'request' || extraction.request === null) return null;
  return {
    key: requestKey(extraction.request),
    readAt: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    text,
    request: extraction.request,
    sources: extraction.sources,
  };
}

function isOwn(node: Node): boolean {
  return ownElement.test(node.nodeName);
}
