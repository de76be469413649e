/** Failures are values: an `Error` does not cross contexts, and "nobody listens" is a normal answer. */

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

/** What a handler throws to answer with a certain failure. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
