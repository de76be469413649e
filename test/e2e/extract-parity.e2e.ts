/** What the fixture pages say is read in a real browser as it is read under happy-dom, and nothing is touched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { readPage } from '../../lib/extract/index.ts';
import { bundle } from '../bench/bundle.ts';
import { type PlainBrowser, startPlainBrowser } from '../bench/plain-browser.ts';

const root = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

type Reading = ReturnType<typeof readPage>;
/** `changes`: records of a mutation observer, hence also what was put back; `styled`: asks for a computed style. */
type Read = { reading: Reading; changes: number; same: boolean; styled: number };

let browser: PlainBrowser;
let reader: string;

beforeAll(async () => {
  [browser, reader] = await Promise.all([
    startPlainBrowser(),
    bundle({ entry: 'lib/extract/index.ts', name: 'reader' }),
  ]);
});

afterAll(() => browser?.close());

/** Reads the page as it stands in the tab, and a copy that was only parsed, as the tools do. */
async function readInBrowser(html: string, url: string): Promise<{ live: Read; parsed: Read }> {
  const tab = await browser.show(html, url);
  await tab.evaluate(`${reader};globalThis.reader = reader;0`);
  return tab.evaluate(
    ([source, address]) => {
      const { readPage: readHere } = Reflect.get(globalThis, 'reader') as { readPage: typeof readPage };
      const read = (doc: Document): Read => {
        let styled = 0;
        const original = window.getComputedStyle;
        window.getComputedStyle = (...given) => {
          styled++;
          return original.apply(window, given);
        };
        const observer = new MutationObserver(() => undefined);
        observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
        const before = doc.documentElement.outerHTML;
        const reading = readHere(doc, address);
        window.getComputedStyle = original;
        const changes = observer.takeRecords().length;
        observer.disconnect();
        return { reading, changes, same: doc.documentElement.outerHTML === before, styled };
      };
      return {
        live: read(document),
        parsed: read(new DOMParser().parseFromString(source, 'text/html')),
      };
    },
    [html, url] as [string, string],
  );
}

/** As the expected answers say it: without sources, and of a finding the code alone. */
function answerOf({ extraction: { kind, listed, request } }: Reading): unknown {
  const findings = request?.findings.map(({ code }) => ({ code })) ?? [];
  return { kind, listed, request: request && { ...request, findings } };
}

test('there are pages to read', () => expect(pages.length).toBeGreaterThanOrEqual(30));

test.each(pages)('%s reads in the browser as its expected answer says', async (file) => {
  const html = readFileSync(join(root, file), 'utf8');
  const { url, ...expected } = JSON.parse(
    readFileSync(join(root, file.replace(/\.html$/, '.expected.json')), 'utf8'),
  );

  const { live, parsed } = await readInBrowser(html, url);

  for (const { reading, changes, same, styled } of [live, parsed]) {
    expect(answerOf(reading)).toEqual(expected);
    expect({ changes, same, styled }).toEqual({ changes: 0, same: true, styled: 0 });
    for (const { quote, start, end } of Object.values(reading.extraction.sources))
      expect(reading.text.slice(start, end)).toBe(quote);
  }
});
