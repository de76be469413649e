import { freeTop } from './placement.ts';
import { createShadowHost, type ShadowHost } from './shadow-host.ts';

/** The compact overlay's usual size: the place is chosen for it, and kept for its other forms. */
const usual = { width: 308, height: 380 };

export type OverlayDock = ShadowHost & {
  /** Puts the overlay on the page, again if the page took it away. */
  show(): void;
};

/**
 * The overlay's place on the page: fixed at the right edge, above everything, in a closed shadow root.
 * `onEscape` is called for Escape pressed anywhere on the page, as long as nobody else has handled it.
 */
export function createOverlayDock(
  document: Document,
  css: string,
  signal: AbortSignal,
  onEscape: () => void,
): OverlayDock {
  const dock = createShadowHost(document, 'tenderlens-overlay', css, {
    position: 'fixed',
    right: '0',
    'z-index': '2147483647',
  });
  dock.container.className = 'tl-dock';
  const place = () => {
    const top = freeTop(document, usual, dock.host);
    dock.host.style.setProperty('top', `${top}px`, 'important');
    dock.host.style.setProperty('--tl-ov-top', `${top}px`);
  };
  const listener = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return;
    onEscape();
  };
  // Keys pressed inside do not leave the host, so both places are listened to.
  document.addEventListener('keydown', listener, { signal });
  dock.container.addEventListener('keydown', listener, { signal });
  signal.addEventListener('abort', dock.remove);
  return {
    ...dock,
    show() {
      if (dock.host.isConnected) return;
      place();
      document.documentElement.append(dock.host);
    },
  };
}
