/** The sections of a CV that are lists: languages, skills, courses. */
import { monthNames } from '../months.ts';
import { readDay } from '../read-typed.ts';
import { emptyTypedDocument } from '../typed.ts';
import { isPersonal } from './personal.ts';
import type { PastedDocument } from './reading.ts';
import type { NumberedLine } from './units.ts';

/** Languages by their Dutch and English names, under the Dutch one: requests name them in Dutch. */
const languages: Record<string, string> = {
  nederlands: 'Nederlands',
  dutch: 'Nederlands',
  engels: 'Engels',
  english: 'Engels',
  duits: 'Duits',
  german: 'Duits',
  frans: 'Frans',
  french: 'Frans',
  spaans: 'Spaans',
  spanish: 'Spaans',
  italiaans: 'Italiaans',
  italian: 'Italiaans',
  portugees: 'Portugees',
  portuguese: 'Portugees',
  fries: 'Fries',
  frisian: 'Fries',
  papiaments: 'Papiaments',
  papiamentu: 'Papiaments',
  arabisch: 'Arabisch',
  arabic: 'Arabisch',
  turks: 'Turks',
  turkish: 'Turks',
  pools: 'Pools',
  polish: 'Pools',
  russisch: 'Russisch',
  russian: 'Russisch',
  oekraïens: 'Oekraïens',
  ukrainian: 'Oekraïens',
  zweeds: 'Zweeds',
  swedish: 'Zweeds',
  deens: 'Deens',
  danish: 'Deens',
  noors: 'Noors',
  norwegian: 'Noors',
  chinees: 'Chinees',
  chinese: 'Chinees',
  mandarijn: 'Chinees',
  japans: 'Japans',
  japanese: 'Japans',
  hindi: 'Hindi',
  berbers: 'Berbers',
  tamazight: 'Berbers',
  perzisch: 'Perzisch',
  farsi: 'Perzisch',
  grieks: 'Grieks',
  greek: 'Grieks',
  roemeens: 'Roemeens',
  romanian: 'Roemeens',
  hongaars: 'Hongaars',
  hungarian: 'Hongaars',
  tsjechisch: 'Tsjechisch',
  czech: 'Tsjechisch',
  bulgaars: 'Bulgaars',
  bulgarian: 'Bulgaars',
  kroatisch: 'Kroatisch',
  croatian: 'Kroatisch',
  servisch: 'Servisch',
  serbian: 'Servisch',
  hebreeuws: 'Hebreeuws',
  hebrew: 'Hebreeuws',
  indonesisch: 'Indonesisch',
  indonesian: 'Indonesisch',
  gebarentaal: 'Gebarentaal',
};

/** How well somebody knows a language, where it is well enough to offer. */
const wellEnough =
  /^(?:moedertaal|moedertaalniveau|tweede taal|tweetalig|vloeiend|uitstekend|uitmuntend|zeer|goed|goede|ruim|voldoende|in|woord|geschrift|schrift|spreken|lezen|schrijven|mondeling|schriftelijk|native|bilingual|of|fluent|excellent|very|good|full|professional|working|proficiency|or|native\/bilingual|speaker|mother|tongue|b2|c1|c2|en|and|niveau|level|taal|op|beheersing|professionele|werkvaardigheid|volledige)$/i;

type List = { found: string[]; left: number[] };

/**
 * The languages in these lines. One that is known a little ('Frans: basis') is left: a request asks for more.
 * A line lands in `left` where any of it is not understood.
 */
export function readLanguages(lines: readonly NumberedLine[]): List {
  const found = new Set<string>();
  const left: number[] = [];
  // LinkedIn puts the level on a line of its own below the language.
  let waiting: { at: number; language: string } | null = null;
  for (const { at, line } of lines) {
    if (line.text === '') continue;
    const read = line.text.split(/[,;•·/]| en (?=\p{Lu})| and (?=\p{Lu})/u).map(readLanguage);
    const [first] = read;
    if (waiting !== null && first !== undefined && first.language === null) {
      if (read.every(({ known }) => known)) found.add(waiting.language);
      else left.push(waiting.at, at);
      waiting = null;
      continue;
    }
    if (waiting !== null) found.add(waiting.language);
    waiting = null;
    if (read.length === 1 && first?.language && first.bare) waiting = { at, language: first.language };
    else {
      for (const { language, known } of read) if (language !== null && known) found.add(language);
      if (read.some(({ known }) => !known) || read.every(({ language }) => language === null)) left.push(at);
    }
  }
  if (waiting !== null) found.add(waiting.language);
  return { found: [...found], left };
}

