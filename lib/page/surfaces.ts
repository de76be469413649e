/**
 * What reads and draws on the portal's page comes in scripts of its own, brought in by the background once
 * the address and the markup say that there is something to read: the script that runs on every page of the
 * portal carries neither. All run in the same isolated world, which the page cannot reach, and meet there
 * under one name.
 */
import type { TellChanges } from '../i18n/change-text.ts';
import type { CoreText } from '../i18n/language.ts';
import type { BackgroundCalls } from '../messages/protocol.ts';
import type { KnownCriteria } from '../request/known-criteria.ts';
import type { QuotedPlace } from '../request/quoted-place.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Result } from '../request/result.ts';
import type { Settings } from '../request/settings.ts';
import type { TenderRequest } from '../request/tender-request.ts';
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
  /** Sets what is given and leaves the rest; a failure is not told, since nothing of the user's is lost. */
  saveSettings(part: Partial<Settings>): void;
  call: CallBackground;
  show: ShowWords;
  whole: WithKnown;
};

/** The overlay of one page. */
export type OverlaySurface = {
  /** Shows this request; another reading of the same request keeps what is on the screen. */
  show(reading: PageReading): Promise<void>;
  hide(): void;
  /** Puts it back where the page took it away. */
  keep(): void;
  /** Another surface wrote the request with this key. */
  refresh(key: string): Promise<void> | undefined;
  /** Resolves when its words are there. */
  setLanguage(language: Settings['language']): Promise<void>;
  /** Saves what is shown; throws an error that carries the failure's code. */
  save(): Promise<RequestState | null>;
};

export type PageSurfaces = { overlay: OverlaySurface; marks: CardMarks };
export type CreateSurfaces = (context: SurfaceContext) => PageSurfaces;
export type ReadRequest = (document: Document, href: string) => PageReading | null;
/** Lights words of the page up; false where they do not stand there (any more). */
export type ShowWords = (document: Document, place: QuotedPlace) => boolean;
/** The page as it was read, with what is known of the request's criteria besides. */
export type WithKnown = (read: TenderRequest, known: KnownCriteria | undefined) => TenderRequest;
export type PageScripts = { read: ReadRequest; show: ShowWords; whole: WithKnown; draw: CreateSurfaces };

/** What is brought in only where it is needed, under the names of their scripts. */
export type LateScripts = { english: CoreText; changes: TellChanges };

const name = 'tenderlensScripts';
type Scripts = PageScripts & LateScripts;
type World = { [name]?: Partial<Scripts> };

/** Called by each of these scripts: leaves what it can do where the page's own script finds it. */
export function offer(scripts: Partial<Scripts>): void {
  const world = globalThis as World;
  world[name] = { ...world[name], ...scripts };
}

/**
 * Forgets what an earlier copy of the extension left in this world: after an update the old and the new copy
 * meet here.
 */
export function forgetScripts(): void {
  delete (globalThis as World)[name];
}

/** Brings in one of those that are needed now and then; null where that failed, and then the next call tries again. */
export async function loadLate<Name extends keyof LateScripts>(
  call: CallBackground,
  late: Name,
): Promise<LateScripts[Name] | null> {
  if (offered(late) === undefined) await call('page/scripts', { late });
  return offered(late) ?? null;
}

/** Brings in both scripts; null where that failed, and then the next call tries again. */
export async function loadScripts(call: CallBackground): Promise<PageScripts | null> {
  const ready = bothOffered();
  if (ready !== null) return ready;
  const result = await call('page/scripts', {});
  return result.ok ? bothOffered() : null;
}

/** What one of these scripts left here; undefined where it has not come in. */
export const offered = <Name extends keyof Scripts>(script: Name): Scripts[Name] | undefined =>
  (globalThis as World)[name]?.[script];

function bothOffered(): PageScripts | null {
  const { read, show, whole, draw } = (globalThis as World)[name] ?? {};
  return read && show && whole && draw ? { read, show, whole, draw } : null;
}
