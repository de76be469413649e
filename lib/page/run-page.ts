import { listCards, portalFor } from '../portals/index.ts';
import { requestKey } from '../request/key.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Settings } from '../request/settings.ts';
import type { KeyedCard } from './card-marks.ts';
import { type CallBackground, forgetSurfaces, loadSurfaces, type PageSurfaces } from './surfaces.ts';
import { read, watchPage } from './watch-page.ts';

type Options = {
  window: Window;
  signal: AbortSignal;
  call: CallBackground;
  loadSettings(): Promise<Settings>;
  /** What is on the page is now this request, or none. */
  announce(key: string | null): void;
};

export type RunningPage = {
  /** Answers to what the background, popup and panel ask this page. */
  answers: { 'page/read'(): PageReading | null; 'page/save'(): Promise<RequestState | null> };
  onChange(key: string): void;
  onSettings(settings: Settings): void;
};

const minute = 60_000;
const firstDay: Settings = { language: 'nl', overlay: {} };

/** The life of one portal page: watches what it is, and has it drawn once there is something to draw. */
export function runPage({ window, signal, call, loadSettings, announce }: Options): RunningPage {
  const { document } = window;
  forgetSurfaces();
  let surfaces: PageSurfaces | null = null;
  let loading: Promise<PageSurfaces | null> | null = null;
  let shown: PageReading | null = null;
  let onOverview = false;

  const load = (): Promise<PageSurfaces | null> => {
    loading ??= loadSettings()
      .catch(() => firstDay)
      .then((settings) => loadSurfaces({ document, signal, settings, call }))
      .then((loaded) => {
        surfaces = loaded;
        // A failed load is tried again at the next occasion.
        if (loaded === null) loading = null;
        return loaded;
      });
    return loading;
  };
  const show = async (reading: PageReading): Promise<PageSurfaces | null> => {
    shown = reading;
    const loaded = await load();
    // While the script came in, the page may have become another one.
    if (shown === reading && !signal.aborted) await loaded?.overlay.show(reading);
    return loaded;
  };
  const mark = async (): Promise<void> => {
    const loaded = await load();
    if (onOverview && !signal.aborted) loaded?.marks.update(keyedCards(document));
  };

  let cardKeys = '';
  const watch = watchPage(window, signal, {
    onRequest(reading) {
      void show(reading);
      announce(reading.key);
    },
    onList() {
      onOverview = true;
      const keys = keyedCards(document).map(({ key }) => key);
      const fresh = keys.join('\n') !== cardKeys;
      cardKeys = keys.join('\n');
      if (keys.length > 0) void mark();
      return fresh;
    },
    onNone() {
      onOverview = false;
      cardKeys = '';
      shown = null;
      surfaces?.overlay.hide();
      surfaces?.marks.clear();
      announce(null);
    },
  });
  const timer = setInterval(() => {
    if (onOverview && document.visibilityState === 'visible') void mark();
  }, minute);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    answers: {
      'page/read': () => {
        watch.look();
        return read(document, window.location.href);
      },
      // Also where nothing is shown by itself: the user asked for it from the toolbar or by the keyboard.
      'page/save': async () => {
        const reading = read(document, window.location.href);
        if (reading === null) return null;
        const loaded = await show(reading);
        if (loaded === null) throw Object.assign(new Error('no-receiver'), { code: 'no-receiver' });
        return loaded.overlay.save();
      },
    },
    onChange(key) {
      void surfaces?.overlay.refresh(key);
      if (onOverview) void surfaces?.marks.refresh();
    },
    onSettings(settings) {
      surfaces?.overlay.setLanguage(settings.language);
      if (onOverview) void surfaces?.marks.refresh();
    },
  };
}

function keyedCards(document: Document): KeyedCard[] {
  const url = document.location.href;
  const portal = portalFor(new URL(url))?.id ?? 'generic';
  return listCards(document, url).map((card) => ({ card, key: requestKey({ portal, ...card.listed }) }));
}
