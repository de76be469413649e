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
import {
  type CallBackground,
  loadLate,
  type OverlaySurface,
  type SurfaceContext,
} from '../../lib/page/surfaces.ts';
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

/** The request that is shown, in its session. */
function shownReading(call: CallBackground) {
  /** Kept while the page lives: a tick that could not be written waits in its session. */
  const sessions = new Map<string, RequestSession>();
  let current: { reading: PageReading; session: RequestSession } | null = null;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(settled);
    current = null;
  };
  return {
    now: () => current,
    /** Shows this one from now on. */
    put(reading: PageReading): RequestSession {
      const session = sessions.get(reading.key) ?? new RequestSession(overlayBackend(call), reading.key);
      sessions.set(reading.key, session);
      clear();
      current = { reading, session };
      settled = setTimeout(() => void session.revisit(reading), settling);
      return session;
    },
    clear,
    refresh: (key: string) =>
      current && concerns(key, current.session.key) ? current.session.refresh() : undefined,
    async save(): Promise<RequestState | null> {
      if (current === null) return null;
      const { reading, session } = current;
      await session.save(reading);
      const { state, failure } = session.snapshot;
      if (failure?.action === 'save') throw new CallError(failure.code, 'the request was not saved');
      return state;
    },
  };
}

/** The words for what the page changed, brought in once there is something to tell. */
function lateTelling(call: CallBackground, draw: () => void) {
  let tell: TellChanges | null = null;
  return {
    now: () => tell,
    async bring(): Promise<void> {
      // Called while drawing: what is there already is in that drawing.
      if (tell !== null) return;
      tell = await loadLate(call, 'changes');
      if (tell !== null) draw();
    },
  };
}

/** Gives the focus back to what had it on the page before it came into the host. */
function focusBefore(host: HTMLElement): () => void {
  let before: Element | null = null;
  host.addEventListener('focusin', (event) => {
    if (event.relatedTarget instanceof Element) before = event.relatedTarget;
  });
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}
