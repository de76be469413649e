/** The requirements on the CV itself: one page too many can void a bid. */
import type { Profile } from '../../profile/profile.ts';
import type { RequestView } from '../view.ts';
import { type CvPart, cvParts, type Found } from './item.ts';
import { linesWith, sentencesOf, sentenceWith } from './sentences.ts';

/** In the order in which they are shown; nothing where the page says nothing of the CV. */
export function cvItems(view: RequestView, profile: Profile, pageText: string): Found[] {
  const { cv } = view.request;
  if (cv === null) return [];
  const lines = linesOfCv(view, pageText);
  const from = (words: RegExp) => sentenceIn(view, lines, words);
  const items: Found[] = [];
  if (cv.maxPages !== null) items.push(pagesItem(view, lines, cv.maxPages));
  if (cv.language !== null) items.push(languageItem(cv.language, profile, from));
  if (cv.format !== null) {
    const id = `cv-format:${cv.format}`;
    items.push({ kind: 'format', id, format: cv.format, check: 'unknown', ...from(/\b(?:pdf|word)\b/i) });
  }
  if (cv.minReferences !== null) {
    const id = `cv-references:${cv.minReferences}`;
    items.push({
      kind: 'references',
      id,
      count: cv.minReferences,
      check: 'unknown',
      ...from(/\breferen[ct]/i),
    });
  }
  return items;
}

/** How far below the first words about the CV the others are looked for. */
const reach = 8;

/** Where the rules for the CV may stand: their own words, the lines below those, and lines that name the CV. */
function linesOfCv({ sources }: RequestView, pageText: string): string[] {
  const quote = sources.cv?.quote ?? '';
  const place = quote === '' ? -1 : pageText.indexOf(quote);
  const below = place === -1 ? [] : pageText.slice(place + quote.length, place + 4000).split('\n');
  return [quote, ...below.slice(0, reach), ...linesWith(pageText, /\bcv\b|curriculum/gi)];
}

type Place = Pick<Found, 'source' | 'quote'>;

/** The first sentence with these words; else the words that the whole of it came from. */
function sentenceIn(view: RequestView, lines: readonly string[], words: RegExp): Place {
  const own = view.sources.cv?.quote ?? '';
  for (const line of lines) {
    const quote = sentencesOf(line).find((sentence) => words.test(sentence));
    if (quote !== undefined) return { quote, source: own.includes(quote) ? 'cv' : null };
  }
  return own === '' ? { quote: null, source: null } : { quote: own, source: 'cv' };
}

const pageWords = /pagina|bladzijde|\ba4|\bzijden\b/i;

function pagesItem(view: RequestView, lines: readonly string[], pages: number): Found {
  const line = (lines.find((line) => pageWords.test(line)) ?? '').trim();
  const { without, including } = partsOf(line);
  const id = [
    'cv-pages',
    pages,
    ...without.map((name) => `-${name}`),
    ...including.map((name) => `+${name}`),
  ];
  const place = sentenceIn(view, lines, pageWords);
  // What counts along may stand in another sentence of the line; then the whole line is the rule.
  const own = partsOf(place.quote ?? '');
  const inSentence = own.without.length + own.including.length === without.length + including.length;
  const quote = inSentence ? place.quote : line;
  return { kind: 'pages', id: id.join(':'), pages, without, including, check: 'unknown', ...place, quote };
}

const partWords: Record<CvPart, string> = {
  cover: 'voorblad(?:en)?|voorpagina|titelblad|titelpagina|schutblad',
  letter: 'motivatie(?:brief)?|begeleidende brief|aanbiedingsbrief',
  annexes: 'bijlagen?|annex(?:en)?|bijlage\\(n\\)',
  references: 'referenties?',
  diplomas: "diploma(?:['’]?s)?|certificaten",
};
const part = `(?:(?:de|het|een|eventuele?|je|uw|jouw|bijgevoegde) ){0,2}(?:${Object.values(partWords).join('|')})`;
const partList = `${part}(?:(?: ?, ?| en | én | of |/)${part})*`;
const leftOut = [
  new RegExp(
    `(?:exclusief|excl\\.?|zonder|uitgezonderd|met uitzondering van|los van|buiten) ${partList}`,
    'gi',
  ),
  new RegExp(
    `${partList},? (?:(?:word(?:t|en)|is|zijn) )?(?:niet mee ?ge(?:rekend|teld)|uitgezonderd|tel(?:t|len) (?:hierbij |daarbij )?niet mee)`,
    'gi',
  ),
];
const counted = [
  new RegExp(`(?:inclusief|incl\\.?|met inbegrip van) ${partList}`, 'gi'),
  new RegExp(
    `${partList},? (?:(?:word(?:t|en)|is|zijn) )?(?:mee ?ge(?:rekend|teld)|inbegrepen|tel(?:t|len) mee)`,
    'gi',
  ),
];

