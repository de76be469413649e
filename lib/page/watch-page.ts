import { portalFor } from '../portals/index.ts';
import { type ChangeWatch, watchChanges } from './changes.ts';
import { onNavigation } from './navigation.ts';

export type PageWatcher = {
  /** The page may be a request, and its text is another than at the last call. */
  onRequest(): void;
  /** The page is an overview; called again after changes in it. Says whether there was anything new. */
  onList(): boolean;
  /** The page is neither, or has moved on: clear what is shown. */
  onNone(): void;
};

export type PageWatch = {
  /** Looks now. */
  look(): void;
  /** What was seen was new: changes that follow are looked at soon. */
  fresh(): void;
};

/** After a move inside the page the old request may stand there for a while; then it is taken as it is. */
const patience = 3000;

const ownElement = /^tenderlens-/i;

/**
 * Watches what the page is. On an address that is neither request nor overview only the address is looked
 * at; content is looked at, and changes are watched, only where the portal's adapter says so.
 */
export function watchPage(window: Window, signal: AbortSignal, watcher: PageWatcher): PageWatch {
  const { document } = window;
  let changes: ChangeWatch | null = null;
  let told = false;
  /** Text of the page that was left; nothing is told as long as it still stands there. */
  let stale: { text: string; until: number } | null = null;
  let lastText = '';

  const clear = () => {
    if (told) watcher.onNone();
    told = false;
    lastText = '';
  };
  const lookAtText = () => {
    const text = document.body?.textContent ?? '';
    if (stale !== null && text === stale.text && Date.now() < stale.until) return;
    stale = null;
    if (text === lastText) return;
    lastText = text;
    told = true;
    watcher.onRequest();
  };
  const look = () => {
    if (signal.aborted) return;
    const kind = kindOf(window);
    if (kind === null) {
      changes?.stop();
      changes = null;
      clear();
      return;
    }
    changes ??= watchChanges(document.documentElement, isOwn, look);
    if (kind === 'request') return lookAtText();
    if (kind === 'list') {
      told = true;
      if (watcher.onList()) changes.fresh();
      return;
    }
    // The adapter's markers are a cheap look, so it may come soon again.
    changes.fresh();
    clear();
  };

  onNavigation(window, signal, () => {
    stale = { text: document.body?.textContent ?? '', until: Date.now() + patience };
    clear();
    look();
    setTimeout(look, patience + 50);
  });
  signal.addEventListener('abort', () => changes?.stop());
  look();
  return { look, fresh: () => changes?.fresh() };
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

function isOwn(node: Node): boolean {
  return ownElement.test(node.nodeName);
}
