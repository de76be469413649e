import { expect, test } from 'vitest';
import { knockoutLines, requestIn } from './pages.ts';

const header = '<p>Aanvraagnummer: 40001</p><p>Einde inschrijfdatum: maandag 6 juli 2026</p>';
const both = ['1|Hbo-opleiding', '2|Rijbewijs B'];

test.each([
  ['in a pre', '<p><b>Eisen</b></p><pre>1. Hbo-opleiding\n2. Rijbewijs B</pre>'],
  [
    'by their own style',
    '<p><b>Eisen</b></p><div style="white-space: pre-line">1. Hbo-opleiding\n2. Rijbewijs B</div>',
  ],
  ['by a style sheet', '<p><b>Eisen</b></p><div class="text">1. Hbo-opleiding\n  2. Rijbewijs B</div>'],
])('line ends that the page shows separate items: %s', (_, list) => {
  expect(knockoutLines(requestIn(header + list))).toEqual(both);
});

test('line ends of the source separate nothing', () => {
  const list = '<p><b>Eisen</b></p><p>1. Hbo-opleiding of\n2.5 jaar ervaring</p><p>2. Rijbewijs B</p>';
  expect(knockoutLines(requestIn(header + list))).toEqual([
    '1|Hbo-opleiding of 2.5 jaar ervaring',
    '2|Rijbewijs B',
  ]);
});

test.each([
  ['<h3><button type="button">Knock-outcriteria</button></h3>'],
  ['<div class="accordion"><button aria-expanded="false">Knock-outcriteria</button></div>'],
])('the button of a part that folds is its heading: %s', (heading) => {
  const list = `${heading}<div><ol><li>Hbo-opleiding</li><li>Rijbewijs B</li></ol></div>`;
  expect(knockoutLines(requestIn(header + list))).toEqual(both);
});

test('other buttons are no text', () => {
  const request = requestIn(
    `${header}<p><b>Eisen</b></p><p>1. Hbo-opleiding</p><p>2. Rijbewijs B</p><button>Reageren</button>`,
  );
  expect(knockoutLines(request)).toEqual(both);
});

test('a wrapper that is marked for its cookies is the page, a dialog about them is not', () => {
  const list = '<p><b>Eisen</b></p><ol><li>Hbo-opleiding</li><li>Rijbewijs B</li></ol>';
  const dialog =
    '<div class="cookie-bar"><h1>Cookies</h1><p><b>Eisen</b></p><ul><li>Uw toestemming</li></ul></div>';
  const request = requestIn(`${dialog}<div class="site has-cookie-bar"><main>${header}${list}</main></div>`);
  expect(knockoutLines(request)).toEqual(both);
});
