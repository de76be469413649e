/** Who may ask whom for what: one call map per direction; failures are values. */
import type { JudgementChange, PageReading, RequestState, Status } from '../request/record.ts';

/** Why something did not work; each has its own words in `lib/i18n`. */
export type FailureCode =
  | 'no-receiver' // nobody listens: no content script on that page, or the extension was updated
  | 'context-gone' // this content script is the old copy; the page must be reloaded
  | 'storage-full'
  | 'storage-unavailable' // private window, blocked or broken profile
  | 'storage-newer' // a newer version of the extension wrote the database
  | 'invalid-message'
  | 'not-saved' // asked for a saved request that is not there (any more)
  | 'unexpected';

export type Failure = { code: FailureCode; detail: string };
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = <T = never>(code: FailureCode, detail = ''): Result<T> => ({
  ok: false,
  error: { code, detail },
});

/** What a mark on a card says of one saved request. */
export type MarkState = {
  key: string;
  status: Status;
  /** Knock-outs: how many there are, how many are open, how many are not met. */
  knockouts: { total: number; open: number; notMet: number };
  submissionDeadline: string | null;
};

/** Content script → background. The content script has no store: IndexedDB there is the portal's own. */
export type BackgroundCalls = {
  'request/state': { in: { key: string }; out: RequestState };
  /** The saved ones among the keys; at most 500 keys a call. */
  'request/marks': { in: { keys: string[] }; out: MarkState[] };
  /** Answers after the transaction has completed. */
  'request/save': { in: { reading: PageReading }; out: RequestState };
  'request/judge': { in: { key: string; change: JudgementChange }; out: RequestState };
  /** Opens the side panel; in Firefox, whose sidebar a page cannot open, the panel in a tab of its own. */
  'panel/open': { in: Record<string, never>; out: { opened: 'panel' | 'tab' } };
  /** Shows a saved request in an extension tab. */
  'request/open': { in: { key: string }; out: null };
  /** The interface language and the overlay's remembered form. */
  'settings/get': { in: Record<string, never>; out: Settings };
  'settings/set': { in: { settings: Partial<Settings> }; out: Settings };
};

export type Settings = {
  language: 'nl' | 'en';
  /** How the overlay stood last, per host: 'pill' is collapsed. */
  overlay: Record<string, OverlayForm>;
};
export type OverlayForm = 'pill' | 'compact' | 'wide';

/** Background, popup and panel → the content script of one tab. */
export type PageCalls = {
  /** The request on the page as it is now; null where the page is none. */
  'page/read': { in: Record<string, never>; out: PageReading | null };
  /** Saves the request on the page, as the overlay's button does. */
  'page/save': { in: Record<string, never>; out: RequestState | null };
};

/** Content script → every extension page, no answer: what is on the page is another request, or none. */
export type PageNotice = { notice: 'page-changed'; key: string | null };
