/** A formal requirement, and what the profile says of it, in the words of the chosen language. */
import { isLate } from '../assess/preflight/availability.ts';
import type { AvailabilityItem, DocumentItem, NeededDay } from '../assess/preflight/item.ts';
import type { PreflightItem } from '../assess/preflight.ts';
import { parseMoment } from '../request/moment.ts';
import { formatEuro, formatMoment, formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { preflight } from './nl/preflight.ts';

export type PreflightText = typeof preflight;
export type PreflightWords = { text: PreflightText; language: Language; now: Temporal.Instant };

/** 'Hoogstens 5 pagina's, zonder voorblad en motivatiebrief'. */
export function preflightTitle(item: PreflightItem, words: PreflightWords): string {
  const { text, language } = words;
  const { items } = text;
  switch (item.kind) {
    case 'pages':
      return [
        items.pages(item.pages),
        ...aside(item.without, items.without, words),
        ...aside(item.including, items.including, words),
      ].join(', ');
    case 'language':
      return items.language(languageName(item.language, language));
    case 'references':
      return items.references(item.count);
    case 'format':
      return items.format(formatName(item.format, text));
    case 'explicit':
      return items.explicit;
    case 'availability':
      return availabilityTitle(item, words);
    case 'rate':
      return items.rate(formatEuro(item.cap, language));
    case 'document':
      return text.documents[item.document];
  }
}

/** What the profile says of it, and for a document when it is asked; '' where there is nothing to say. */
export function preflightHint(item: PreflightItem, words: PreflightWords): string {
  const { text, language } = words;
  const { hints } = text;
  switch (item.kind) {
    case 'pages':
    case 'references':
    case 'format':
      return '';
    case 'language':
      return item.check === 'fits' ? hints.languageListed : '';
    case 'explicit':
      return item.total === 0 ? '' : hints.written(item.written, item.total);
    case 'availability':
      return availabilityHint(item, words);
    case 'rate': {
      if (item.minimum === null) return hints.noRate;
      const minimum = hints.minimum(formatEuro(item.minimum, language));
      const above = item.minimum - item.cap;
      return above > 0 ? `${minimum}: ${hints.above(formatEuro(above, language))}` : minimum;
    }
    case 'document':
      return documentHint(item, words);
  }
}

function aside(
  parts: readonly (keyof PreflightText['parts'])[],
  wording: (list: string) => string,
  { text, language }: PreflightWords,
): string[] {
  if (parts.length === 0) return [];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return [wording(list.format(parts.map((part) => text.parts[part])))];
}

/** 'nl' → 'Nederlands'; the code itself where the browser knows no name for it. */
function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** 'pdf/word' → 'pdf of Word'. */
function formatName(format: string, { or }: PreflightText): string {
  return format.split('/').join(` ${or} `).replace('word', 'Word');
}

function availabilityTitle({ hours, term }: AvailabilityItem, { text, language }: PreflightWords): string {
  const { items } = text;
  const number = (value: number) => formatNumber(value, language);
  const most = hours?.max ?? null;
  const least = hours?.min ?? null;
  const range =
    least === null
      ? most === null
        ? null
        : items.upTo(number(most))
      : most === null || most === least
        ? number(least)
        : `${number(least)}–${number(most)}`;
  const what = range === null ? items.available : items.availableFor(range);
  return items.inCv(term === null ? what : `${what}, ${items.terms[term]}`);
}

function availabilityHint({ free, start }: AvailabilityItem, words: PreflightWords): string {
  const { hints } = words.text;
  const hours = free.hours === null ? hints.noHours : hints.freeFor(formatNumber(free.hours, words.language));
  if (free.from === null || start === null || !isLate(free.from, start)) return hours;
  return [hints.freeFrom(day(free.from, words)), hints.startOn(day(start, words)), hours].join('; ');
}

function documentHint(item: DocumentItem, words: PreflightWords): string {
  const { stage, reason, document, maxAge } = item;
  const said = documentSays(item, words);
  const holds = reason === 'valid' || reason === 'between';
  if (holds && (document === 'vog' || (document === 'kvk' && maxAge === null)))
    said.push(...ageOf(item, words));
  const dayIsSaid = holds || reason === 'expired' || reason === 'too-old' || reason === 'age';
  if (stage !== null && (stage === 'award' || !dayIsSaid)) said.push(words.text.stages[stage]);
  return said.join('; ');
}

function documentSays(item: DocumentItem, words: PreflightWords): string[] {
  const { hints, ages } = words.text;
  const until = item.until === null ? '' : day(item.until, words);
  // By its own end, or because it may be no older than the page says.
  const holds = item.until === item.held?.expiresOn ? hints.validUntil(until) : hints.youngUntil(until);
  const oldest = item.maxAge === null ? [] : [hints.maxAge(ages[item.maxAge.unit](item.maxAge.count))];
  switch (item.reason) {
    case 'made':
      return [hints.made];
    case 'absent':
      return [hints.absent];
    case 'no-end':
      return [hints.noEnd];
    case 'expired':
      return [hints.expired(until, neededOn(item.earliest, words))];
    case 'too-old':
      return [...ageOf(item, words), ...oldest];
    case 'undated':
      return [hints.noIssue, ...oldest];
    case 'age':
      return [...ageOf(item, words), hints.noMaxAge];
    case 'valid':
      return [`${holds}, ${hints.alsoOn(neededOn(item.latest ?? item.earliest, words))}`, ...oldest];
    case 'between':
      return [
        holds,
        item.latest === null ? hints.latestUnknown : hints.notUntil(neededOn(item.latest, words)),
        ...oldest,
      ];
  }
}

/** How old it is on the first day on which it may have to hold. */
function ageOf({ age, held, earliest }: DocumentItem, words: PreflightWords): string[] {
  const { hints, ages } = words.text;
  if (age === null) return [held?.issuedOn ? hints.issuedLater : hints.noIssue];
  const span = age.months > 0 ? ages.months(age.months) : ages.days(age.days);
  return [hints.ageOn(neededOn(earliest, words), span)];
}

const neededOn = ({ date, event }: NeededDay, words: PreflightWords): string =>
  words.text.days[event](day(date, words));

/** An ISO date as 'di 1 december'; itself where it is no real date (a profile from a file). */
function day(date: string, { language, now }: PreflightWords): string {
  const moment = parseMoment(date);
  return moment === null ? date : formatMoment(moment, language, 'long', now);
}
