import { listCards, portalFor } from '../portals/index.ts';
import { requestKey } from '../request/key.ts';
import type { QuotedPlace } from '../request/quoted-place.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Settings } from '../request/settings.ts';
import type { KeyedCard } from './card-marks.ts';
import {
  type CallBackground,
  forgetScripts,
  loadScripts,
  type PageSurfaces,
  type ReadRequest,
  type ShowWords,
} from './surfaces.ts';
import { watchPage } from './watch-page.ts';

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
  answers: {
    'page/read'(): Promise<PageReading | null>;
    'page/save'(): Promise<RequestState | null>;
    'page/show'(place: QuotedPlace): Promise<boolean>;
  };
  onChange(key: string): void;
  onSettings(settings: Settings): void;
};

type Tools = { read: ReadRequest; show: ShowWords; surfaces: PageSurfaces };

const minute = 60_000;
const firstDay: Settings = { language: 'nl', overlay: {} };

/** The life of one portal page: watches what it is, and has it read and drawn once there is something to. */
export function runPage({ window, signal, call, loadSettings, announce }: Options): RunningPage {
  const { document } = window;
  forgetScripts();
  let surfaces: PageSurfaces | null = null;
  let loading: Promise<Tools | null> | null = null;
  let shown = '';
  let onOverview = false;
  let cardKeys = '';
  /** Counts what the page has been, so that an answer for an earlier page is dropped. */
  let turn = 0;

  const load = (): Promise<Tools | null> => {
    loading ??= loadTools({ document, signal, call, loadSettings }).then((tools) => {
      surfaces = tools?.surfaces ?? null;
      // A failed load is tried again at the next occasion.
      if (tools === null) loading = null;
      return tools;
    });
    return loading;
  };
  const readPage = async (): Promise<PageReading | null> => {
    const tools = await load();
    if (tools === null)
      throw Object.assign(new Error('the scripts did not come in'), { code: 'no-receiver' });
    return tools.read(document, window.location.href);
  };
  const clear = () => {
    surfaces?.overlay.hide();
    surfaces?.marks.clear();
    if (shown !== '') announce(null);
    shown = '';
  };
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const tools = await load();
    if (tools === null || mine !== turn || signal.aborted) return;
    const reading = tools.read(document, window.location.href);
    if (reading === null) return clear();
    const print = JSON.stringify(reading.request);
    if (print === shown) return;
    shown = print;
    watch.fresh();
    announce(reading.key);
    await tools.surfaces.overlay.show(reading);
  };
  const mark = async (): Promise<void> => {
    const tools = await load();
    if (onOverview && !signal.aborted) tools?.surfaces.marks.update(keyedCards(document));
  };

  const watch = watchPage(window, signal, {
    onRequest: () => queueMicrotask(() => void show()),
    onList() {
      onOverview = true;
      const keys = keyedCards(document)
        .map(({ key }) => key)
        .join('\n');
      const fresh = keys !== cardKeys;
      cardKeys = keys;
      if (keys !== '') void mark();
      return fresh;
    },
    onNone() {
      turn++;
      onOverview = false;
      cardKeys = '';
      clear();
    },
  });
  const refreshMarks = () => {
    if (onOverview && document.visibilityState === 'visible') void mark();
  };
  const timer = setInterval(refreshMarks, minute);
  document.addEventListener('visibilitychange', refreshMarks, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    answers: {
      'page/show': async (place) => {
        const tools = await load();
        return tools?.show(document, place) ?? false;
      },
      'page/read': readPage,
      // Also where nothing is shown by itself: the user asked for it from the toolbar or by the keyboard.
      'page/save': async () => {
        const reading = await readPage();
        if (reading === null || surfaces === null) return null;
        await surfaces.overlay.show(reading);
        return surfaces.overlay.save();
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

async function loadTools({
  document,
  signal,
  call,
  loadSettings,
}: Pick<Options, 'signal' | 'call' | 'loadSettings'> & { document: Document }): Promise<Tools | null> {
  const [scripts, settings] = await Promise.all([loadScripts(call), loadSettings().catch(() => firstDay)]);
  return (
    scripts && {
      read: scripts.read,
      show: scripts.show,
      surfaces: scripts.draw({ document, signal, settings, call, show: scripts.show }),
    }
  );
}

function keyedCards(document: Document): KeyedCard[] {
  const url = document.location.href;
  const portal = portalFor(new URL(url))?.id ?? 'generic';
  return listCards(document, url).map((card) => ({ card, key: requestKey({ portal, ...card.listed }) }));
}
