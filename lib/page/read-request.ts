import { readPage } from '../extract/index.ts';
import { instantNow } from '../request/instant.ts';
import { requestKey } from '../request/key.ts';
import type { PageReading } from '../request/record.ts';

/** The request on the page as it is now; null where there is none. `href` is the page's address. */
export function readRequest(document: Document, href: string): PageReading | null {
  const { extraction, text } = readPage(document, href);
  if (extraction.kind !== 'request' || extraction.request === null) return null;
  return {
    key: requestKey(extraction.request),
    readAt: instantNow(),
    text,
    request: extraction.request,
    sources: extraction.sources,
  };
}
