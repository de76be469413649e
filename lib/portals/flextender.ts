import { cleanAddress, parseUrl } from './address.ts';
import { type AddressKind, type ListCard, type Portal, textOf } from './portal.ts';
import { readMoment } from './printed-date.ts';

const detailPath = /^\/(?:nologin\/jobdetails|jobs\/detail|nologin\/jobexpiryevent)\/(\d+)/;
/** Elements that only a request's own page has. */
const detailClasses = ['css-formattedjobdescription', 'css-summarybackground', 'css-summary'];
export const detailMarkers = detailClasses.map((name) => `.${name}`).join(', ');

/** Cards of the public overview, and of the supplier's own pages after login. */
const cardSelectors = ['.css-foundjob', 'div.css-jobsummarywidget'];

function matches(url: URL): AddressKind {
  const path = url.pathname.replace(/\/+$/, '');
  if (/^\/opdracht$/.test(path))
    return /^\d+$/.test(url.searchParams.get('aanvraagnr') ?? '') ? 'request' : null;
  if (/^\/opdrachten$/.test(path)) return 'list';
  if (/^\/(?:nologin\/jobdetails|jobs\/detail)\/\d+$/.test(path)) return 'request';
  return /^\/supplier(?:\/|$)/.test(path) ? 'maybe' : null;
}

/** On a request address any text with a heading or table will do: class names change. Elsewhere only the markers. */
function canExtract(doc: Document): boolean {
  // One by one: a browser knows of a single class at once that it is nowhere on the page, of a list not.
  const details = detailClasses.map((name) => doc.querySelector(`.${name}`)).filter((one) => one !== null);
  if (details.length > 0) return details.some((one) => one.closest('.css-foundjob') === null);
  const url = parseUrl(doc.URL);
  return (
    url !== null && matches(url) === 'request' && doc.querySelector('h1, h2, h3, strong, dl, table') !== null
  );
}

function reference(url: URL): string | null {
  const number = url.searchParams.get('aanvraagnr');
  if (number !== null && /^\d+$/.test(number)) return number;
  return detailPath.exec(url.pathname)?.[1] ?? null;
}

function cards(doc: Document, url: string): ListCard[] {
  for (const selector of cardSelectors) {
    const found = [...doc.querySelectorAll(selector)].flatMap((element) => readCard(element, url));
    if (found.length > 0) return found;
  }
  return [];
}

function readCard(element: Element, pageUrl: string): ListCard[] {
  const title = element.querySelector('.css-jobtitle, .flx-jobsummary-title div, .flx-jobsummary-title');
  if (!title) return [];
  const values = cardValues(element);
  const link =
    element.getAttribute('data-kbslinkurl') ??
    element
      .querySelector(
        'a.flx-action-button, a.job-summary-clickable, a[href*="aanvraagnr="], a[href*="jobdetails/"]',
      )
      ?.getAttribute('href');
  const url = link ? parseUrl(URL.canParse(link, pageUrl) ? new URL(link, pageUrl).href : '') : null;
  const listed = {
    reference: values.get('aanvraagnummer') ?? (url && reference(url)) ?? null,
    title: textOf(title),
    buyer: textOf(element.querySelector('.css-customer, .flx-jobsummary-client')),
    region: values.get('regio') ?? null,
    submissionDeadline: readMoment(
      values.get('einde inschrijfdatum') ?? values.get('verloopt op') ?? '',
      values.get('eindtijd') ?? '',
    ),
    url: url ? cleanAddress(url, ['aanvraagnr']) : pageUrl,
  };
  return [{ element, title, listed }];
}

/**
 * A card holds its fields twice, for narrow and wide screens; only the wide copy has all of them. Every
 * label is taken once, the wide copy's value first.
 */
function cardValues(card: Element): Map<string, string> {
  const values = new Map<string, string>();
  const rows = [...card.querySelectorAll('.css-summaryrow, .caption-field')];
  const isWide = (row: Element): boolean => row.closest('.hidden-mobile') !== null;
  for (const row of [...rows.filter(isWide), ...rows.filter((row) => !isWide(row))]) {
    const label = textOf(row.querySelector('.css-caption, .caption'))?.toLowerCase().replace(/ ?:$/, '');
    const value = textOf(row.querySelector('.css-value, .field'));
    if (label && value && !values.has(label)) values.set(label, value);
  }
  return values;
}

export const flextender: Portal = {
  id: 'flextender',
  hosts: ['flextender.nl', 'talentenregiohuurtin.nl'],
  matches,
  canExtract,
  identifyingParameters: ['aanvraagnr'],
  reference,
  // Cards beside a request are other requests.
  drop: /(?:^|\s)css-foundjob(?:\s|$)/,
  titleSelectors: ['.css-jobtitle', '.flx-jobsummary-title'],
  buyerSelectors: ['.css-customer', '.flx-jobsummary-client'],
  buyerInOgTitle: true,
  deadline: () => null,
  trustsValidThrough: true,
  cards,
};
