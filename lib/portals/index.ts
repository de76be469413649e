import { cleanAddress, parseUrl } from './address.ts';
import { detailMarkers, flextender } from './flextender.ts';
import { generic } from './generic.ts';
import { opdrachtoverheid } from './opdrachtoverheid.ts';
import { isHost, type ListCard, type Portal } from './portal.ts';

export { parseUrl } from './address.ts';
export { generic } from './generic.ts';
export type { AddressKind, ListCard, Portal } from './portal.ts';

export const portals: readonly Portal[] = [flextender, opdrachtoverheid];

/** The portal of this address by its host; null: none that we know (then `generic` reads the page). */
export function portalFor(url: URL): Portal | null {
  return portals.find((portal) => portal.hosts.some((host) => isHost(url.hostname, host))) ?? null;
}

/**
 * The portal of a page. A white label of Flextender under a host that we do not know is told by its address
 * and its markup together.
 */
export function portalOf(doc: Document | null, url: URL | null): Portal {
  const known = url && portalFor(url);
  if (known) return known;
  if (!doc) return generic;
  const isOverview = doc.querySelector('.css-foundjob') !== null && doc.querySelector(detailMarkers) === null;
  // A saved page may have lost its address; an overview shows by its cards what it is.
  if (isOverview && (url === null || url.origin === 'null')) return flextender;
  const isAddress = url !== null && flextender.matches(url) !== null && /^\/opdracht/.test(url.pathname);
  return isAddress && (isOverview || doc.querySelector(detailMarkers) !== null) ? flextender : generic;
}

/** The cards of an overview page, in its order; `[]` where there are none. The DOM is not touched. */
export function listCards(doc: Document, url: string): ListCard[] {
  const parsed = parseUrl(url);
  return parsed ? portalOf(doc, parsed).cards(doc, url) : [];
}

/** The address with only what identifies the request; what is no address comes back as it is. */
export function canonicalUrl(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  const portal =
    portalFor(parsed) ??
    (flextender.matches(parsed) === 'request' && parsed.searchParams.has('aanvraagnr')
      ? flextender
      : generic);
  return cleanAddress(parsed, portal.identifyingParameters);
}
