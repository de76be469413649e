import type { Portal } from '../portals/index.ts';
import type { Source, Sources, TenderRequest } from '../request/tender-request.ts';
import { readConditions } from './conditions.ts';
import { readCriteria } from './criteria.ts';
import {
  fromLines,
  fromPairs,
  linesUnder,
  readClosed,
  readCv,
  readFee,
  readHybrid,
  readMaxRate,
  readPositions,
  readScale,
  readSelfEmployed,
  readShortlists,
  readTieBreaker,
} from './facts.ts';
import { readFindings } from './findings.ts';
import type { SectionKind } from './headings.ts';
import { readIdentity } from './identity.ts';
import { nowhere } from './identity-source.ts';
import { type Line, linesWith, type Page, type Span } from './page.ts';
import { type Pairs, readPairs } from './pairs.ts';
import { readMentions } from './schedule.ts';
import { readSections, type Section } from './sections.ts';
import type { Posting } from './structured.ts';
import { type Found, inOrder, readTimeline } from './timeline.ts';
import { readDuration, readEducation, readHours, readRenewal, readYesNo } from './values.ts';

export type Reading = {
  page: Page;
  portal: Portal;
  doc: Document | null;
  url: URL | null;
  address: string;
  posting: Posting | null;
};

/** The request as the page's words say it, and where each value stands. */
export function readRequest(reading: Reading): { request: TenderRequest; sources: Sources } {
  const { page, portal, doc, url, posting } = reading;
  const sections = readSections(page);
  const others = new Set(linesUnder(sections, 'others').map((line) => line.index));
  const criteria = readCriteria(page, sections);
  const elsewhere = new Set([...criteria.aboutWork, ...others]);
  const pairs = readPairs(page, elsewhere);
  const identity = readIdentity({ page, pairs, portal, doc, url, posting });
  const dates = readDates(reading, pairs, sections, elsewhere);
  const terms = readTerms(pairs, page);
  const offer = readOffer(page, pairs, sections);
  const shortlists = readShortlists(shortlistLines(page, sections));
  const conditions = readConditions(page, sections, criteria.taken);
  const closed = readClosed(page);

  const sizes = new Set(shortlists.map((entry) => entry.value));
  const shortlistSize = sizes.size === 1 ? (shortlists[0] ?? null) : null;
  const rate = offer.maxHourlyRate ?? outOf(posting?.maxHourlyRate);
  const published = dates.publishedOn ?? outOf(posting?.publishedOn);
  const found = {
    ...identity,
    ...terms,
    ...offer,
    shortlistSize,
    maxHourlyRate: rate,
    publishedOn: published,
    start: dates.start,
    contractEnd: dates.contractEnd,
    submissionDeadline: dates.submissionDeadline,
    enquiryDeadline: dates.enquiryDeadline,
    answersOn: dates.answersOn,
    invitationBy: dates.invitationBy,
  };
  const request: TenderRequest = {
    portal: portal.id,
    url: reading.address,
    ...values(found),
    interviews: dates.interviews.map((entry) => entry.value),
    closed: closed !== null,
    knockoutCriteria: criteria.knockouts.map((entry) => entry.criterion),
    awardCriteria: criteria.awards.map((entry) => entry.criterion),
    awardUnit: criteria.unit,
    awardPointsStated: criteria.total,
    competences: criteria.competences.map((entry) => entry.text),
    conditions: conditions.map((entry) => entry.condition),
    findings: [],
  };
  request.findings = readFindings({
    request,
    page,
    otherDeadlines: dates.otherDeadlines.map((entry) => entry.value),
    shortlists: shortlists.map((entry) => entry.value),
  });

  const sources: Sources = {};
  for (const [field, entry] of Object.entries(found)) if (entry) addSource(sources, page, field, entry.at);
  if (closed) addSource(sources, page, 'closed', closed.at);
  const lists: [string, readonly { at: Span }[]][] = [
    ['interviews', dates.interviews],
    ['knockoutCriteria', criteria.knockouts],
    ['awardCriteria', criteria.awards],
    ['competences', criteria.competences],
    ['conditions', conditions],
  ];
  for (const [field, entries] of lists)
    for (const [index, entry] of entries.entries()) addSource(sources, page, `${field}/${index}`, entry.at);
  return { request, sources };
}

function outOf<T>(value: T | null | undefined): Found<T> | null {
  return value === null || value === undefined ? null : { value, at: nowhere };
}

type Values<T> = { [Field in keyof T]: T[Field] extends Found<infer V> | null ? V | null : never };

function values<T extends Record<string, Found<unknown> | null>>(found: T): Values<T> {
  return Object.fromEntries(
    Object.entries(found).map(([field, entry]) => [field, entry?.value ?? null]),
  ) as Values<T>;
}

function addSource(sources: Sources, page: Page, field: string, at: Span): void {
  // What comes from an address or from page data stands nowhere in the text.
  if (at.end <= at.start) return;
  const source: Source = { quote: page.text.slice(at.start, at.end), start: at.start, end: at.end };
  sources[field] = source;
}

function readDates(
  { page, portal, doc, url, posting }: Reading,
  pairs: Pairs,
  sections: readonly Section[],
  taken: ReadonlySet<number>,
) {
  const kinds = new Map<number, SectionKind>();
  for (const section of sections) for (const line of section.lines) kinds.set(line.index, section.kind);
  const mentions = readMentions(page, (index) => kinds.get(index) ?? null, taken);
  const given = outOf(doc && url ? portal.deadline(doc, url) : null);
  const dates = readTimeline(pairs, mentions, given);
  if (dates.submissionDeadline || !portal.trustsValidThrough) return dates;
  return { ...dates, submissionDeadline: outOf(posting?.validThrough) };
}

