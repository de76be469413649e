import { freeTop } from './placement.ts';
import { createShadowHost, type ShadowHost } from './shadow-host.ts';

export type OverlayDock = ShadowHost & {
  /** Puts what is rendered in the container on the page, again if the page took it away. */
  show(): void;
};

/** `inside`: the key was pressed in the overlay itself. */
type OnEscape = (inside: boolean) => void;

/**
 * The overlay's place on the page: fixed at the right edge, above everything, in a closed shadow root.
 * `onEscape` is called for Escape pressed on the page, as long as it is not meant for a field or a dialog there.
 */
export function createOverlayDock(
  document: Document,
  css: string,
  signal: AbortSignal,
  onEscape: OnEscape,
): OverlayDock {
  const dock = createShadowHost(document, 'tenderlens-overlay', css, {
    position: 'fixed',
    right: '0',
    'z-index': '2147483647',
  });
  dock.container.className = 'tl-dock';
  const place = () => {
    if (!dock.host.isConnected) return;
    const { width, height } = (dock.container.firstElementChild ?? dock.container).getBoundingClientRect();
    const top = freeTop(document, { width, height }, dock.host);
    dock.host.style.setProperty('top', `${top}px`, 'important');
    dock.host.style.setProperty('--tl-ov-top', `${top}px`);
  };
  const listen = (target: EventTarget, inside: boolean) =>
    target.addEventListener(
      'keydown',
      (event) => {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return;
        if (inside || !isForThePage(document, event)) onEscape(inside);
      },
      { signal },
    );
  // Keys pressed inside do not leave the host, so both places are listened to.
  listen(document, false);
  listen(dock.container, true);
  document.defaultView?.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', dock.remove);
  return {
    ...dock,
    show() {
      if (dock.host.isConnected) return;
      document.documentElement.append(dock.host);
      place();
    },
  };
}

/** Escape in a field empties or leaves it, and closes a dialog: then it is not ours. */
function isForThePage(document: Document, event: KeyboardEvent): boolean {
  const { target } = event;
  const inField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return inField || document.querySelector('dialog[open]') !== null;
}

/** Gives the focus back to what had it on the page before it came into the host. */
export function focusBefore(host: HTMLElement): () => void {
  let before: Element | null = null;
  host.addEventListener('focusin', (event) => {
    if (event.relatedTarget instanceof Element) before = event.relatedTarget;
  });
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}
