import { Window } from 'happy-dom';
import { extractRequest, extractText } from '../../lib/extract/index.ts';
import type { Extraction } from '../../lib/request/tender-request.ts';

/** A document of this HTML as a browser would parse it, scripts not run and nothing fetched. */
export function parseHtml(html: string, url = 'about:blank'): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  // happy-dom's own types differ from lib.dom's in details that the extraction does not use.
  const parse = (source: string) =>
    new window.DOMParser().parseFromString(source, 'text/html') as unknown as Document;
  try {
    return parse(html);
  } catch {
    // happy-dom gives up on some broken tables that a browser repairs; as plain blocks their text is still there.
    return parse(
      html.replace(/<(\/?)(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)(?=[\s>/])/gi, '<$1div'),
    );
  }
}

/** The address that a browser writes into a saved page, else the canonical link, else 'about:blank'. */
export function addressOf(html: string, doc: Document): string {
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4000))?.[1];
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return saved ?? (canonical && URL.canParse(canonical) ? canonical : 'about:blank');
}

/** The extraction of one file's content; `.txt` is a request pasted or copied out of a PDF, all else HTML. */
export function extractFile(file: string, content: string, url: string | null): Extraction {
  const text = content.replace(/^\ufeff/, '');
  if (file.toLowerCase().endsWith('.txt')) return extractText(text, url ?? 'about:blank');
  const doc = parseHtml(text);
  return extractRequest(doc, url ?? addressOf(text, doc));
}
