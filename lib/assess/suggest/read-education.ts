/** What a criterion asks of schooling: "afgeronde opleiding op minimaal hbo bachelor niveau, richting X". */
import { type EducationLevel, educationLevels } from '../../profile/profile.ts';
import { blocking, type Demand, type EducationDemand, noted } from './demand.ts';
import type { Reader } from './reader.ts';

const kind = `(?:hbo|wo|mbo|vmbo|havo|vwo|hts|heao|universitaire?|academische?)(?:[- ]?(?:niveau )?[1-4](?![\\d.,]|\\s*(?:\\+|jaar|jaren|maanden|uur)))?`;
const grade = `(?:bachelor|(?<!scrum[- ])master(?![- ]?(?:data|class|plan)))`;
const level = String.raw`(?:${kind}\+?(?:[- ]${grade})?|${grade}|associate degree|gepromoveerd)(?:['-]?s)?`;
const or = String.raw`\s*(?:,|\/|\bof\b|\bdan wel\b|\bdanwel\b|\ben\/of\b)\s*`;
const joint = `-?${or}`;
const levelsFirst = String.raw`(?<![\p{L}\d])(${level}(?:${joint}${level})*)`;
const levels = String.raw`${levelsFirst}(?![\p{L}\d])`;
const schooling = String.raw`(?:(?:werk-?\s*en\s*)?denkniveau|opleiding(?:sniveau)?|diploma|studie|niveau|geschoold|opgeleid|graad|titel)`;
const orHigher = String.raw`(?:\s*(?:of|\/)\s*(?:hoger|hogere|meer))?`;

