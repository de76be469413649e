/** What the page says in machine-readable form: JSON-LD and meta tags. It only fills what the eye finds nowhere. */
import { dutchMoment, findDates, isoDate } from '../portals/printed-date.ts';

export type Posting = {
  title: string | null;
  buyer: string | null;
  place: string | null;
  region: string | null;
  publishedOn: string | null;
  validThrough: string | null;
  maxHourlyRate: number | null;
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All JSON-LD objects of the page, `@graph` unfolded. Blocks that are no JSON are skipped. */
export function readJsonLd(doc: Document): Json[] {
  const found: Json[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > 2_000_000) continue;
    const parsed = parse(text);
    const list = Array.isArray(parsed) ? parsed : [parsed];
    for (const entry of list) {
      if (!isObject(entry)) continue;
      found.push(entry);
      const graph = entry['@graph'];
      if (Array.isArray(graph)) found.push(...graph.filter(isObject));
    }
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Portals print raw line breaks inside strings.
      return JSON.parse(text.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return null;
    }
  }
}

export const typesOf = (entries: readonly Json[]): string[] =>
  entries
    .flatMap((entry) => (Array.isArray(entry['@type']) ? entry['@type'] : [entry['@type']]))
    .filter((type) => typeof type === 'string');

/** The JobPosting of the page; null: none. A salary of 0 and one not by the hour is no rate. */
export function readPosting(entries: readonly Json[]): Posting | null {
  const job = entries.find((entry) => typesOf([entry]).includes('JobPosting'));
  if (!job) return null;
  const location = Array.isArray(job.jobLocation) ? job.jobLocation[0] : job.jobLocation;
  const address = isObject(location) && isObject(location.address) ? location.address : {};
  return {
    title: text(job.title),
    buyer: isObject(job.hiringOrganization)
      ? text(job.hiringOrganization.name)
      : text(job.hiringOrganization),
    place: text(address.addressLocality),
    region: text(address.addressRegion),
    publishedOn: day(job.datePosted),
    validThrough: moment(job.validThrough),
    maxHourlyRate: hourlyRate(job.baseSalary),
  };
}

function text(value: unknown): string | null {
  const words = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().normalize('NFC') : '';
  return words === '' ? null : words;
}

function day(value: unknown): string | null {
  const date = findDates(text(value) ?? '')[0];
  return date?.year ? isoDate(date.year, date.month, date.day) : null;
}

/** A moment with a zone in Dutch time; midnight and the last minute of a day are just that day. */
function moment(value: unknown): string | null {
  const words = text(value) ?? '';
  const date = day(words);
  if (date === null || /T(?:00:00|23:59)/.test(words)) return date;
  const clock = /T(\d{2}):(\d{2})/.exec(words);
  if (!clock) return date;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(words))
    return dutchMoment(date, { hour: Number(clock[1]), minute: Number(clock[2]) });
  const at = Date.parse(words);
  return Number.isNaN(at)
    ? date
    : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Amsterdam').toString();
}

function hourlyRate(salary: unknown): number | null {
  if (!isObject(salary) || !isObject(salary.value)) return null;
  const { value, maxValue, unitText } = salary.value;
  const amount = Number(maxValue ?? value);
  return unitText === 'HOUR' && amount > 0 && amount < 1000 ? amount : null;
}

/** Content of a meta tag by property or name; null: none or empty. */
export function metaContent(doc: Document, name: string): string | null {
  const tag = doc.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return text(tag?.getAttribute('content'));
}
