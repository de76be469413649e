import { render } from 'preact';
import type { Words } from '../../components/language.ts';
import { OverlayApp } from '../../components/OverlayApp.tsx';
import base from '../../components/styles/base.css?inline';
import changes from '../../components/styles/changes.css?inline';
import judging from '../../components/styles/judging.css?inline';
import overlay from '../../components/styles/overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { TellChanges } from '../../lib/i18n/change-text.ts';
import { createOverlayDock } from '../../lib/page/overlay-dock.ts';
import { overlayBackend } from '../../lib/page/overlay-session.ts';
import { loadLate, type OverlaySurface, type SurfaceContext } from '../../lib/page/surfaces.ts';
import { concerns } from '../../lib/request/key.ts';
import { quotedPlace } from '../../lib/request/quoted-place.ts';
import type { PageReading, RequestState } from '../../lib/request/record.ts';
import { CallError } from '../../lib/request/result.ts';
import type { OverlayForm } from '../../lib/request/settings.ts';
import { RequestSession, settling } from '../../lib/session/request-session.ts';

const styles = tokens + base + judging + overlay + changes;

/** The overlay of one page: shows a reading, saves it, and is read anew when another surface wrote. */
export function createOverlay(
  { document, signal, settings, saveSettings, call, show, whole }: SurfaceContext,
  words: () => Words,
): Omit<OverlaySurface, 'setLanguage'> & { draw(): void } {
  const host = document.location.host;
  let form: OverlayForm = settings.overlay[host] ?? 'compact';
  /** Kept while the page lives: a tick that could not be written waits in its session. */
  const sessions = new Map<string, RequestSession>();
  let current: { reading: PageReading; session: RequestSession } | null = null;
  let focusBefore: Element | null = null;
  let tell: TellChanges | null = null;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const dock = createOverlayDock(document, styles, signal, (inside) => {
    // Escape somewhere on the page makes room now; only Escape in the overlay is a wish for the next time.
    if (current !== null && form !== 'pill') setForm('pill', inside);
  });
  dock.host.addEventListener('focusin', (event) => {
    if (event.relatedTarget instanceof Element) focusBefore = event.relatedTarget;
  });

  function setForm(next: OverlayForm, remember = true): void {
    const hadFocus = document.activeElement === dock.host;
    form = next;
    draw();
    if (remember) saveSettings({ overlay: { [host]: form } });
    if (next === 'pill' && hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus();
  }

  async function save(): Promise<RequestState | null> {
    if (current === null) return null;
    await current.session.save(current.reading);
    const { state, failure } = current.session.snapshot;
    if (failure?.action === 'save') throw new CallError(failure.code, 'the request was not saved');
    return state;
  }

  async function bringTelling(): Promise<void> {
    // Called while drawing: what is there already is in that drawing.
    if (tell !== null) return;
    tell = await loadLate(call, 'changes');
    if (tell !== null) draw();
  }

  function draw(): void {
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
        tell={tell}
        onTelling={() => void bringTelling()}
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
      const session = sessions.get(reading.key) ?? new RequestSession(overlayBackend(call), reading.key);
      sessions.set(reading.key, session);
      current = { reading, session };
      draw();
      clearTimeout(settled);
      settled = setTimeout(() => void session.revisit(reading), settling);
      await session.refresh();
    },
    keep: () => {
      if (current !== null) dock.show();
    },
    hide() {
      clearTimeout(settled);
      current = null;
      draw();
    },
    refresh: (key) => (current && concerns(key, current.session.key) ? current.session.refresh() : undefined),
    draw,
    save,
  };
}