/** "hbo- of wo-opleiding", "HBO bachelor niveau", "masteropleiding", and the schooling in "opleiding op hbo-niveau". */
const lead = String.raw`(?:(?:opleiding|studie)\s+(?:(?:op|van|minimaal|minstens|ten minste|tenminste)\s+)+)?`;
const before = new RegExp(
  String.raw`${lead}${levelsFirst}[\s-]*${orHigher}[\s-]*${schooling}${orHigher}`,
  'iu',
);
/** "diploma van een hbo-studie", "opleiding op minimaal WO". */
const after = new RegExp(
  String.raw`${schooling}[\s:(]*(?:(?:op|aan|van|een|het|de|minimaal|minstens|ten minste|tenminste)\s+)*${levels}${orHigher}`,
  'iu',
);
/** "Minimaal hbo", "afgeronde master". */
const alone = new RegExp(
  String.raw`(?:^|afgeronde?\s+)(?:(?:minimaal|een|afgeronde?|in (?:het )?bezit van)\s+)*${levels}${orHigher}(?=$|[^\p{L}])`,
  'iu',
);
/** Of the mbo, where the profile tells no levels apart: 'mbo-4', 'mbo-diploma op niveau 4'. */
const finer = /\bmbo[- ]?(?:niveau )?([1-4])(?!\d)|\b(?:op |van )?niveau ([1-4])(?!\d)/iu;
/** Above a degree, of which the profile does not speak. */
const beyond = /(?<!\p{L})post[- ]?(?:hbo|wo|academisch|universitair|doctora)(?:(?! of |[,;.|]).)*/iu;
/** "hbo- of wo-master": a master of either. */
const elided = new RegExp(`(hbo|wo|universitaire?|academische?)-(?=${or})`, 'giu');
/** "wo-niveau (master)". */
const gradeApart = /\(\s*(bachelor|master)(?:graad|niveau|diploma)?\s*\)/iu;
const diplomaOnly = /\b(?:(?:een |het )?diploma|afgestudeerd|afgeronde (?:opleiding|studie))\b/iu;
const direction =
  /(?:,|\()?\s*\(?(?:bij voorkeur )?(?:in (?:een|de) )?(?:studie|vak|opleidings)?richting(?:en)?\b(?: van)?:?\s*([^;.()|]+)/iu;
const equivalent =
  /[,(]?\s*(?:of|dan wel|c\.q\.)\s+(?:een )?(?:daarmee )?(?:gelijkwaardig|vergelijkba|soortgelijk|gelijksoortig|equivalent|aanverwant|anderszins)\p{L}*(?:\s+(?:(?:werk-?\s*en\s*)?denkniveau|niveau|diploma|opleiding|studie(?:richting)?|richting|werkervaring|ervaring)(?!\p{L}))?/iu;

/**
 * Takes what is asked of schooling out of the text. "Werk- en denkniveau" asks no degree. Nothing where the
 * level is only a word in passing ("werkervaring in het mbo").
 */
export function readEducation(text: Reader): Demand[] {
  const above = text.takeAll(beyond).map(blocking);
  return [...above, ...readDegree(text)];
}

function readDegree(text: Reader): Demand[] {
  const degreeWords = text.has(/opleiding|diploma|studie|bachelor|master|afgeron|afgestudeerd/iu);
  const match = text.take(before) ?? text.take(after) ?? text.take(alone);
  const printed = match === null ? null : inFull(match[1] ?? '');
  if (printed === null && !(text.has(diplomaOnly) && !text.has(/ervaring|kennis/iu))) return [];
  const workingLevel = match !== null && (/denkniveau/iu.test(match[0]) || !degreeWords);
  const apart = printed === null || /bachelor|master/iu.test(printed) ? null : text.take(gradeApart);
  const asked = printed === null ? [] : levelsIn(apart === null ? printed : `${printed} ${apart[1]}`);
  const level = lowest(asked);
  const within = level === 'mbo' ? (finer.exec(printed ?? '') ?? text.take(finer)) : null;
  const plus = /(?:mbo|hbo|wo)\+/iu.exec(printed ?? '')?.[0] ?? null;
  const work = text.take(equivalentWork)?.[0];
  const fields = directionIn(text);
  const diploma = text.take(diplomaOnly);
  if (fields.list === null && asked.length === 0) {
    // "Afgeronde opleiding tot duiker": schooling is asked, and not which.
    return [blocking((diploma?.[0] ?? '').trim())];
  }
  const equal = work === undefined ? equivalentLevel(text) : [open(work)];
  const demand: EducationDemand = {
    kind: 'education',
    level,
    finer: within === null ? plus : `niveau ${within[1] ?? within[2]}`,
    ambiguous: printed !== null && mayAskMore(printed),
    direction: fields.list,
    workingLevel,
    orEquivalent: equal.length > 0,
  };
  return [demand, ...fields.clauses, ...equal];
}

function inFull(printed: string): string {
  const grade = /(?:bachelor|master)$/iu.exec(printed)?.[0];
  return grade === undefined ? printed : printed.replace(elided, `$1-${grade}`);
}

/**
 * The levels as printed, lowest where a word leaves it open: "hbo" and "wo" are a bachelor at least, "master"
 * may be one of an hbo.
 */
function levelsIn(printed: string): EducationLevel[] {
  return printed.split(new RegExp(joint, 'iu')).flatMap((part) => levelOf(part.toLowerCase()) ?? []);
}

function levelOf(part: string): EducationLevel | null {
  const master = part.includes('master');
  if (part.includes('gepromoveerd')) return 'phd';
  if (part.includes('associate')) return 'associate';
  if (/\bwo\b|universit|academisch/.test(part)) return master ? 'wo-master' : 'wo-bachelor';
  if (/hbo|hts|heao/.test(part) || /bachelor|master/.test(part))
    return master ? 'hbo-master' : 'hbo-bachelor';
  return (['vmbo', 'mbo', 'havo', 'vwo'] as const).find((name) => part.includes(name)) ?? null;
}

// "hbo of wo master" may ask a master of both.
function mayAskMore(printed: string): boolean {
  const parts = printed.split(new RegExp(joint, 'iu'));
  return (
    parts.length > 1 &&
    /bachelor|master/iu.test(parts.at(-1) ?? '') &&
    !/bachelor|master/iu.test(parts[0] ?? '')
  );
}

function lowest(levels: readonly EducationLevel[]): EducationLevel | null {
  return educationLevels.find((level) => levels.includes(level)) ?? null;
}

/** A course beside the study, or how it was passed: no field. */
const noField =
  /(?<!\p{L})(?:cursus|leergang|training|opleiding|master|bachelor|minor|specialisatie|module|certificaat|certificering|diploma|behaald|aangevuld|gevolgd|cum laude|met|plus|aan)(?!\p{L})/iu;

/**
 * The fields of study, of which one will do, with "of vergelijkbaar" apart: nobody can say what counts as that. Nor
 * whether "bouwkunde en planologie" asks both.
 */
function directionIn(text: Reader): { list: string[] | null; clauses: Demand[] } {
  const clauses: Demand[] = [];
  const alike = text.has(direction) ? text.take(equivalent) : null;
  if (alike !== null) clauses.push(open(alike[0]));
  const among = text.has(/ervaring|gewerkt|werkzaam|beschikba/iu) ? fieldAmongMore : namedField;
  const match = text.take(direction) ?? text.take(among);
  const printed = match?.[1] ?? '';
  const parts = printed
    .split(/,|\/|\bof\b|\ben\/of\b|\ben\b/iu)
    .map((field) => field.trim().replace(/^(?:de|het|een)\s/iu, ''))
    .filter((field) => field.length > 1);
  const fields = parts.filter((part) => !noField.test(part));
  for (const words of parts.filter((part) => noField.test(part))) {
    clauses.push(blocking(words));
  }
  const together = /,|(?<!-\s)\ben\b/iu.test(printed) && !/\bof\b|\//iu.test(printed);
  if (fields.length > 1 && together && alike === null) clauses.push(open(printed));
  return { list: fields.length === 0 ? null : fields, clauses };
}

/** "hbo-opleiding bouwkunde of civiele techniek": what stands behind the schooling that was taken. */
const namedField =
  /(?:\|\s*|diploma\s+|afgestudeerd\s+)\s*(?:in |op het gebied van |van |de |het )*(?!niveau|niet\b|geen\b|zonder\b|of\b|en\b|op\b|is\b|met\b|blijk|behaald|aangetoond|verkregen|dat\b|die\b|welke\b)(\p{L}{4}[\p{L}, /-]*)(?=$|[;.()|])/iu;

/** The same before a comma, where work is asked as well. */
const fieldAmongMore =
  /\|\s*(?:in |op het gebied van |van |de |het )*(?!niveau|niet\b|geen\b|zonder\b|of\b|en\b|op\b|is\b|met\b|plus\b|blijk|behaald|aangetoond|verkregen|aangevuld|minimaal|ervaring|werkervaring|beschikba|door\b|dat\b|die\b|welke\b)(\p{L}{4}[\p{L}-]*(?: (?!of\b|en\b|door\b|met\b|plus\b)[\p{L}-]+){0,2})(?=\s*[,;.])/iu;

/** "of aantoonbaar vergelijkbaar werk- en denkniveau": then no degree is asked of anybody. */
const equivalentWork =
  /[,(]?\s*(?:of|dan wel|c\.q\.)\s+(?:(?:een|aantoonbaar|daarmee|door ervaring verkregen)\s+)*(?:gelijkwaardig|vergelijkba|soortgelijk|equivalent)\p{L}*\s+(?:werk-?\s*en\s*)?(?:denk)?niveau/iu;

/** "hbo of vergelijkbaar": something else than a degree may do. */
function equivalentLevel(text: Reader): Demand[] {
  const match = text.take(equivalent);
  return match === null ? [] : [open(match[0])];
}

/** What else may do, for the user to weigh. */
const open = (words: string): Demand => noted(plain(words));

const plain = (words: string): string => words.replace(/^[\s,(]+/, '').trim();
