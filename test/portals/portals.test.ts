import { describe, expect, test } from 'vitest';
import { extractRequest } from '../../lib/extract/index.ts';
import { canonicalUrl, listCards, portalFor } from '../../lib/portals/index.ts';

const matchesOf = (address: string) => {
  const url = new URL(address);
  return portalFor(url)?.matches(url);
};

test.each([
  ['https://www.flextender.nl/opdracht?aanvraagnr=1', 'flextender'],
  ['https://flextender.nl/', 'flextender'],
  ['https://app.flextender.nl/x', 'flextender'],
  ['https://talentenregiohuurtin.nl/opdracht/?aanvraagnr=1', 'flextender'],
  ['https://inhuur.talentenregiohuurtin.nl/', 'flextender'],
  ['https://www.opdrachtoverheid.nl/', 'opdrachtoverheid'],
  ['https://notflextender.nl/opdracht?aanvraagnr=1', undefined],
  ['https://flextender.nl.example.com/', undefined],
  ['https://example.com/?u=flextender.nl', undefined],
])('%s belongs to %s', (address, id) => {
  expect(portalFor(new URL(address))?.id).toBe(id);
});

test.each([
  ['https://www.flextender.nl/opdracht?aanvraagnr=32543&resultatenlijst=J795A', 'request'],
  ['https://www.flextender.nl/opdracht/?aanvraagnr=32543', 'request'],
  ['https://www.flextender.nl/opdracht?aanvraagnr=', null],
  ['https://www.flextender.nl/opdrachten/', 'list'],
  ['https://www.flextender.nl/', null],
  ['https://app.flextender.nl/nologin/jobdetails/32543', 'request'],
  ['https://app.flextender.nl/jobs/detail/1963', 'request'],
  ['https://app.flextender.nl/supplier/jobs/recommended', 'maybe'],
  ['https://app.flextender.nl/', null],
  ['https://www.opdrachtoverheid.nl/inhuuropdracht/org/titel/inhuurdesk_a1Jx', 'request'],
  ['https://www.opdrachtoverheid.nl/', 'list'],
])('%s is %s', (address, kind) => {
  expect(matchesOf(address)).toBe(kind);
});

test.each([
  [
    'https://www.flextender.nl/opdracht/?aanvraagnr=32543&resultatenlijst=J795A#planning',
    'https://www.flextender.nl/opdracht?aanvraagnr=32543',
  ],
  [
    'https://app.flextender.nl/nologin/jobdetails/32543?x=1',
    'https://app.flextender.nl/nologin/jobdetails/32543',
  ],
  ['https://striive.com/nl/opdrachten?id=abc&utm_source=mail', 'https://striive.com/nl/opdrachten?id=abc'],
  ['https://www.voorbeeld.nl/opdracht/9/#top', 'https://www.voorbeeld.nl/opdracht/9/'],
  [
    'https://huurt.voorbeeld.nl/opdracht/?aanvraagnr=7&resultatenlijst=J1',
    'https://huurt.voorbeeld.nl/opdracht?aanvraagnr=7',
  ],
  ['about:blank', 'about:blank'],
  ['geen adres', 'geen adres'],
])('%s is known as %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical);
});

describe('cards', () => {
  const row = (label: string, value: string) =>
    `<div class="css-summaryrow"><div class="css-caption">${label}</div><div class="css-value">${value}</div></div>`;
  const card = `<div class="css-foundjob" data-kbslinkurl="/opdracht?aanvraagnr=41&amp;resultatenlijst=J1"><div class="css-jobtitle"> Adviseur </div><div class="css-customer">Gemeente Duinrand</div><div class="show-mobile-flex">${row('Regio', 'Mobiel')}</div><div class="hidden-mobile">${row('Aanvraagnummer', '41')}${row('Regio', 'Zeeland')}${row('Einde inschrijfdatum', '26 oktober 2026 <a>agenda </a>')}${row('Eindtijd', '09:00 uur')}</div></div>`;
  const pageOf = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const url = 'https://www.flextender.nl/opdrachten/';

  test('are read once each, from the wide copy', () => {
    const [found, ...rest] = listCards(pageOf(card), url);
    expect(rest).toEqual([]);
    expect(found?.title.className).toBe('css-jobtitle');
    expect(found?.element.className).toBe('css-foundjob');
    expect(found?.listed).toEqual({
      reference: '41',
      title: 'Adviseur',
      buyer: 'Gemeente Duinrand',
      region: 'Zeeland',
      submissionDeadline: '2026-10-26T09:00:00+01:00[Europe/Amsterdam]',
      url: 'https://www.flextender.nl/opdracht?aanvraagnr=41',
    });
  });

  test('of a white label, and of a saved page without its address', () => {
    const white = extractRequest(pageOf(card), 'https://huurt.voorbeeld.nl/opdrachten/');
    expect(white).toMatchObject({
      kind: 'list',
      listed: [{ reference: '41', url: 'https://huurt.voorbeeld.nl/opdracht?aanvraagnr=41' }],
    });
    expect(extractRequest(pageOf(card), 'about:blank').kind).toBe('list');
  });

  test('none on a page without any, or elsewhere', () => {
    expect(listCards(pageOf('<p>Geen opdrachten gevonden</p>'), url)).toEqual([]);
    expect(listCards(pageOf(card), 'https://www.voorbeeld.nl/')).toEqual([]);
    expect(listCards(pageOf(card), 'geen adres')).toEqual([]);
  });
});
