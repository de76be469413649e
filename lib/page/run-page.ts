import { listCards, portalFor } from '../portals/index.ts';
import { answersIn } from '../request/answers.ts';
import { requestKey } from '../request/key.ts';
import type { QuotedPlace } from '../request/quoted-place.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import { CallError } from '../request/result.ts';
import type { Settings } from '../request/settings.ts';
import { belongs, type LeftBehind } from './belongs.ts';
import { type KeyedCard, keysOf } from './card-marks.ts';
import {
  type CallBackground,
  forgetScripts,
  loadLate,
  loadScripts,
  type PageSurfaces,
  type ReadRequest,
  type ShowWords,
  type SurfaceContext,
} from './surfaces.ts';
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

type Tools = { read: ReadRequest; show: ShowWords; surfaces: PageSurfaces };

const minute = 60_000;
const firstDay: Settings = { language: 'nl', overlay: {} };

/** Waiting times, in ms, before the scripts are asked for again; the worker may die while they come in. */
const patience = [1000, 4000, 15_000];

/** The life of one portal page: watches what it is, and has it read and drawn once there is something to. */
export function runPage(options: Options): RunningPage {
  const { window, signal, announce } = options;
  const { document } = window;
  forgetScripts();
  let surfaces: PageSurfaces | null = null;
  let loading: Promise<Tools | null> | null = null;
  let shown: PageReading | null = null;
  /** The last reading, and what the page was moved from before it. */
  let last: { reading: PageReading; left: LeftBehind | null } | null = null;
  let left: LeftBehind | null = null;
  let onOverview = false;
  let cardKeys = '';
  /** Counts what the page has been, so that an answer for an earlier page is dropped. */
  let turn = 0;

  const load = (): Promise<Tools | null> => {
    loading ??= loadTools(options).then((tools) => {
      surfaces = tools?.surfaces ?? null;
      // A failed load is tried again at the next occasion.
      if (tools === null) loading = null;
      return tools;
    });
    return loading;
  };
  const loadPatiently = async (mine: number): Promise<Tools | null> => {
    let tools = await load();
    for (const wait of patience) {
      if (tools !== null || mine !== turn || signal.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (mine === turn) tools = await load();
    }
    return mine === turn && !signal.aborted ? tools : null;
  };
  /** The request on the page; null where there is none, or still the one that was left. */
  const readWith = ({ read }: Tools): PageReading | null => {
    const { href } = window.location;
    const reading = read(document, href);
    const text = document.body?.textContent ?? '';
    if (reading === null || !belongs(reading, href, text, left)) return null;
    last = { reading: aged(reading, last?.reading ?? null, last?.left === left), left };
    return last.reading;
  };
  const readPage = async (): Promise<PageReading | null> => {
    const tools = await load();
    if (tools === null) throw new CallError('no-receiver', 'the scripts did not come in');
    return readWith(tools);
  };
  const clear = () => {
    turn++;
    onOverview = false;
    cardKeys = '';
    surfaces?.overlay.hide();
    surfaces?.marks.clear();
    if (shown !== null) announce(null);
    shown = null;
  };
  const draw = async (reading: PageReading, { surfaces: drawn }: Tools): Promise<void> => {
    if (shown !== null && saysTheSame(shown, reading)) return;
    shown = reading;
    watch.fresh();
    announce(reading.key);
    await drawn.overlay.show(reading);
  };
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const tools = await loadPatiently(mine);
    if (tools === null) return;
    const reading = readWith(tools);
    if (reading === null) {
      if (shown !== null) clear();
      return;
    }
    await draw(reading, tools);
  };
  const mark = async (cards: KeyedCard[]): Promise<void> => {
    const tools = await loadPatiently(turn);
    if (onOverview) tools?.surfaces.marks.update(cards);
  };

  const watch = watchPage(window, signal, {
    onMoved() {
      left = { text: document.body?.textContent ?? '', reading: shown };
      clear();
    },
    onRequest: () => queueMicrotask(() => void show()),
    onSame: () => surfaces?.overlay.keep(),
    onList() {
      onOverview = true;
      const cards = keyedCards(document);
      const keys = keysOf(cards);
      const fresh = keys !== cardKeys;
      cardKeys = keys;
      if (cards.length > 0) void mark(cards);
      return fresh;
    },
    onNone: clear,
  });
  const refresh = () => {
    if (document.visibilityState !== 'visible') return;
    if (onOverview) void mark(keyedCards(document));
    else if (shown === null && surfaces === null) watch.look();
  };
  const timer = setInterval(refresh, minute);
  document.addEventListener('visibilitychange', refresh, { signal });
  // A page that the browser kept whole and brings back runs nothing anew; its badge went with the page before.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted && shown !== null) announce(shown.key);
    },
    { signal },
  );
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
        shown = reading;
        await surfaces.overlay.show(reading);
        return surfaces.overlay.save();
      },
    },
    onChange(key) {
      void surfaces?.overlay.refresh(key);
      if (onOverview) void surfaces?.marks.refresh();
    },
    async onSettings(settings) {
      await surfaces?.overlay.setLanguage(settings.language);
      if (onOverview) void surfaces?.marks.refresh();
    },
  };
}

/**
 * The reading with its age. As long as the page says the same, it is of when it was first read: a tab that stood
 * open for days says what the page was then. `sameVisit`: the page was not moved away from since the last reading;
 * what it then says more (answers that came in late) is read now, on a page of that age.
 */
function aged(reading: PageReading, last: PageReading | null, sameVisit: boolean): PageReading {
  if (last !== null && saysTheSame(last, reading)) {
    const { readAt, pageSince } = last;
    return { ...reading, readAt, pageSince };
  }
  const stays = sameVisit && last?.key === reading.key;
  return { ...reading, pageSince: stays ? last.pageSince : reading.readAt };
}

/** Whether two readings are equal in all that is told as changed. */
const saysTheSame = (one: PageReading, other: PageReading): boolean =>
  JSON.stringify(one.request) === JSON.stringify(other.request) &&
  answersIn(one.text) === answersIn(other.text);

async function loadTools(options: Options): Promise<Tools | null> {
  const { window, signal, call, loadSettings, saveSettings } = options;
  const { document } = window;
  const [scripts, settings] = await Promise.all([loadScripts(call), loadSettings().catch(() => firstDay)]);
  if (scripts !== null && settings.language === 'en') await loadLate(call, 'english');
  return (
    scripts && {
      read: scripts.read,
      show: scripts.show,
      surfaces: scripts.draw({ document, signal, settings, saveSettings, call, ...scripts }),
    }
  );
}

function keyedCards(document: Document): KeyedCard[] {
  const url = document.location.href;
  const portal = portalFor(new URL(url))?.id ?? 'generic';
  return listCards(document, url).map((card) => ({ card, key: requestKey({ portal, ...card.listed }) }));
}