/** One language with its level; `known`: nothing in it is unknown or too little. */
function readLanguage(part: string): { language: string | null; known: boolean; bare: boolean } {
  const words = part.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const names = words.flatMap((word) => (Object.hasOwn(languages, word) ? [languages[word] ?? ''] : []));
  const others = words.filter((word) => !Object.hasOwn(languages, word));
  const known = others.every((word) => wellEnough.test(word)) && names.length <= 1;
  return { language: names[0] ?? null, known, bare: others.length === 0 };
}

/** The language that these words name and nothing besides; null for anything else. */
export function languageNamed(words: string): string | null {
  const { language, known, bare } = readLanguage(words);
  return known && bare ? language : null;
}

/** Above this many characters it is a sentence about a skill. */
const longestSkill = 60;
/** What a line of skills may begin with: 'Software: Excel, GIS'. */
const skillLabel =
  /^(?:software|tools?|programma['’]s|programmatuur|systemen|applicaties|methoden|methodes|methodieken|technieken|talen|overig|overige|technisch|persoonlijk|soft skills|hard skills|competenties|vaardigheden|kennis|skills|ict|it|expertise) ?[:|] ?/i;

/** The skills in these lines, each one word or phrase; sentences are left. */
export function readSkills(lines: readonly NumberedLine[]): List {
  const found = new Map<string, string>();
  const left: number[] = [];
  for (const { at, line } of lines) {
    if (line.text === '') continue;
    const items = line.text
      .replace(skillLabel, '')
      .split(/(?:[,;|•·])(?![^(]{0,60}\))/)
      .map((item) => item.replace(/^\s+|[\s.]+$/g, ''))
      .filter((item) => /[\p{L}\d]/u.test(item));
    const fits =
      items.length > 0 && items.every((item) => item.length <= longestSkill && !/[.!?:] /.test(item));
    if (!fits || isPersonal(line.text)) left.push(at);
    else for (const item of items) if (!found.has(item.toLowerCase())) found.set(item.toLowerCase(), item);
  }
  return { found: [...found.values()], left };
}

const wholeDay = `\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} (?:${monthNames})\\.? \\d{4}`;
const expiry = new RegExp(
  `,? ?\\(?(?:geldig tot(?: en met)?|geldig t/m|verloopt(?: op)?|vervalt(?: op)?|valid until|expires(?: on)?):? (${wholeDay})\\)?`,
  'i',
);
const issue = new RegExp(
  `,? ?\\(?(?:(?:afgegeven|behaald|uitgegeven|issued)(?: op| on)?:? )?(${wholeDay})\\)?`,
  'i',
);
/** A line with a date and nothing to be dated: it belongs to the line above. */
const dateAlone = new RegExp(
  `^(?:(?:uitgegeven|afgegeven|behaald|issued|vervalt|verloopt|geldig tot|expires|${monthNames}|op|in|on)\\.?:?|[\\d\\s·|,()/–-]|(?:19|20)\\d{2})+$`,
  'i',
);
const longestName = 300;

/** The courses and certificates in these lines, one a line. A day is read; a year alone stays in the name. */
export function readCourses(lines: readonly NumberedLine[]): { documents: PastedDocument[]; left: number[] } {
  const documents: PastedDocument[] = [];
  const left: number[] = [];
  for (const { at, line } of lines) {
    const { text } = line;
    if (text === '') continue;
    const above = documents.at(-1);
    if (isPersonal(text) || text.length > longestName || !/[\p{L}\d]/u.test(text)) left.push(at);
    else if (above !== undefined && dateAlone.test(text)) above.name = `${above.name} (${text})`;
    else documents.push(documentOf(text));
  }
  return { documents, left };
}

const ofConduct = /^(?:vog(?!\p{L})|verklaring omtrent)/iu;
/** The words that its kind already says. */
const conductAlone = /^(?:vog|verklaring omtrent (?:het )?gedrag(?: ?\(vog\))?)$/i;

function documentOf(text: string): PastedDocument {
  const until = expiry.exec(text);
  const rest = until === null ? text : text.replace(until[0], '');
  const from = issue.exec(rest);
  const [expiresOn, issuedOn] = [until, from].map((match) => readDay(match?.[1] ?? '') ?? '');
  const name = (from === null || issuedOn === '' ? rest : rest.replace(from[0], '')).replace(
    /^[\s|,:–-]+|[\s|,:–-]+$/g,
    '',
  );
  const named = name === '' ? text : name;
  return {
    ...emptyTypedDocument(),
    kind: ofConduct.test(named) ? 'vog' : 'certificate',
    name: conductAlone.test(named) ? '' : named,
    issuedOn: dutchDay(issuedOn ?? ''),
    expiresOn: dutchDay(expiresOn ?? ''),
  };
}

/** '2026-10-14' as it is typed, '14-10-2026'. */
const dutchDay = (date: string): string => date.split('-').reverse().join('-');
