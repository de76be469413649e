import type { Settings } from '../request/settings.ts';
import {
  loadLate,
  loadScripts,
  type PageSurfaces,
  type ReadRequest,
  type ShowWords,
  type SurfaceContext,
} from './surfaces.ts';

export type ToolsContext = Pick<SurfaceContext, 'document' | 'signal' | 'call' | 'saveSettings'> & {
  loadSettings(): Promise<Settings>;
};

export type Tools = { read: ReadRequest; show: ShowWords; surfaces: PageSurfaces };

/** What reads and draws on a page, brought in at the first occasion and kept. */
export type PageTools = {
  /** What draws; null as long as it has not come in. */
  readonly surfaces: PageSurfaces | null;
  /** null where they did not come in; then the next call tries again. */
  load(): Promise<Tools | null>;
  /** Tries a few times; null also where `wanted` says meanwhile that they are no longer asked for. */
  loadPatiently(wanted: () => boolean): Promise<Tools | null>;
};

/** Waiting times, in ms, before the scripts are asked for again; the worker may die while they come in. */
const patience = [1000, 4000, 15_000];
const firstDay: Settings = { language: 'nl', overlay: {} };

/** The tools of one page; nothing is brought in before the first call. */
export function pageTools(context: ToolsContext): PageTools {
  let surfaces: PageSurfaces | null = null;
  let loading: Promise<Tools | null> | null = null;

  const load = (): Promise<Tools | null> => {
    loading ??= loadTools(context).then((tools) => {
      surfaces = tools?.surfaces ?? null;
      // A failed load is tried again at the next occasion.
      if (tools === null) loading = null;
      return tools;
    });
    return loading;
  };
  return {
    get surfaces() {
      return surfaces;
    },
    load,
    async loadPatiently(wanted) {
      let tools = await load();
      for (const wait of patience) {
        if (tools !== null || !wanted()) break;
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (wanted()) tools = await load();
      }
      return wanted() ? tools : null;
    },
  };
}

async function loadTools({ loadSettings, ...context }: ToolsContext): Promise<Tools | null> {
  const { call } = context;
  const [scripts, settings] = await Promise.all([loadScripts(call), loadSettings().catch(() => firstDay)]);
  if (scripts !== null && settings.language === 'en') await loadLate(call, 'english');
  return (
    scripts && {
      read: scripts.read,
      show: scripts.show,
      surfaces: scripts.draw({ ...context, settings, ...scripts }),
    }
  );
}
