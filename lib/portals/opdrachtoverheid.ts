import { type AddressKind, type Portal, textOf } from './portal.ts';
import { dutchMoment, findDates, findTimes, isoDate } from './printed-date.ts';

const detailPath = /^\/inhuuropdracht\/[^/]+\/[^/]+\/([^/]+)\/?$/;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function matches(url: URL): AddressKind {
  if (detailPath.test(url.pathname)) return 'request';
  return url.pathname === '/' || url.pathname.startsWith('/organisatie-details/') ? 'list' : null;
}

function reference(url: URL): string | null {
  const key = detailPath.exec(url.pathname)?.[1];
  if (key === undefined) return null;
  return uuid.test(key) ? key.toLowerCase() : decodeURIComponent(key);
}

/**
 * The visible page prints no deadline ('Sluit over 4 dagen'). The page's own data has the moment, its title
 * the day. JSON-LD `validThrough` is the day after, hence never used.
 */
function deadline(doc: Document, url: URL): string | null {
  const day = titleDay(doc);
  const moment = dataMoment(doc, reference(url));
  if (moment === null || day === null) return moment ?? day;
  // Two sources of one portal that disagree: the earlier can do no harm.
  return moment.slice(0, 10) <= day ? moment : day;
}

function titleDay(doc: Document): string | null {
  const titles = [
    textOf(doc.querySelector('title')),
    doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? null,
  ];
  for (const title of titles) {
    const at = title?.search(/Sluitingsdatum/i) ?? -1;
    const date = at < 0 ? undefined : findDates((title ?? '').slice(at))[0];
    if (date?.year) return isoDate(date.year, date.month, date.day);
  }
  return null;
}

/** `tender_offline_date` ('2026-09-29 16:00:00', Dutch time) of this request in the Nuxt payload. */
function dataMoment(doc: Document, key: string | null): string | null {
  const payload = parsePayload(doc.querySelector('#__NUXT_DATA__')?.textContent ?? '');
  const tenders = payload.filter(
    (entry): entry is Record<string, unknown> => isRecord(entry) && 'tender_offline_date' in entry,
  );
  const own = tenders.find(
    (entry) => String(valueAt(payload, entry.web_key)).toLowerCase() === key?.toLowerCase(),
  );
  const chosen = own ?? (tenders.length === 1 ? tenders[0] : undefined);
  const printed = chosen && valueAt(payload, chosen.tender_offline_date);
  if (typeof printed !== 'string') return null;
  const date = findDates(printed.slice(0, 10))[0];
  const time = findTimes(printed.slice(10))[0];
  return date?.year ? dutchMoment(isoDate(date.year, date.month, date.day), time ?? null) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the payload (devalue) a property holds the index of its value. */
function valueAt(payload: readonly unknown[], reference: unknown): unknown {
  return typeof reference === 'number' ? payload[reference] : reference;
}

function parsePayload(text: string): unknown[] {
  if (!text.includes('tender_offline_date')) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

export const opdrachtoverheid: Portal = {
  id: 'opdrachtoverheid',
  hosts: ['opdrachtoverheid.nl', 'opdrachtinformatiemanagement.nl'],
  matches,
  canExtract: (doc) => doc.querySelector('.vacancy-detail, .vacancy-description, h1') !== null,
  identifyingParameters: [],
  reference,
  drop: /(?:^|\s)(?:tender-details-mobile|vacancy-details-help|pagecontent__navigation|vacancy-detail__footer)(?:\s|$)/,
  titleSelectors: ['.vacancy-detail__header h1', '.titles h1', 'h1'],
  buyerSelectors: ['.vacancy-detail__header .sub-title', '.titles .sub-title', 'h2.sub-title'],
  buyerInOgTitle: false,
  deadline,
  trustsValidThrough: false,
  cards: () => [],
};
