import { canonicalUrl, portalFor } from '../portals/index.ts';
import { type ChangeWatch, watchChanges } from './changes.ts';
import { onNavigation } from './navigation.ts';

export type PageWatcher = {
  /** The address is now another request's, or another page's: whatever is shown belongs to the one before. */
  onMoved(): void;
  /** The page may be a request, and its text is another than at the last call. */
  onRequest(): void;
  /** The page is an overview; called again after changes in it. Says whether there was anything new. */
  onList(): boolean;
  /** The page is neither: clear what is shown. */
  onNone(): void;
  /** Something changed, but not the text. */
  onSame(): void;
};

export type PageWatch = {
  /** Looks now. */
  look(): void;
  /** What was seen was new: changes that follow are looked at soon. */
  fresh(): void;
};

const ownElement = /^tenderlens-/i;

/**
 * Watches what the page is. On an address that is neither request nor overview only the address is looked
 * at; content is looked at, and changes are watched, only where the portal's adapter says so.
 */
export function watchPage(window: Window, signal: AbortSignal, watcher: PageWatcher): PageWatch {
  const { document } = window;
  let changes: ChangeWatch | null = null;
  let told = false;
  let lastText = '';
  let identity = identityOf(window.location.href);

  const clear = () => {
    if (told) watcher.onNone();
    told = false;
    lastText = '';
  };
  const lookAtText = () => {
    const text = document.body?.textContent ?? '';
    if (text === lastText) return watcher.onSame();
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
    const next = identityOf(window.location.href);
    if (next !== identity) {
      identity = next;
      told = false;
      lastText = '';
      watcher.onMoved();
    }
    look();
  });
  signal.addEventListener('abort', () => changes?.stop());
  look();
  return { look, fresh: () => changes?.fresh() };
}

/** What an address stands for: search tokens and trackers in it may change without another page coming. */
function identityOf(href: string): string {
  const url = new URL(href);
  const portal = portalFor(url);
  const reference = portal?.reference(url) ?? null;
  return portal !== null && reference !== null ? `${portal.id} ${reference}` : canonicalUrl(href);
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
