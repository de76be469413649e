/** One degree: its level, field, school and year. The level stays open where the words leave it open. */
import type { EducationLevel } from '../profile.ts';
import type { TypedDegree } from '../typed.ts';
import { type CvPeriod, findPeriod } from './period.ts';

const university =
  /\b(?:(?:rijks)?universiteit|university(?! of applied)|TU|VU|UvA|RUG|WUR|Erasmus)(?!\p{L})/iu;
const applied =
  /\b(?:hogeschool|university of applied sciences|polytechnic|saxion|fontys|avans|windesheim|inholland|hanze|zuyd)(?!\p{L})/iu;
const secondary = /(?<!\p{L})(?:\p{L}*(?:college|lyceum|scholengemeenschap)|ROC|AOC)(?!\p{L})/iu;
/** Names that a school and a bureau for courses share. */
const academy = /(?<!\p{L})(?:\p{L}*(?:academie|academy|instituut|institute|school))(?!\p{L})/iu;
/** After a degree, and none itself. */
const postgraduate = /(?<!\p{L})post[- ]?(?:hbo|wo|master|bachelor|academisch|doctoraal)/iu;
/** 'Master' in names of courses. */
const otherMasters = /scrum ?master|master ?class(?:es)?|master black belt|webmaster/gi;

/** In this order: what a text names first on this list is its level. */
const levels: readonly (readonly [EducationLevel, RegExp])[] = [
  ['phd', /(?<!\p{L})(?:ph\.?d\.?|gepromoveerd|promotieonderzoek|doctoraat)(?!\p{L})/iu],
  ['hbo-master', /(?<!\p{L})hbo[- ]?master/iu],
  ['wo-master', /(?<!\p{L})(?:wo[- ]?master|doctoraal|drs\.?)(?!\p{L})/iu],
  ['wo-bachelor', /(?<!\p{L})wo[- ]?bachelor/iu],
  ['associate', /(?<!\p{L})associate degree(?!\p{L})/iu],
  ['hbo-bachelor', /(?<!\p{L})(?:hbo|hts|heao|hto)(?!\p{L})/iu],
  ['mbo', /(?<!\p{L})(?:mbo|mts|meao)(?!\p{L})/iu],
  ['vwo', /(?<!\p{L})(?:vwo|atheneum|gymnasium)(?!\p{L})/iu],
  ['havo', /(?<!\p{L})havo(?!\p{L})/iu],
  ['vmbo', /(?<!\p{L})(?:vmbo|mavo|lts|mulo)(?!\p{L})/iu],
];
const master = /(?<!\p{L})(?:master(?:['’]s|opleiding)?|m\.?sc\.?)(?!\p{L})/iu;
const bachelor = /(?<!\p{L})(?:bachelor(?:['’]s|opleiding)?|b\.?sc\.?)(?!\p{L})/iu;
const academic = /(?<!\p{L})(?:wo|academisch)(?!\p{L})/iu;

/**
 * The level that a text names; 'open' for a master or bachelor without a kind of school and for 'wo' alone,
 * which may each be one of two; null where it names none.
 */
function levelOf(given: string): EducationLevel | 'open' | null {
  if (postgraduate.test(given)) return null;
  const text = given.replace(otherMasters, ' ');
  // 'HBO' before a master says what kind of master it is.
  const sure = levels.find(([, words]) => words.test(text))?.[0] ?? null;
  if (sure === 'hbo-bachelor' && master.test(text)) return 'hbo-master';
  if (sure !== null) return sure;
  const [isApplied, isUniversity] = [applied.test(text), university.test(text)];
  if (master.test(text)) return isApplied ? 'hbo-master' : isUniversity ? 'wo-master' : 'open';
  if (bachelor.test(text)) return isApplied ? 'hbo-bachelor' : isUniversity ? 'wo-bachelor' : 'open';
  return academic.test(text) ? 'open' : null;
}

export const hasLevel = (text: string): boolean => levelOf(text) !== null;
export const isPostgraduate = (text: string): boolean => postgraduate.test(text);
export const isTertiary = (text: string): boolean => university.test(text) || applied.test(text);

/** Whether a text names somewhere to learn: a school, or a bureau for courses. */
export const isSchool = (text: string): boolean =>
  isTertiary(text) || secondary.test(text) || academy.test(text);

/** Whether a text tells of a degree: by its level, or by a school that gives one. */
export function isDegree(text: string): boolean {
  if (postgraduate.test(text)) return false;
  return hasLevel(text) || isTertiary(text) || secondary.test(text);
}

/** The words of a level, with those that stand around them. */
const levelWords =
  /(?<![\p{L}-])(?:(?:hbo|wo|mbo|post)[- ]?)?(?:(?:bachelor|master)(?:['’]s|opleiding)?(?: degree)?(?: of(?: (?:arts|science|laws)(?!\p{L}))?)?|associate degree|doctoraal|drs\.?|b\.?sc\.?|m\.?sc\.?|ll\.?[bm]\.?|ph\.?d\.?|b\.?eng\.?|be|ba|ma|hbo|wo|mbo|hts|heao|hto|mts|meao|lts|mavo|mulo|vmbo(?:-tl?)?|havo|vwo)(?:[- ](?:niveau|opleiding|[2-4])(?!\d))?(?!\p{L})[-:]?/giu;
const done =
  /(?<!\p{L})(?:diploma(?: behaald)?(?: ?: ?(?:ja|behaald))?|afgerond|behaald|geslaagd|afgestudeerd|cum laude|graduated|getuigschrift)(?!\p{L})(?: ?(?:in |: ?)?(?:19|20)\d{2})?/giu;
const doneIn =
  /(?<!\p{L})(?:diploma|afgerond|behaald|geslaagd|afgestudeerd|graduated)[^\d|]{0,12}((?:19|20)\d{2})/iu;
const notDone =
  /(?<!\p{L})(?:niet (?:afgerond|voltooid|behaald)|onvoltooid|zonder diploma|geen diploma|diploma ?: ?nee|in opleiding|nog bezig|not completed|unfinished|verwacht|expected)(?!\p{L})/iu;
/** The first year of a degree: it says what was studied, and is no diploma of that level. */
const firstYear = /(?<!\p{L})(?:propedeuse|propaedeutic)/iu;

/** The degree in a text whose lines are joined by ' | '. A year that is to come is none yet. */
export function degreeOf(text: string, today: Temporal.PlainDate): TypedDegree {
  const period = findPeriod(text);
  const level = levelOf(text);
  const bare = period === null ? text : `${text.slice(0, period.start)} | ${text.slice(period.end)}`;
  const { field, institution } = fieldAndSchool(bare.replace(notDone, ' | ').replace(done, ' | '));
  return {
    level: level === null || level === 'open' ? '' : level,
    field,
    institution,
    year: yearOf(text, period, today),
  };
}

function yearOf(text: string, period: CvPeriod | null, today: Temporal.PlainDate): string {
  if (notDone.test(text) || firstYear.test(text)) return '';
  const year = doneIn.exec(text)?.[1] ?? /\d{4}$/.exec(period?.to ?? '')?.[0] ?? '';
  return Number(year) > today.year ? '' : year;
}

const schoolStart =
  / (?:aan (?:de |het )?|bij (?:de |het )?|at (?:the )?|van de )?(?=(?:(?:De )?(?:Haagse|Technische|Vrije|Open|Christelijke|Stedelijk) )?(?:hogeschool|(?:rijks)?universiteit|university|ROC|saxion|fontys|avans|windesheim|inholland)(?!\p{L}))/iu;

function fieldAndSchool(text: string): { field: string; institution: string } {
  const parts = text
    .split(/ ?\| ?| ?[·•] | – | — | - | − |; ?|: |, /)
    .flatMap((part) => parted(part))
    .map(trimmed)
    .filter((part) => /\p{L}/u.test(part));
  const at = parts.findIndex(isSchool);
  const fields: string[] = [];
  const others: string[] = [];
  let generic = false;
  for (const [place, part] of parts.entries()) {
    if (place === at) continue;
    const bare = trimmed(part.replace(levelWords, ' '));
    const isLevel = bare !== part;
    const words = isLevel ? bare.replace(/^(?:in|of) /i, '') : part;
    if (words === '') continue;
    // 'Bachelor of Engineering' is a title; the field stands behind it.
    if (isLevel || fields.length === 0 || generic) fields.push(words);
    else others.push(words);
    generic = isLevel && /(?:bachelor|master)[^|]* of /i.test(part);
  }
  const school = at === -1 ? '' : (parts[at] ?? '');
  if (school === '') return { field: [...fields, ...others].join(', '), institution: '' };
  return { field: fields.join(', '), institution: [school, ...others].join(', ') };
}

/** 'HBO Bouwkunde Hogeschool Y' in two; 'Saxion Hogeschool' is one school. */
function parted(part: string): string[] {
  const cut = schoolStart.exec(part);
  return cut === null || isTertiary(part.slice(0, cut.index))
    ? [part]
    : [part.slice(0, cut.index), part.slice(cut.index + cut[0].length)];
}

function trimmed(part: string): string {
  const even = part.split('(').length === part.split(')').length;
  return (even ? part.replace(/\( *\)/g, ' ') : part.replace(/[()]/g, ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:|·•–—−/-]+|[\s,;:|·•–—−/-]+$/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
}
