/**
 * The demo portal: made-up pages in the structure of a real one, served at its real addresses by
 * interception, so that the unchanged production build runs on them without any network.
 */
import { calendarFrom } from './calendar.ts';
import type { DemoRequest, DemoRequestMaker } from './demo-request.ts';
import { contactPage, homePage, newsPage } from './other-pages.ts';
import { overviewPage } from './overview-page.ts';
import { appPage, requestPage } from './request-page.ts';
import { housingPolicy, stationArea } from './requests-complete.ts';
import { climateAdviser, dataEngineer, greenContracts, permitsLead } from './requests-more.ts';
import { crisisAdviser, hostileText, housingProcess, openGovernment } from './requests-odd.ts';

export type DemoAnswer = { status: number; contentType: string; body: string };

export type DemoSite = {
  /** Every request, also the closed one that is not on the overview. */
  requests: DemoRequest[];
  /** What the portal answers; null for an address that is not the portal's. */
  respond(url: string): DemoAnswer | null;
};

const makers: DemoRequestMaker[] = [
  housingPolicy,
  climateAdviser,
  stationArea,
  openGovernment,
  permitsLead,
  hostileText,
  housingProcess,
  greenContracts,
  dataEngineer,
  crisisAdviser,
];

/** What the demo requests are good for, by the number under which each is found. */
export const demoReference = {
  /** Levels, price points, whole planning; the question deadline is less than a day away. */
  complete: '33418',
  /** Closes within a day. */
  urgent: '33377',
  /** Closes within three days on working days; levels as bare lines. */
  levels: '33402',
  /** Contradicts itself in several ways. */
  contradictory: '33431',
  /** Says little: most fields are not found. */
  bare: '33440',
  /** No longer open, and not on the overview. */
  closed: '33365',
  /** Tags, scripts and bidi marks as text. */
  hostile: '33466',
} as const;

export const demoAddress = {
  home: 'https://www.flextender.nl/',
  overview: 'https://www.flextender.nl/opdrachten/',
  news: 'https://www.flextender.nl/nieuws/knock-outcriteria-uitgelegd/',
  contact: 'https://www.flextender.nl/contact/',
  request: (reference: string): string => `https://www.flextender.nl/opdracht?aanvraagnr=${reference}`,
  app: (reference: string): string => `https://app.flextender.nl/nologin/jobdetails/${reference}`,
  whiteLabel: (reference: string): string =>
    `https://talentenregiohuurtin.nl/opdracht/?aanvraagnr=${reference}`,
} as const;

const portalHosts = ['flextender.nl', 'www.flextender.nl', 'app.flextender.nl', 'talentenregiohuurtin.nl'];

/** The portal as it stands at `now`: all its dates are counted from there. */
export function demoSite(now: Temporal.ZonedDateTime): DemoSite {
  const calendar = calendarFrom(now);
  const requests = makers.map((make) => make(calendar));
  return {
    requests,
    respond: (address) => {
      const url = new URL(address);
      return portalHosts.includes(url.hostname) ? answer(url, requests) : null;
    },
  };
}

function answer(url: URL, requests: DemoRequest[]): DemoAnswer {
  if (url.pathname === '/file.php') return { status: 200, contentType: 'image/svg+xml', body: logo };
  const request = requestAt(url, requests);
  if (request)
    return html(url.hostname === 'app.flextender.nl' ? inApp(request, requests) : requestPage(request));
  switch (url.pathname.replace(/\/$/, '')) {
    case '':
      return html(homePage());
    case '/opdrachten':
      return html(overviewPage(requests.filter((one) => one.listed)));
    case '/nieuws/knock-outcriteria-uitgelegd':
      return html(newsPage());
    case '/contact':
      return html(contactPage());
    default:
      return { ...html('<!doctype html><title>Niet gevonden</title><h1>Niet gevonden</h1>'), status: 404 };
  }
}

function requestAt(url: URL, requests: DemoRequest[]): DemoRequest | undefined {
  const reference = /^\/opdracht\/?$/.test(url.pathname)
    ? url.searchParams.get('aanvraagnr')
    : /^\/(?:nologin\/jobdetails|jobs\/detail)\/(\d+)$/.exec(url.pathname)?.[1];
  return requests.find((request) => request.reference === reference);
}

function inApp(request: DemoRequest, requests: DemoRequest[]): string {
  const next = requests[(requests.indexOf(request) + 1) % requests.length] ?? request;
  return appPage(request, next);
}

const html = (body: string): DemoAnswer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 110 56"><rect width="110" height="56" fill="#e3ecea"/><path d="M20 42V26l18-12 18 12v16zM62 42V30h28v12z" fill="#8fb0a8"/></svg>';
