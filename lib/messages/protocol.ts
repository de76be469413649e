/** Who may ask whom for what: one call map per direction; failures are values. */
import type { QuotedPlace } from '../request/quoted-place.ts';
import type { JudgementChange, MarkState, PageReading, RequestState, Status } from '../request/record.ts';

export type { MarkState } from '../request/record.ts';

export { type Failure, type FailureCode, failure, type Result, success } from '../request/result.ts';
export type { OverlayForm, Settings } from '../request/settings.ts';

/**
 * Content script and popup → background. The content script has no store: IndexedDB there is the portal's own.
 * The popup may be closed before it has written. `at`: the moment at which the user did it, a UTC instant in ISO
 * form.
 */
export type BackgroundCalls = {
  'request/state': { in: { key: string }; out: RequestState };
  /** The saved ones among the keys; at most 500 keys a call. */
  'request/marks': { in: { keys: string[] }; out: MarkState[] };
  /** Answers after the transaction has completed. */
  'request/save': { in: { reading: PageReading }; out: RequestState };
  /** A request page was read: what is saved of it follows the page. Null where nothing is to be written. */
  'request/revisit': { in: { reading: PageReading }; out: RequestState | null };
  /** The user looked at what had changed up to the reading at `lookedAt`. */
  'request/seen': { in: { key: string; lookedAt: string }; out: RequestState };
  'request/judge': { in: { key: string; change: JudgementChange }; out: RequestState };
  'request/status': { in: { key: string; status: Status; at: string }; out: RequestState };
  /** False when it is not saved. */
  'request/remove': { in: { key: string; at: string }; out: boolean };
  /** False when there is none to bring back. */
  'request/restore': { in: { key: string }; out: boolean };
  /** Does nothing: what comes after it finds the background awake. */
  'background/wake': { in: Record<string, never>; out: null };
  /** Opens the side panel; in Firefox, whose sidebar a page cannot open, the panel in a tab of its own. */
  'panel/open': { in: Record<string, never>; out: { opened: 'panel' | 'tab' } };
  /**
   * Brings the scripts that read and draw into the caller's page, or one that is needed only now and then; answers
   * when they have run there.
   */
  'page/scripts': { in: { late?: 'english' | 'changes' | undefined }; out: null };
  /** Shows a saved request in an extension tab. */
  'request/open': { in: { key: string }; out: null };
};

/** Background, popup and panel → the content script of one tab. */
export type PageCalls = {
  /** The request on the page as it is now; null where the page is none. */
  'page/read': { in: Record<string, never>; out: PageReading | null };
  /** Scrolls to words of the page and lights them up; false where they do not stand there (any more). */
  'page/show': { in: QuotedPlace; out: boolean };
  /** Saves the request on the page, as the overlay's button does. */
  'page/save': { in: Record<string, never>; out: RequestState | null };
};

/** Content script → every extension page, no answer: what is on the page is another request, or none. */
export type PageNotice = { notice: 'page-changed'; key: string | null };