function readTerms(pairs: Pairs, page: Page) {
  const duration =
    fromPairs(inOrder(pairs, 'duration'), readDuration) ??
    fromPairs(inOrder(pairs, 'end'), (text) => (text.length < 40 ? readDuration(text) : null));
  return {
    educationLevel: fromPairs(inOrder(pairs, 'education'), readEducation),
    dynamicPurchasingSystem:
      fromPairs(inOrder(pairs, 'das'), readYesNo) ??
      fromLines(linesWith(page, /\bdas\b|dynamisch/gi), withinDas),
    hoursPerWeek: fromPairs(
      inOrder(pairs, 'hours').filter((pair) => pair.value.length < 80),
      readHours,
    ),
    duration,
    renewal:
      fromPairs(inOrder(pairs, 'renewal'), readRenewal) ??
      fromPairs(inOrder(pairs, 'duration'), renewalWithin),
  };
}

/** '6 maanden, met optie tot verlenging van 2 x 3 maanden': said beside the duration. */
const renewalWithin = (text: string): TenderRequest['renewal'] => {
  const at = text.search(/(?:geen |met |optie|mogelijk)[^.]{0,40}verleng/i);
  return at < 0 ? null : readRenewal(text.slice(at));
};

const dasWords =
  /(?:deze|de|onderhavige) (?:das[- ](?:uit|aan)vraag|(?:aanvraag|uitvraag|opdracht|minicompetitie|inhuuropdracht)[^.]{0,60}(?:binnen|onder|via|in) (?:het |een |ons )?(?:das\b|dynamisch aankoopsysteem))/i;

const withinDas = (text: string): true | null => (dasWords.test(text) ? true : null);

/** A knock-out may itself be a rule for the CV ('Je cv telt maximaal vier pagina's'). */
const isAboutCv =
  /^(?:[-•·] |\d{1,2}[.)] ?)?(?:(?:het|je|uw) )?(?:(?:aangeboden|ingediende) )?(?:cv|curriculum vitae) (?:is|telt|bestaat|bevat|heeft|omvat|dient|moet|wordt)\b/i;

function readOffer(page: Page, pairs: Pairs, sections: readonly Section[]) {
  const cvLines = linesUnder(sections, 'cv');
  const lists = linesOfCriteria(sections);
  const elsewhere = linesWith(page, /\bcv\b|curriculum/gi).filter(
    (line) =>
      line.text.length < 600 &&
      /pagina|a4|bladzijde|referenti|pdf|\bword-?(?:bestand|document|formaat)|(?:in het|nederlandstalig|engelstalig) (?:nederlands|engels)/i.test(
        line.text,
      ) &&
      (!lists.has(line.index) || isAboutCv.test(line.text)),
  );
  return {
    tieBreaker: fromLines(linesWith(page, /gelijk|ex aequo|zelfde|even /gi), readTieBreaker),
    maxHourlyRate: readMaxRate(pairs, linesWith(page, /tarief/gi)),
    functionScale:
      fromPairs(inOrder(pairs, 'scale'), readScale) ??
      fromLines(linesUnder(sections, 'scale'), readScale) ??
      fromLines(linesWith(page, /functieschaal/gi), readScale),
    positions:
      fromPairs(inOrder(pairs, 'positions'), readPositions) ??
      fromLines(linesUnder(sections, 'positions').slice(0, 1), readPositions),
    hybrid: fromPairs(inOrder(pairs, 'hybrid'), readHybrid),
    workingDays: fromPairs(
      inOrder(pairs, 'workdays').filter((pair) => isDays(pair.value)),
      (text) => text.replace(/[.;]$/, ''),
    ),
    // 'Zzp toegestaan: Nee' before the sentences, in which the label's own words would be a yes.
    selfEmployed:
      fromPairs(inOrder(pairs, 'selfEmployed'), readYesNo) ??
      readSelfEmployed(linesWith(page, /zzp|loondienst|zelfstandige|detachering/gi)),
    fee:
      fromPairs(
        inOrder(pairs, 'fee').filter((pair) => pair.shape !== 'glued'),
        (text) => text,
      ) ?? readFee(linesWith(page, /fee/gi)),
    cv: readCv(cvLines.length > 0 ? cvLines : elsewhere),
  };
}

/** 'Werkdagen' also stands as a heading above other lines. */
const isDays = (text: string): boolean =>
  text.length < 120 &&
  /(?<![a-zA-ZÀ-ɏ])(?:ma|di|wo|do|vr|vrij|za|zo|maan|dins|woens|donder|werk)(?:dag(?:en|s)?)?(?:ochtend|middag|avond)?(?:en|s)?(?![a-zA-ZÀ-ɏ])|overleg|dagen|dagde(?:el|len)|flexibel|week/i.test(
    text,
  ) &&
  !/hybride/i.test(text);

function linesOfCriteria(sections: readonly Section[]): Set<number> {
  return new Set(
    sections
      .filter((section) => section.kind === 'knockout' || section.kind === 'award')
      .flatMap((section) => section.lines.map((line) => line.index)),
  );
}

/** The shortlist is spoken of in the procedure; its steps may themselves be headings. */
function shortlistLines(page: Page, sections: readonly Section[]): Line[] {
  const own = sections.filter((section) => section.kind === 'assessment');
  const indices = new Set(
    own.flatMap((section) => [section.heading.index, ...section.lines.map((line) => line.index)]),
  );
  const lists = linesOfCriteria(sections);
  for (const { index, text } of linesWith(page, /cv['’]?s|kandidaten/gi))
    if (!lists.has(index) && /voorgelegd|stap \d|hoogste score|best(?:e)? scor/i.test(text))
      indices.add(index);
  return [...indices].sort((a, b) => a - b).flatMap((index) => page.lines[index] ?? []);
}
