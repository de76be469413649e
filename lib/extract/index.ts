import { canonicalUrl, generic, type Portal, parseUrl, portalOf } from '../portals/index.ts';
import type { Extraction } from '../request/tender-request.ts';
import { isRequest } from './kind.ts';
import type { Page } from './page.ts';
import { readDom } from './read-dom.ts';
import { readText } from './read-text.ts';
import { type Reading, readRequest } from './request.ts';
import { readJsonLd, readPosting, typesOf } from './structured.ts';

const none: Extraction = { kind: 'none', request: null, listed: [], sources: {} };

/**
 * Reads a page. Pure: the document is not changed, nothing is fetched, no clock is read; never throws.
 * `url` is the address that the page was read at; what is no address counts as 'about:blank'.
 */
export function extractRequest(doc: Document, url: string): Extraction {
  return readDocument(doc, url).extraction;
}

/** As `extractRequest`, with the page's text as read (lines, no markup), into which the offsets of `sources` point. */
export function readPage(doc: Document, url: string): { extraction: Extraction; text: string } {
  const { extraction, page } = readDocument(doc, url);
  return { extraction, text: capped(page.text) };
}

/** Reads a request that was pasted, or copied out of a PDF. */
export function extractText(text: string, url: string): Extraction {
  const page = readText(text);
  const parsed = parseUrl(url);
  const portal = portalOf(null, parsed);
  return decide({ page, portal, doc: null, url: parsed, address: canonicalUrl(url), posting: null }, []);
}

/**
 * A page can hide the document's own methods behind elements of that name (`<img name="querySelector">`). Such a
 * page is read as no request; nothing else may throw.
 */
function readDocument(doc: Document, url: string): { extraction: Extraction; page: Page } {
  try {
    return readOpenDocument(doc, url);
  } catch {
    return { extraction: { ...none }, page: { lines: [], text: '' } };
  }
}

function readOpenDocument(doc: Document, url: string): { extraction: Extraction; page: Page } {
  const parsed = parseUrl(url);
  const portal = portalOf(doc, parsed);
  const page = readDom(doc, portal.drop);
  const listed = listOf(doc, url, portal, parsed);
  if (listed) return { extraction: listed, page };
  const entries = readJsonLd(doc);
  const reading: Reading = {
    page,
    portal,
    doc,
    url: parsed,
    address: canonicalUrl(url),
    posting: readPosting(entries),
  };
  return { extraction: decide(reading, typesOf(entries)), page };
}

/** An overview of requests; null when the page may be something else. */
function listOf(doc: Document, url: string, portal: Portal, parsed: URL | null): Extraction | null {
  if (portal === generic) return null;
  const address = parsed && portal.matches(parsed);
  if (address === 'request' || (address === 'maybe' && portal.canExtract(doc))) return null;
  const listed = portal.cards(doc, url).map((card) => card.listed);
  if (listed.length > 0) return { ...none, kind: 'list', listed };
  return address === 'list' ? { ...none } : null;
}

function decide(reading: Reading, types: readonly string[]): Extraction {
  const { request, sources } = readRequest(reading);
  const address = reading.url && reading.portal.matches(reading.url);
  const isDetail = reading.doc === null || reading.portal.canExtract(reading.doc);
  if (!isRequest({ request, page: reading.page, address, types, isDetail })) return { ...none };
  return { kind: 'request', request, listed: [], sources };
}

const mostBytes = 500 * 1024;

/** At most 500 KB of UTF-8, cut at a line. */
function capped(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= mostBytes) return text;
  const cut = new TextDecoder().decode(bytes.subarray(0, mostBytes));
  return cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0));
}
