import type { AddressKind } from '../portals/index.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import type { Page } from './page.ts';
import { readPairs } from './pairs.ts';

/** Words of a page that is about such requests, a vacancy, or a login; only weighed off the portals' own addresses. */
const vacancy = [
  /\bbruto\b|salaris(?:schaal|indicatie)?\b/i,
  /sollicit(?:eer|atie|eren)/i,
  /arbeidsvoorwaarden|pensioen|vakantiedagen|vakantiegeld|eindejaarsuitkering|dertiende maand/i,
  /vast(?:e)? (?:baan|dienstverband|contract|aanstelling)|in dienst|jaarcontract|arbeidsovereenkomst/i,
];
const tender = [
  /knock-?out/i,
  /gunnings|selectiecriteri/i,
  /uurtarief|maximum tarief|maximaal tarief/i,
  /inhuur|opdrachtnemer|aanbieden van kandidaten|zzp|\bdas\b/i,
  /aanvraagnummer|\bpunten\)|weging:/i,
];
const articleTypes = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'FAQPage',
  'Report',
  'TechArticle',
  'AdvertiserContentArticle',
]);

const aboutCriteria =
  /^(?:zo |hoe |wat |waarom |wanneer |welke |tips|\d+ |alles over|uitleg|handleiding|stappenplan|de procedure|veelgestelde|over (?:ons|de dienst)|onze (?:werkwijze|diensten)|werkwijze|contact)|\?$|uitgelegd|voorbeeld|knock-?out|criteria/i;

/** An example in an answer may hold a closing date too. */
const questions = /^veelgestelde|^faq|^(?:hoe|wat|waarom|wanneer) [^?]{0,80}\?$|uitgelegd/i;

export type KindEvidence = {
  request: TenderRequest;
  page: Page;
  address: AddressKind;
  types: readonly string[];
  isDetail: boolean;
};

/** Whether the page is a request (contract: 'kind'). */
export function isRequest({ request, page, address, types, isDetail }: KindEvidence): boolean {
  const lists = [request.knockoutCriteria.length > 0, request.awardCriteria.length > 0];
  const deadline = request.submissionDeadline !== null;
  const size =
    request.hoursPerWeek !== null ||
    request.duration !== null ||
    request.contractEnd !== null ||
    request.start !== null;
  if (address === 'request' || (address === 'maybe' && isDetail)) {
    const header =
      deadline ||
      size ||
      request.region !== null ||
      request.educationLevel !== null ||
      request.renewal !== null ||
      request.dynamicPurchasingSystem !== null;
    return (request.title !== null || request.reference !== null) && (header || lists.includes(true));
  }
  const known = [request.reference !== null, deadline, size, ...lists].filter(Boolean).length;
  if (known < 2 || !(deadline || lists.includes(true))) return false;
  if (isArticle(types) && request.reference === null) return false;
  // Two lists and no header at all: a page about criteria looks just like that.
  const named = [request.title ?? '', page.lines.find((line) => line.level === 1)?.text ?? ''];
  const about = deadline ? questions : aboutCriteria;
  if (request.reference === null && !size && named.some((name) => about.test(name))) return false;
  return !isVacancy(page) && (lists.includes(true) || !isOverview(page));
}

/** Three or more closing dates or numbers and no list: a page that lists requests, of which none is this page's. */
function isOverview(page: Page): boolean {
  const pairs = readPairs(page);
  const values = (field: 'deadline' | 'reference'): Set<string> =>
    new Set(pairs.get(field)?.map((pair) => pair.value));
  return values('deadline').size > 2 || values('reference').size > 2;
}

const isArticle = (types: readonly string[]): boolean => types.some((type) => articleTypes.has(type));

/** A site's own vacancy: it speaks of pay and applying, and of nothing that only an external hire has. */
function isVacancy(page: Page): boolean {
  const text = page.text.slice(0, 200_000);
  const forVacancy = vacancy.filter((words) => words.test(text)).length;
  return forVacancy >= 2 && tender.filter((words) => words.test(text)).length < forVacancy;
}
