import type { ListedRequest } from '../request/tender-request.ts';

/** What an address is by itself; 'maybe': the page decides. */
export type AddressKind = 'request' | 'list' | 'maybe' | null;

/** A card of an overview page; `title` is the element that holds the card's title text. */
export type ListCard = { element: Element; title: Element; listed: ListedRequest };

/** What one portal does differently. Everything that two portals share is in the extraction. */
export type Portal = {
  id: string;
  /** Compared as `host` or `.host`. */
  hosts: readonly string[];
  matches(url: URL): AddressKind;
  /** Whether the page holds a request; a few selector look-ups, cheap enough for every page. */
  canExtract(doc: Document): boolean;
  /** Query parameters that identify a request; null: all but tracking ones. */
  identifyingParameters: readonly string[] | null;
  /** The request's reference out of its address; null: the page prints it. */
  reference(url: URL): string | null;
  /** Class names of elements that only repeat or explain, left out of the text. */
  drop: RegExp | null;
  /** Selectors in order of preference. */
  titleSelectors: readonly string[];
  buyerSelectors: readonly string[];
  /** og:title is 'Titel - Opdrachtgever' here. */
  buyerInOgTitle: boolean;
  /** A submission deadline that is not in the visible text (ISO date or RFC 9557 moment); null: none. */
  deadline(doc: Document, url: URL): string | null;
  /** Whether JSON-LD `validThrough` is the deadline when nothing visible is. */
  trustsValidThrough: boolean;
  cards(doc: Document, url: string): ListCard[];
};

/** Whether the host is `host` itself or below it. Never a substring: notflextender.nl is another site. */
export function isHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** Text of an element, spaces folded. */
export function textOf(element: Element | null | undefined): string | null {
  const text =
    element?.textContent
      ?.replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC') ?? '';
  return text === '' ? null : text;
}
