/** Why a suggestion says what it says: what was found, what is missing, and what is left to the user. */
import type {
  EducationFacet,
  ExperienceFacet,
  Facet,
  StartAsked,
  Suggestion,
} from '../assess/suggest/suggestion.ts';
import { dayOf as dayOfMoment, parseMoment } from '../request/moment.ts';
import { suggesting as english } from './en/suggesting.ts';
import { formatEuro, formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { suggesting as dutch } from './nl/suggesting.ts';

type Words = typeof dutch;
type Of<Kind extends Facet['kind']> = Extract<Facet, { kind: Kind }>;

const texts: Record<Language, Words> = { nl: dutch, en: english };
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** More words than this say nothing more. */
const mostWords = 5;
const longestClause = 70;
/** From this on a week is full-time, and its hours need no mention. */
const fullTime = 36;

/**
 * One sentence without its full stop: '4,5 van 4 jaar, uit 2 functies; 24 uur per week'. Years are rounded
 * down to a tenth, never up to what is asked. Words of the page and of the profile stand as they are.
 */
export function suggestionReason({ facets }: Suggestion, language: Language): string {
  const text = texts[language];
  const parts = facets.flatMap((facet) => partsOf(facet, text, language));
  const clauses = facets.flatMap((facet) =>
    facet.kind === 'clause' ? [text.quoted(shortened(facet.words))] : [],
  );
  if (clauses.length > 0) parts.push(text.check(clauses.join(', ')));
  const sentence = [...new Set(parts)].join('; ');
  return sentence.charAt(0).toLocaleUpperCase(locales[language]) + sentence.slice(1);
}

function partsOf(facet: Facet, text: Words, language: Language): string[] {
  switch (facet.kind) {
    case 'education':
      return educationParts(facet, text);
    case 'experience':
      return experienceParts(facet, text, language);
    case 'hours':
      return [hoursPart(facet, text, language)];
    case 'start':
      return [startPart(facet, text, language)];
    case 'region':
      return [regionPart(facet, text)];
    case 'rate':
      return [ratePart(facet, text, language)];
    case 'devices':
      return [facet.own === null ? text.devices.unknown : facet.own ? text.devices.own : text.devices.none];
    case 'document':
      return documentParts(facet, text, language);
    case 'language':
      return languageParts(facet, text);
    case 'clause':
      return [];
  }
}

function educationParts(
  { asked, degree, direction, lacks, workingLevel, finer }: EducationFacet,
  text: Words,
): string[] {
  const level = asked === null ? null : text.education.asked(lowered(text.levels[asked]));
  if (degree === null) return [text.education.none, ...(level === null ? [] : [level])];
  const name = `${text.levels[degree.level]} ${degree.field}`.trim();
  if (lacks === 'diploma') return [`${name}, ${text.education.notObtained}`];
  const parts = [degree.year === null ? `${name}, ${text.education.notObtained}` : `${name}, ${degree.year}`];
  if (lacks === 'level' && level !== null) parts.push(level);
  if (lacks === 'direction' && direction !== null) {
    parts.push(text.education.direction(direction.asked.join(text.education.or)));
  }
  if (workingLevel) parts.push(text.education.workingLevel);
  if (finer !== null && lacks === null) parts.push(text.education.finer(finer));
  return parts;
}

function experienceParts(
  facet: ExperienceFacet & Pick<Facet, 'state'>,
  text: Words,
  language: Language,
): string[] {
  const words = text.experience;
  if (facet.skills.length > 0) return [words.skills(facet.skills.join(', '))];
  const missing = [
    ...(facet.missing.length === 0 ? [] : [words.missing(listed(facet.missing, text))]),
    ...(facet.elsewhere.length === 0 ? [] : [words.elsewhere(listed(facet.elsewhere, text))]),
    ...(isApart(facet) ? [words.apart] : []),
  ];
  const unsaid = facet.bodyUnsaid === 0 || facet.state === 'met' ? [] : [words.bodyUnsaid(facet.bodyUnsaid)];
  if (facet.roles === 0) {
    const nothing =
      missing.length + unsaid.length === 0 ? [`${words.noRole}${lastOf(facet, text, language)}`] : [];
    return [...nothing, ...missing, ...unsaid];
  }
  const found = facet.counts === 'months' ? lengthPart(facet, text, language) : workPart(facet, text);
  return [found, ...hoursOf(facet, text, language), ...guessOf(facet, text), ...missing, ...unsaid];
}

/** '4,5 van 4 jaar, uit 2 functies'. */
function lengthPart(facet: ExperienceFacet, text: Words, language: Language): string {
  const words = text.experience;
  const { askedMonths: asked, months } = facet;
  const from = `${lastOf(facet, text, language)}, ${words.from(facet.roles)}`;
  // Under a year, or in parts of one, months are what is asked.
  const inMonths = asked !== null && asked % 6 !== 0;
  const found = inMonths
    ? formatNumber(Math.floor(months), language)
    : formatNumber(tenths(months), language);
  if (asked === null) return `${words.years(found)}${from}`;
  const plain = formatNumber(inMonths ? asked : asked / 12, language);
  const least = facet.moreThan ? words.moreThan(plain) : plain;
  return `${inMonths ? words.monthsOf(found, least) : words.yearsOf(found, least)}${from}`;
}

/** ' in de laatste 10 jaar', where not all time counts. */
function lastOf({ windowMonths: months }: ExperienceFacet, text: Words, language: Language): string {
  if (months === null) return '';
  const words = text.experience;
  const span = months % 12 === 0 ? words.years : words.months;
  return ` ${words.inLast(span(formatNumber(months % 12 === 0 ? months / 12 : months, language)))}`;
}

/** Years of a number of months, down to a tenth; a window may leave crumbs of a month. */
const tenths = (months: number): number => Math.floor((months * 10) / 12) / 10;

/** 'Projectleider bij Gemeente Hoogerzand noemt “spoorbeheerder”'. */
function workPart(facet: ExperienceFacet, text: Words): string {
  const words = text.experience;
  const { title = '', organisation = '' } = facet.role ?? {};
  const named = title.trim() === '' ? words.untitled : title;
  const who =
    facet.role === null
      ? words.roles(facet.roles)
      : organisation.trim() === ''
        ? named
        : words.at(named, organisation);
  if (facet.found.length === 0) return who;
  const found = listed(facet.found.map(text.quoted), text);
  return facet.guessed === 'words'
    ? words.maybe(who, facet.roles, found)
    : words.mentions(who, facet.roles, found);
}

/** What of the counted roles is not sure. */
function guessOf({ guessed, counts, found }: ExperienceFacet, text: Words): string[] {
  const words = text.experience;
  if (guessed === null) return [];
  if (guessed === 'body') return [words.bodyByName];
  if (found.length === 0) return [words.mayCount];
  const all = listed(found.map(text.quoted), text);
  if (guessed === 'time') return [counts === 'roles' ? words.inThatTime : words.allTheTime(all)];
  return counts === 'roles' ? [] : [words.maybeFits(all)];
}

/** There is time enough, and every word somewhere, but in no one role. */
function isApart({
  state,
  askedMonths,
  moreThan,
  months,
  missing,
  elsewhere,
}: ExperienceFacet & Pick<Facet, 'state'>) {
  if (state !== 'short' || askedMonths === null || missing.length + elsewhere.length > 0) return false;
  return moreThan ? months > askedMonths : months >= askedMonths;
}

function hoursOf({ hours, counts }: ExperienceFacet, text: Words, language: Language): string[] {
  if (hours === null || counts === 'roles' || hours.min >= fullTime) return [];
  return [text.experience.hours(rangeOf(hours, language))];
}

function hoursPart({ asked, moreThan, hours }: Of<'hours'>, text: Words, language: Language): string {
  if (hours === null) return text.hours.unknown;
  const printed = rangeOf(asked, language);
  const least = moreThan ? text.experience.moreThan(printed) : printed;
  return text.hours.found(formatNumber(hours, language), least);
}

function startPart({ asked, from }: Of<'start'>, text: Words, language: Language): string {
  if (from === null) return text.start.unknown;
  const day = asked === null ? text.start.asap : periodOf(asked, language);
  const found = text.start.found(dayOf(from, language), day);
  return asked === null || asked.yearPrinted ? found : `${found}; ${text.start.yearUnsaid}`;
}

/** '1 maart 2027'; of whole months 'maart 2027' or 'december 2026 – januari 2027'. */
function periodOf({ from, to }: StartAsked, language: Language): string {
  if (from === to) return dayOf(from, language);
  return [...new Set([monthOf(from, language), monthOf(to, language)])].join(' – ');
}

function regionPart({ asked, found, known }: Of<'region'>, text: Words): string {
  if (found !== null) return text.region.found(found);
  return known ? text.region.missing(asked.join(text.education.or)) : text.region.unknown;
}

function ratePart({ cap, below, minimum, state }: Of<'rate'>, text: Words, language: Language): string {
  if (minimum === null) return text.rate.unknown;
  const over = below ? text.rate.notBelow : text.rate.above;
  const say = state === 'met' ? text.rate.within : over;
  return say(formatEuro(minimum, language), formatEuro(cap, language));
}

function documentParts(facet: Of<'document'>, text: Words, language: Language): string[] {
  const { name, held, expiresOn, day, event, state } = facet;
  const words = text.document;
  if (!held) return [words.missing(name)];
  if (expiresOn !== null && expiresOn < day) {
    const gone = `${words.validTo(name, dayOf(expiresOn, language))}, ${words.gone[event]}`;
    return state === 'not-met' && !facet.sure ? [gone, words.renewInTime] : [gone];
  }
  if (state === 'unknown') return [words.ageUnknown(name)];
  if (state !== 'met') return [words.age(name)];
  const holds = expiresOn === null ? words.noEnd(name) : words.validTo(name, dayOf(expiresOn, language));
  return facet.sure ? [holds] : [holds, words.renew];
}

function languageParts({ name, state, sure }: Of<'language'>, text: Words): string[] {
  if (state !== 'met') return [text.language.unknown(name)];
  return sure ? [text.language.known(name)] : [text.language.known(name), text.language.level];
}

function rangeOf({ min, max }: { min: number; max: number }, language: Language): string {
  const [least, most] = [formatNumber(min, language), formatNumber(max, language)];
  return min === max ? least : `${least}–${most}`;
}

/** '14 oktober 2026'; what is no day on the calendar (an import) stands as it is. */
function dayOf(date: string, language: Language): string {
  const moment = parseMoment(date);
  if (moment === null) return date;
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return dayOfMoment(moment).toLocaleString(locales[language], form);
}

/** 'oktober 2026', of an ISO date. */
function monthOf(date: string, language: Language): string {
  const form = { month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(date).toLocaleString(locales[language], form);
}

function listed(words: readonly string[], text: Words): string {
  const shown = words.slice(0, mostWords).join(', ');
  return words.length > mostWords ? `${shown} ${text.more}` : shown;
}

function shortened(words: string): string {
  return words.length <= longestClause ? words : `${words.slice(0, longestClause).trimEnd()}…`;
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
