import type { FailureCode } from '../request/result.ts';

/** A failed read or write, under the code that the interface has words for. Nothing was half-written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
  }
}

/** What went wrong while the database was opened. Anything not known better: it cannot be had here. */
export function openingError(cause: unknown): StoreError {
  return known(cause) ?? new StoreError('storage-unavailable', describe(cause), cause);
}

/** What went wrong inside a transaction. */
export function transactionError(cause: unknown): StoreError {
  return known(cause) ?? new StoreError('unexpected', describe(cause), cause);
}

function known(cause: unknown): StoreError | null {
  if (cause instanceof StoreError) return cause;
  switch (nameOf(cause)) {
    case 'QuotaExceededError':
      return new StoreError('storage-full', describe(cause), cause);
    case 'VersionError':
      return new StoreError('storage-newer', describe(cause), cause);
    default:
      return null;
  }
}

/** The error's name. Not `instanceof DOMException`: newer browsers have a class of its own for quota. */
export function nameOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
