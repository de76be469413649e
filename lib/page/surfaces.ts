/**
 * What is drawn on the portal's page comes in a script of its own, brought in by the background once there is
 * something to show: the script that runs on every page of the portal carries no interface. Both run in the
 * same isolated world, which the page cannot reach, and meet there under one name.
 */

import type { BackgroundCalls } from '../messages/protocol.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Result } from '../request/result.ts';
import type { Settings } from '../request/settings.ts';
import type { CardMarks, CardMarkView } from './card-marks.ts';

export type { CardMarkView };

export type CallBackground = <Name extends keyof BackgroundCalls>(
  name: Name,
  input: BackgroundCalls[Name]['in'],
) => Promise<Result<BackgroundCalls[Name]['out']>>;

/** What the drawing script needs from the reading one. */
export type SurfaceContext = {
  document: Document;
  signal: AbortSignal;
  settings: Settings;
  call: CallBackground;
};

/** The overlay of one page. */
export type OverlaySurface = {
  /** Shows this request; another reading of the same request keeps what is on the screen. */
  show(reading: PageReading): Promise<void>;
  hide(): void;
  /** Another surface wrote the request with this key. */
  refresh(key: string): Promise<void> | undefined;
  setLanguage(language: Settings['language']): void;
  /** Saves what is shown; throws an error that carries the failure's code. */
  save(): Promise<RequestState | null>;
};

export type PageSurfaces = { overlay: OverlaySurface; marks: CardMarks };
export type CreateSurfaces = (context: SurfaceContext) => PageSurfaces;

const name = 'tenderlensSurfaces';
type World = { [name]?: CreateSurfaces };

/** Called by the drawing script: leaves what it can do where the reading script finds it. */
export function offerSurfaces(create: CreateSurfaces): void {
  (globalThis as World)[name] = create;
}

/**
 * Forgets a drawing script that an earlier copy of the extension left in this world: after an update the old
 * and the new copy meet here.
 */
export function forgetSurfaces(): void {
  delete (globalThis as World)[name];
}

/** Brings in the drawing script; null where that failed, and then the next call tries again. */
export async function loadSurfaces(context: SurfaceContext): Promise<PageSurfaces | null> {
  const world = globalThis as World;
  if (world[name] === undefined) {
    const result = await context.call('page/surfaces', {});
    if (!result.ok) return null;
  }
  return world[name]?.(context) ?? null;
}
