/** The documents that a request's conditions ask for, and when. */
import { criterionIds } from '../../request/key.ts';
import type { RequestView } from '../view.ts';
import { type Age, type AskedDocument, askedDocuments, type Stage } from './item.ts';
import { numberPattern, readNumber } from './numbers.ts';
import { sentencesOf } from './sentences.ts';

export type Demand = {
  document: AskedDocument;
  /** Follows the kind and the words. */
  id: string;
  source: string;
  quote: string;
  /** All that the conditions say of it. */
  text: string;
  stage: Stage | null;
  maxAge: Age | null;
};

/** What makes a sentence one about the document itself; a duty of the same name is none. */
const named: Record<AskedDocument, RegExp> = {
  vog: /\bvog\b|\bvog-|verklaring omtrent/i,
  kvk: /uittreksel|(?:\bkvk\b|kamer van koophandel|handelsregister)[^.;]{0,60}(?:inschrijving|ingeschreven|bewijs|kopie)|(?:inschrijving|ingeschreven|bewijs|kopie)[^.;]{0,60}(?:\bkvk\b|kamer van koophandel|handelsregister)/i,
  uea: /\buea\b|uniform europees/i,
  integrity:
    /integriteitsverklaring|integriteit[^.;]{0,60}(?:onderteken|tekent|verklar|gelofte)|(?:onderteken|tekent|verklar)[^.;]{0,60}integriteit/i,
  nda: /\bnda\b|(?:geheimhoudings|vertrouwelijkheids)(?:verklaring|overeenkomst)|(?:geheimhouding|vertrouwelijk)[^.;]{0,60}(?:teken|verklaring)|(?:tekent|ondertekend?e?|tekenen|verklaring)[^.;]{0,60}(?:geheimhouding|vertrouwelijk)/i,
  insurance: /verzekering|\bpolis|\bverzekerd\b(?! van)/i,
};

/** Being registered as one who lends staff is no extract, and concerns only those who do. */
const ofLending = /waadi|ter ?beschikking|uitle(?:en|nen)|uitzend/i;

const document =
  '(?:vog|verklaring|uittreksel|uea|uniform europees|verzekering|polis|bewijs|geheimhouding|integriteit)';
const notAsked = new RegExp(
  [
    `\\b(?:niet|geen) (?:meer )?(?:nodig|vereist|verplicht|gevraagd|noodzakelijk|van toepassing)(?! (?:bij|op het moment|om ))`,
    `\\bgeen ${document}[^.;]{0,60}(?:nodig|vereist|verplicht|gevraagd|noodzakelijk|verlangd)`,
    `(?:vraagt|vragen|verlangt|wordt|hoeft) (?:\\w+ ){0,3}geen ${document}`,
    `\\bhoeft (?:\\w+ ){0,2}niet\\b(?! (?:bij|direct|meteen|al|nu|mee)\\b)`,
  ].join('|'),
  'i',
);

/**
 * One demand for each document, in the order of the conditions; all that is said of one belongs together. A line
 * that asks several documents has the kind of one of them alone, so each is looked for.
 */
export function askedDocumentsOf(view: RequestView, pageText: string): Demand[] {
  const demands = new Map<AskedDocument, Demand>();
  for (const [index, { kind, text }] of view.request.conditions.entries()) {
    if (!askedDocuments.some((name) => name === kind)) continue;
    const asked = askedDocuments.filter((name) => asks(name, text));
    for (const document of asked) {
      const source = `conditions/${index}`;
      const said = asked.length === 1 ? aboutAll(document, text) : aboutOne(document, text);
      const known = demands.get(document);
      const all = known === undefined ? text : `${known.text}\n${text}`;
      demands.set(document, {
        document,
        id: `document:${document}:${criterionIds([{ text: all }])[0]}`,
        source: known?.source ?? source,
        quote: known?.quote ?? text,
        text: all,
        stage: known?.stage ?? said.stage ?? stageIn(leadIn(view, source, pageText)),
        maxAge: known?.maxAge ?? said.maxAge,
      });
    }
  }
  return [...demands.values()];
}

type Said = Pick<Demand, 'stage' | 'maxAge'>;

/** The clause that names the document goes before the rest of what is said. */
function aboutAll(document: AskedDocument, text: string): Said {
  return { stage: aboutOne(document, text).stage ?? stageIn(text), maxAge: maxAgeOf(text) };
}

