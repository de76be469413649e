import type { FailureCode } from '../lib/request/result.ts';

/** A surface's own words for a code; codes that it never meets have none there. */
export function failureReason(
  code: FailureCode,
  failures: Partial<Record<FailureCode, string>> & { unexpected: string },
): string {
  return failures[code] ?? failures.unexpected;
}
