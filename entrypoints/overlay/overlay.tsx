import { render } from 'preact';
import type { Words } from '../../components/language.ts';
import { OverlayApp } from '../../components/OverlayApp.tsx';
import base from '../../components/styles/base.css?inline';
import changes from '../../components/styles/changes.css?inline';
import judging from '../../components/styles/judging.css?inline';
import overlay from '../../components/styles/overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import { lateTelling } from '../../lib/page/late-telling.ts';
import { createOverlayDock, focusBefore } from '../../lib/page/overlay-dock.ts';
import { shownReading } from '../../lib/page/overlay-session.ts';
import type { OverlaySurface, SurfaceContext } from '../../lib/page/surfaces.ts';
import { quotedPlace } from '../../lib/request/quoted-place.ts';
import type { OverlayForm } from '../../lib/request/settings.ts';

const styles = tokens + base + judging + overlay + changes;

/** The overlay of one page: shows a reading, saves it, and is read anew when another surface wrote. */
export function createOverlay(
  { document, signal, settings, saveSettings, call, show, whole }: SurfaceContext,
  words: () => Words,
): Omit<OverlaySurface, 'setLanguage'> & { draw(): void } {
  const { host } = document.location;
  let form: OverlayForm = settings.overlay[host] ?? 'compact';
  const shown = shownReading(call);
  const telling = lateTelling(call, draw);
  const dock = createOverlayDock(document, styles, signal, (inside) => {
    // Escape somewhere on the page makes room now; only Escape in the overlay is a wish for the next time.
    if (shown.now() !== null && form !== 'pill') setForm('pill', inside);
  });
  const giveFocusBack = focusBefore(dock.host);

  function setForm(next: OverlayForm, remember = true): void {
    const hadFocus = document.activeElement === dock.host;
    form = next;
    draw();
    if (remember) saveSettings({ overlay: { [host]: form } });
    if (next === 'pill' && hadFocus) giveFocusBack();
  }

  function draw(): void {
    const current = shown.now();
    if (current === null) {
      render(null, dock.container);
      dock.host.remove();
      return;
    }
    const { reading, session } = current;
    render(
      <OverlayApp
        key={session.key}
        session={session}
        reading={reading}
        whole={whole}
        words={words()}
        form={form}
        tell={telling.now()}
        onTelling={() => void telling.bring()}
        onForm={(next) => setForm(next)}
        onSource={(field) => {
          const words = reading.sources[field];
          return words !== undefined && show(document, quotedPlace(reading.text, words));
        }}
        onSave={() => void session.save(reading)}
        onOpenPanel={() => void call('panel/open', {})}
      />,
      dock.container,
    );
    dock.show();
  }

  signal.addEventListener('abort', () => render(null, dock.container));
  return {
    async show(reading) {
      const session = shown.put(reading);
      draw();
      await session.refresh();
    },
    keep: () => {
      if (shown.now() !== null) dock.show();
    },
    hide() {
      shown.clear();
      draw();
    },
    refresh: shown.refresh,
    draw,
    save: shown.save,
  };
}
