import type { QuotedPlace } from '../request/quoted-place.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Settings } from '../request/settings.ts';
import { markedOverview } from './marked-overview.ts';
import { pageTools } from './page-tools.ts';
import { shownRequest } from './shown-request.ts';
import { type CallBackground, forgetScripts, type SurfaceContext } from './surfaces.ts';
import { watchPage } from './watch-page.ts';

type Options = {
  window: Window;
  signal: AbortSignal;
  call: CallBackground;
  loadSettings(): Promise<Settings>;
  saveSettings: SurfaceContext['saveSettings'];
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
  onSettings(settings: Settings): Promise<void>;
};

const minute = 60_000;

/** The life of one portal page: watches what it is, and has it read and drawn once there is something to. */
export function runPage({ window, announce, ...context }: Options): RunningPage {
  const { document } = window;
  const { signal } = context;
  forgetScripts();
  const tools = pageTools({ document, ...context });
  const overview = markedOverview(document, signal, tools);
  const request = shownRequest({ window, signal, tools, announce, onDrawn: () => watch.fresh() });

  const clear = () => {
    request.hide();
    overview.leave();
  };
  const watch = watchPage(window, signal, {
    onMoved() {
      request.moved();
      clear();
    },
    onRequest: () => queueMicrotask(() => void request.show()),
    onSame: () => tools.surfaces?.overlay.keep(),
    onList: overview.mark,
    onNone: clear,
  });
  const refresh = () => {
    if (document.visibilityState !== 'visible') return;
    if (overview.isOne()) overview.again();
    else if (!request.isShown() && tools.surfaces === null) watch.look();
  };
  const timer = setInterval(refresh, minute);
  document.addEventListener('visibilitychange', refresh, { signal });
  // A page that the browser kept whole and brings back runs nothing anew; its badge went with the page before.
  window.addEventListener('pageshow', ({ persisted }) => persisted && request.announceAgain(), { signal });
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    answers: {
      'page/show': async (place) => (await tools.load())?.show(document, place) ?? false,
      'page/read': request.read,
      // Also where nothing is shown by itself: the user asked for it from the toolbar or by the keyboard.
      'page/save': request.save,
    },
    onChange(key) {
      void tools.surfaces?.overlay.refresh(key);
      overview.refresh();
    },
    async onSettings(settings) {
      await tools.surfaces?.overlay.setLanguage(settings.language);
      overview.refresh();
    },
  };
}