/** Of a line that asks several: the age of one in its list is not that of the others. */
function aboutOne(document: AskedDocument, text: string): Said {
  const clauses = text
    .split(/[;\n]|\. |, (?=en |terwijl |maar )/)
    .filter((part) => named[document].test(part));
  const items = clauses.flatMap((clause) =>
    clause.split(/,(?! (?:niet|max|hoogst|ten))| en (?=(?:een|het|de) )/),
  );
  const ages = items.filter((item) => named[document].test(item)).map(maxAgeOf);
  return {
    stage: clauses.map(stageIn).find((stage) => stage !== null) ?? null,
    maxAge: ages.find((age) => age !== null) ?? null,
  };
}

function asks(kind: AskedDocument, text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      named[kind].test(sentence) && !notAsked.test(sentence) && !(kind === 'kvk' && ofLending.test(sentence)),
  );
}

const stages: readonly (readonly [Stage, RegExp])[] = [
  [
    'start',
    /(?:bij|voor|vóór|voorafgaand aan|uiterlijk (?:bij|op|voor)|op) (?:de |het |uw |je )?(?:daadwerkelijke )?(?:aanvang|start|ingang|begin|eerste werkdag|werkzaamheden|ingangsdatum)/i,
  ],
  [
    'award',
    /(?:na|bij|voor|vóór|voorafgaand aan|op het moment van) (?:de |een |het )?(?:voorlopige |definitieve |voorgenomen )?(?:gunning|opdrachtverlening|contractering|contractondertekening|ondertekening van)|(?:wordt|is|krijgt)[^.;]{0,20}gegund|gegund krijgt/i,
  ],
  [
    'submission',
    /(?:bij|met|voor|vóór|tegelijk met|samen met|op het moment van|ten tijde van) (?:de |het |uw |je |jouw )?(?:inschrijving|inschrijven|offerte|aanbieding|indienen|indiening|aanmelding|sluiting)|(?:meegestuurd|meesturen|bijgevoegd|meezenden|toegevoegd aan)/i,
  ],
];

/** When the text says that something is asked; null where it does not. The latest of several is when it must hold. */
function stageIn(text: string): Stage | null {
  return stages.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** How far above a list its leading sentence is looked for. */
const leadLines = 3;

/**
 * The lines above the list in which a condition stands ('Documenten bij gunning', 'voorafgaand aan de start aan te
 * leveren:'): what they say of the moment holds for all of its items.
 */
function leadIn({ sources, request }: RequestView, source: string, pageText: string): string {
  const place = sources[source];
  if (place === undefined || pageText.slice(place.start, place.end) !== place.quote) return '';
  const items = new Set(request.conditions.map(({ text }) => bare(text)));
  const above = pageText
    .slice(Math.max(0, place.start - 6000), place.start)
    .split('\n')
    .reverse()
    .slice(1);
  const from = above.findIndex((line) => line.trim() !== '' && !items.has(bare(line)));
  if (from === -1) return '';
  return above
    .slice(from, from + leadLines)
    .filter((line) => line.trimEnd().endsWith(':') || /^documenten\b/i.test(line.trim()))
    .join('\n');
}

const bare = (line: string): string => line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const span = `(${numberPattern}) (dag(?:en)?|week|weken|maand(?:en)?|jaar)\\b`;
const agePatterns = [
  new RegExp(`niet ouder (?:is |zijn |mag zijn |mogen zijn )?dan (?:maximaal )?${span}`, 'i'),
  new RegExp(
    `(?:maximaal|max\\.|hoogstens|ten hoogste|hooguit|minder dan|jonger dan) ${span} (?:oud|geleden|terug)`,
    'i',
  ),
  new RegExp(`(?:afgegeven|gedateerd|opgesteld) (?:\\w+ ){0,3}(?:laatste|afgelopen) ${span}`, 'i'),
  new RegExp(`(?:laatste|afgelopen) ${span} (?:is )?(?:afgegeven|gedateerd|opgesteld)`, 'i'),
];
const units: readonly (readonly [RegExp, Age['unit']])[] = [
  [/^dag/i, 'days'],
  [/^we/i, 'weeks'],
  [/^maand/i, 'months'],
  [/^jaar/i, 'years'],
];

/** How old it may be at most, only where the page says so. */
function maxAgeOf(text: string): Age | null {
  for (const pattern of agePatterns) {
    const match = pattern.exec(text);
    const count = readNumber(match?.[1] ?? '');
    const unit = units.find(([words]) => words.test(match?.[2] ?? ''))?.[1];
    if (count !== null && unit !== undefined) return { count, unit };
  }
  return null;
}
