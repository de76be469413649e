import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractRequest, extractText, readPage } from '../../lib/extract/index.ts';
import { growth, steep } from '../growth.ts';
import { pageOf, requestAddress } from './pages.ts';

const root = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** Pieces that a page may be torn into and put together from: labels, headings, notations, markup. */
const pieces = [
  'Vereisten / knock-outcriteria',
  'Gunningscriteria (weging, totaal 100 punten)',
  'Wensen',
  '1. ',
  'a. ',
  '- ',
  '(50 punten)',
  'Weging: 10 %',
  '20 % prijs',
  '31-02-2026',
  'donderdag 9 april 2026',
  '09.00 uur',
  'Einde inschrijfdatum',
  'Start',
  'Duur',
  '3-6 maanden maanden',
  'Regio',
  'Selectie 5 cv’s',
  '((((',
  '[[[',
  '€ 110,-',
  ';;;;',
  '\u202e',
  '\u00ad',
  '\ud83d\ude00',
  '\ud800',
  '&lt;script&gt;',
  '<li>',
  '</li>',
  '<ol start="-3" type="i">',
  '</ol>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<dl><dt>',
  '</dt><dd>',
  '</dd></dl>',
  '<b>',
  '</b>',
  '<br>',
  '<p>',
  '</p>',
  '<div hidden>',
  '</div>',
  '<h2>',
  '</h2>',
  '<form>',
  '</form>',
  '<template>',
  '</template>',
  '<svg><text>',
  '</text></svg>',
];

const anyPage = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** happy-dom's parser itself gives up on some broken tables; those pages say nothing about the reading. */
function isParsed(html: string): boolean {
  try {
    return pageOf(html) !== null;
  } catch {
    return false;
  }
}

describe('never throws, always gives the same answer, keeps its offsets', () => {
  const check = (html: string): void => {
    const { extraction, text } = readPage(pageOf(html), requestAddress);
    expect(readPage(pageOf(html), requestAddress).extraction).toEqual(extraction);
    expect(extraction.request === null).toBe(extraction.kind !== 'request');
    for (const source of Object.values(extraction.sources))
      expect(text.slice(source.start, source.end)).toBe(source.quote);
    for (const value of extraction.request?.knockoutCriteria ?? []) expect(value.text).not.toBe('');
  };

  test('on pages put together at random', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        fc.pre(isParsed(`<body>${html}</body>`));
        check(`<body>${html}</body>`);
      }),
      { numRuns: 300 },
    );
  });

  test('on fixture pages with a stretch cut out or doubled', () => {
    const cut = fc.tuple(
      fc.constantFrom(...pages),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(400),
      fc.boolean(),
    );
    fc.assert(
      fc.property(cut, ([html, where, length, doubled]) => {
        const from = Math.floor(where * html.length);
        const stretch = html.slice(from, from + length);
        const mutated = html.slice(0, from) + (doubled ? stretch + stretch : '') + html.slice(from + length);
        fc.pre(isParsed(mutated));
        check(mutated);
      }),
      { numRuns: 120 },
    );
  });

  test('on any text and any address', () => {
    fc.assert(
      fc.property(anyPage, fc.oneof(fc.webUrl(), fc.string(), fc.constant('about:blank')), (text, url) => {
        fc.pre(isParsed(text));
        expect(extractText(text, url).listed).toEqual([]);
        expect(['request', 'list', 'none']).toContain(extractRequest(pageOf(text), url).kind);
      }),
      { numRuns: 150 },
    );
  });
});

test('the document is the same after reading', () => {
  for (const html of pages) {
    const doc = pageOf(html);
    const before = doc.documentElement.outerHTML;
    extractRequest(doc, requestAddress);
    expect(doc.documentElement.outerHTML).toBe(before);
  }
});

test("form controls that hide the form's own properties do not stop or mislead the walk", () => {
  const names = [
    'nextSibling',
    'firstChild',
    'parentNode',
    'parentElement',
    'localName',
    'nodeType',
    'getAttribute',
    'hasAttributes',
    'querySelector',
    'attributes',
  ];
  const controls = names.map((name) => `<input name="${name}">`).join('');
  const doc = pageOf(
    `<body><form>${controls}<h1>Adviseur</h1><p>Duur: 6 maanden</p></form><p>Regio: Zeeland</p></body>`,
  );
  expect(extractRequest(doc, requestAddress).request).toMatchObject({
    title: 'Adviseur',
    region: 'Zeeland',
    duration: { minMonths: 6, maxMonths: 6 },
  });
});

test('deep nesting does not overflow the stack', () => {
  const doc = pageOf('<body></body>');
  let inner: Element = doc.body;
  // Built by hand: a parser gives up nesting long before this.
  for (let depth = 0; depth < 2000; depth++) {
    const next = doc.createElement(depth % 3 === 0 ? 'ul' : 'div');
    inner.append(next);
    inner = next;
  }
  inner.append('Aanvraagnummer: 40001');
  expect(extractRequest(doc, requestAddress).kind).toBe('none');
});

describe('time grows with the page, not faster', () => {
  const line =
    '<p>4. Aantoonbare werkervaring met het begeleiden van overleg in de afgelopen 6 jaar, toegelicht in het cv (20 punten);</p>';
  const shapes: [string, (count: number) => string][] = [
    ['criteria', (count) => `<h2>Gunningscriteria</h2>${line.repeat(count)}`],
    ['one long line', (count) => `<p>${'vragen tot 3 april 2026, 09:00 uur ('.repeat(count)}</p>`],
    ['brackets', (count) => `<p>${'(max '.repeat(count * 8)}</p>`],
    ['digits', (count) => `<p>${'1 2 3-4.5, '.repeat(count * 4)}</p>`],
    ['headings without text', (count) => '<div><h2>Eisen</h2></div>'.repeat(count)],
    ['bold lines', (count) => `<h2>Eisen</h2><p>${'<b>Kop</b><br>tekst<br>'.repeat(count)}</p>`],
    ['labels', (count) => '<dl><dt>Regio</dt><dd></dd></dl>'.repeat(count)],
    ['stops', (count) => `<p>Wij zijn A${' van De'.repeat(count * 4)}. ${'. A'.repeat(count * 8)}</p>`],
  ];

  test.each(shapes)('%s', { timeout: 60_000 }, (_, shape) => {
    // The room up to the bound is also for the test DOM, whose nextSibling counts children.
    const page = (count: number) => pageOf(`<body>${shape(count)}</body>`);
    expect(growth(250, page, (doc) => extractRequest(doc, requestAddress))).toBeLessThan(steep);
  });
});