/** What a page limit leaves out, and what it counts along. */
function partsOf(line: string): { without: CvPart[]; including: CvPart[] } {
  const named = (patterns: readonly RegExp[]) => {
    const said = patterns.flatMap((pattern) => line.match(pattern) ?? []).join(' ');
    return cvParts.filter((name) => new RegExp(`\\b(?:${partWords[name]})`, 'i').test(said));
  };
  const without = named(leftOut);
  return { without, including: named(counted).filter((name) => !without.includes(name)) };
}

/** As the profile's languages may be written. */
const languageNames: Record<string, RegExp> = {
  nl: /^(?:nederlands|dutch|nl$)/i,
  en: /^(?:engels|english|en$)/i,
  de: /^(?:duits|german|deutsch|de$)/i,
  fr: /^(?:frans|french|fran[cç]ais|fr$)/i,
};
const languageWords: Record<string, RegExp> = {
  nl: /nederlands/i,
  en: /engels/i,
  de: /\bduits/i,
  fr: /\bfrans/i,
};

// A language that the profile does not list is not one that its owner cannot write: never a clash.
function languageItem(language: string, profile: Profile, from: (words: RegExp) => Place): Found {
  const spoken = profile.languages.some((name) => languageNames[language]?.test(name.trim()) ?? false);
  return {
    kind: 'language',
    id: `cv-language:${language}`,
    language,
    check: spoken ? 'fits' : 'unknown',
    ...from(languageWords[language] ?? /\btaal\b/i),
  };
}

/** Words for not being counted. */
const ignored =
  '(?:niet (?:mee ?ge(?:nomen|wogen|teld)|beoordeeld|gewaardeerd|in de beoordeling)|buiten beschouwing|tel(?:t|len) niet mee|geen punten)';
const inCv =
  '(?:in|uit|op) (?:het|je|uw|jouw|de|een) (?:(?:aangeboden|ingediende|bijgevoegde) )?(?:cv|curriculum)';
const explicitRules = [
  new RegExp(`\\bniet\\b[^.;\\n]{0,60}?${inCv}\\b[^.;\\n]{0,120}?${ignored}`, 'i'),
  new RegExp(`${inCv}\\b[^.;\\n]{0,60}?\\bniet\\b[^.;\\n]{0,80}?${ignored}`, 'i'),
  new RegExp(
    `\\b(?:alleen|uitsluitend|enkel|slechts)\\b[^.;\\n]{0,80}?${inCv}\\b[^.;\\n]{0,80}?(?:mee ?ge(?:nomen|wogen|teld)|beoordeeld|tel(?:t|len) mee)`,
    'i',
  ),
];

/**
 * The rule that what is not in the CV does not count, where the page says so ("niet expliciet in het cv … niet
 * meegenomen"); none where it only asks to be clear. How far the user is, is counted in CV sentences of the
 * evidence matrix: a price and an interview need none.
 */
export function explicitItem(view: RequestView, pageText: string): Found[] {
  const quote = sentenceWith(pageText, /\bcv\b|curriculum/gi, (sentence) =>
    explicitRules.some((rule) => rule.test(sentence)),
  );
  if (quote === null) return [];
  const asked = [
    ...view.knockouts.items,
    ...view.points.items.filter(({ criterion }) => criterion.kind === 'quality'),
  ];
  const written = asked.filter(({ cvSentence }) => cvSentence.trim() !== '').length;
  const done = asked.length > 0 && written === asked.length;
  return [
    {
      kind: 'explicit',
      id: 'cv-explicit',
      written,
      total: asked.length,
      check: done ? 'fits' : 'unknown',
      source: null,
      quote,
    },
  ];
}
