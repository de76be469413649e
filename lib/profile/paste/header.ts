/** The title, the organisation and the hours in the line that opens a role. */
import { startsHigh } from './lines.ts';
import { isOrganisation, isRole } from './organisation.ts';

export type Header = {
  title: string;
  organisation: string;
  hours: string;
  /** What else stands there, for the text of the role. */
  rest: string[];
};

const perWeek =
  /(?<![\d.,]|[-–] ?|tot |à )(?:\( ?)?(\d{1,2}(?:[.,]\d{1,2})?) ?(?:uur|uren|u|hours|hrs|hour)\.? ?(?:per|p\.?|\/|a) ?(?:week|wk|w)\.?(?: ?\))?/i;
/** '16-24 uur per week': which of the two it was is not ours to choose. */
const hoursRange =
  /,? ?\(?(\d{1,2} ?(?:[-–/]|tot|à) ?\d{1,2} ?(?:uur|uren|u|hours)\.?(?: ?(?:per|p\.?|\/) ?(?:week|wk|w)\.?)?)\)?/i;
const bareHours = /^\(?(\d{1,2}(?:[.,]\d{1,2})?) ?(?:uur|uren|u|hours|hrs)\.?\)?$/i;
/** '4 jr 9 mnd', '3 jaar en 2 maanden', '2 yrs 1 mo'. */
const duration =
  /^\(?(?:ca\.? ?|circa )?\d{1,2}(?:[.,]\d)? ?(?:jr|jaar|jaren|yrs?|years?|mnd|maanden?|mos?|months?|weken|weeks)\.?(?:,? (?:en |and )?\d{1,2} ?(?:mnd|maanden?|mos?|months?)\.?)?\)?$/i;
/** How somebody is employed, as LinkedIn puts it behind the organisation; it says nothing of the role. */
const employment =
  /^(?:contract|fulltime|full-time|parttime|part-time|freelance|freelancer|zelfstandig|zelfstandige|zzp|self-employed|vast|vast dienstverband|permanent|tijdelijk|temporary|detachering|gedetacheerd|interim|on-site|hybride|hybrid|op afstand|remote|op locatie)$/i;
const separators = / ?\| ?| ?[·•] | – | — | - | − |; ?|: | {2,}| @ /;

/** '(zzp, 32 uur per week)' once the hours are taken out. */
const besideHours = /\(([^()|,;]{1,30})[,;] {0,2}\|/;

export const isDuration = (words: string): boolean => duration.test(words);
export const isEmployment = (words: string): boolean => employment.test(words);

/** The hours a week in the text ('24'), and the text without them. A range ('16-24 uur') is left where it is. */
export function takeHours(text: string): { hours: string; text: string } {
  const found = perWeek.exec(text);
  if (found === null) return { hours: '', text };
  const rest = `${text.slice(0, found.index)} | ${text.slice(found.index + found[0].length)}`;
  return { hours: found[1] ?? '', text: rest };
}

/** What a line says of a role once its period is taken out. */
export function readHeader(text: string): Header {
  const range = hoursRange.exec(text);
  const taken = takeHours(range === null ? text : text.replace(range[0], ' | '));
  let { hours } = taken;
  const parts: string[] = [];
  const words = taken.text.replace(besideHours, (whole, beside: string) =>
    isEmployment(beside.trim()) ? ' | ' : whole,
  );
  for (const part of words.split(separators).map(trimmed)) {
    const bare = bareHours.exec(part)?.[1];
    if (bare !== undefined && hours === '') hours = bare;
    else if (/\p{L}/u.test(part) && !isDuration(part) && !isEmployment(part)) parts.push(part);
  }
  const { title, organisation, rest } = allot(parts);
  return { title, organisation, hours, rest: range?.[1] === undefined ? rest : [...rest, range[1]] };
}

/** Without the brackets, commas and dashes that what was taken out leaves behind. */
function trimmed(part: string): string {
  return withoutLoneBrackets(part.replace(/\( ?\)|\[ ?\]/g, ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:|·•–—−/-]+|[\s,;:|·•–—−/-]+$/g, '')
    .trim();
}

function withoutLoneBrackets(part: string): string {
  const opens = part.split('(').length;
  const closes = part.split(')').length;
  return opens === closes ? part : part.replace(/[()]/g, ' ');
}

function allot(parts: readonly string[]): Omit<Header, 'hours'> {
  const [first, second, ...others] = parts;
  if (first === undefined) return { title: '', organisation: '', rest: [] };
  if (second === undefined) return { ...splitOne(first), rest: [] };
  const at = parts.findIndex(isOrganisation);
  if (at === 0) {
    const titleAt = Math.max(
      1,
      parts.findIndex((part, place) => place > 0 && isRole(part)),
    );
    return allotAt(parts, titleAt, 0);
  }
  const inFirst = splitOne(first);
  if (at === -1 && inFirst.title !== '' && inFirst.organisation !== '')
    return { ...inFirst, rest: [second, ...others] };
  if (at === -1 && isRole(second) && !isRole(first)) return allotAt(parts, 1, 0);
  return allotAt(parts, 0, at === -1 ? 1 : at);
}

function allotAt(parts: readonly string[], titleAt: number, organisationAt: number): Omit<Header, 'hours'> {
  return {
    title: parts[titleAt] ?? '',
    organisation: parts[organisationAt] ?? '',
    rest: parts.filter((_, at) => at !== titleAt && at !== organisationAt),
  };
}

/** A public body right behind a title: 'Projectleider Gemeente X'. */
const gluedBody =
  /,? (?=(?:Gemeente|Provincie|Waterschap|Hoogheemraadschap|Ministerie) \p{Lu}|Rijkswaterstaat)/u;

/** 'Projectleider bij Gemeente X' or 'Projectleider, Gemeente X'; else a title or an organisation alone. */
function splitOne(words: string): { title: string; organisation: string } {
  for (const match of [...words.matchAll(/,? (?:bij|at|voor|for|namens) (?:de |het |the )?/gi)].reverse()) {
    const organisation = words.slice(match.index + match[0].length);
    const sure = /bij|at/i.test(match[0]) ? startsHigh(organisation) : isOrganisation(organisation);
    if (sure) return { title: words.slice(0, match.index), organisation };
  }
  const glued = gluedBody.exec(words);
  if (glued !== null && isRole(words.slice(0, glued.index)))
    return { title: words.slice(0, glued.index), organisation: words.slice(glued.index + glued[0].length) };
  const pieces = words.split(', ');
  const cut = (at: number) => ({
    title: pieces.slice(0, at).join(', '),
    organisation: pieces.slice(at).join(', '),
  });
  const at = pieces.findIndex(isOrganisation);
  if (at > 0) return cut(at);
  if (at === 0) {
    const titleAt = pieces.findIndex((piece, place) => place > 0 && isRole(piece));
    if (titleAt === -1) return { title: '', organisation: words };
    const { title: organisation, organisation: title } = cut(titleAt);
    return { title, organisation };
  }
  const high = pieces.findIndex((piece, place) => place > 0 && startsHigh(piece));
  return high === -1 ? { title: words, organisation: '' } : cut(high);
}
