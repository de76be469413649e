import { portalFor } from '../portals/index.ts';
import type { PageReading } from '../request/record.ts';

/** What stood on the page when its address became another's. */
export type LeftBehind = { text: string; reading: PageReading | null };

/**
 * Whether what was read belongs to the address. An app changes its address first and its content later, or
 * not at all after "back": request A must never be kept under the key of B. Without a move since the page's
 * load its content is taken as it is. After one, the request's own printed number decides; where the page
 * prints none, its text must have changed and must not read like the request that was left.
 */
export function belongs(reading: PageReading, href: string, text: string, left: LeftBehind | null): boolean {
  if (left === null) return true;
  const url = new URL(href);
  const own = portalFor(url)?.reference(url) ?? null;
  const printed = reading.sources.reference === undefined ? null : reading.request.reference;
  if (own !== null && printed !== null) return own.toLowerCase() === printed.toLowerCase();
  if (text === left.text) return false;
  return left.reading === null || contentOf(reading) !== contentOf(left.reading);
}

/** The request without what comes from the address alone. */
function contentOf({ request }: PageReading): string {
  return JSON.stringify({ ...request, url: '', reference: '' });
}
