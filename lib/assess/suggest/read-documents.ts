/** What a criterion asks to have on paper: a VOG, a certificate, a licence. */
import type { DocumentKind } from '../../profile/profile.ts';
import type { Demand, DocumentDemand } from './demand.ts';
import { numberOf, numberPattern } from './numbers.ts';
import type { Reader } from './reader.ts';

/** Papers that are a demand wherever they are named. */
const papers: readonly (readonly [pattern: RegExp, kind: DocumentKind | null])[] = [
  [
    /\b(?:een )?(?:geldige )?(?:verklaring omtrent (?:het )?gedrag(?:\s*\(vog\))?|vog)(?:-p)?(?![\p{L}])/iu,
    'vog',
  ],
  [
    /\b(?:kvk-?uittreksel|uittreksel (?:van |uit )?(?:de |het )?(?:kvk|kamer van koophandel|handelsregister)(?:\s*\(kvk\))?)/iu,
    'kvk',
  ],
  [/\b(?:uniform europees aanbestedingsdocument(?:\s*\(uea\))?|uea)(?![\p{L}])/iu, 'uea'],
  [/\b(?:beroeps|bedrijfs)?aansprakelijkheidsverzekering\b/iu, 'insurance'],
  [/\bvca(?:[ -]?(?:vol|basis))?(?![\p{L}])/iu, null],
  [/\brijbewijs(?: [a-e]{1,2}(?![\p{L}]))?/iu, null],
];

/** Names that are a paper only where the criterion asks to have it: one can also have worked with the method. */
const certificates =
  /\b(?:prince ?2(?: (?:foundation|practitioner|agile))*|ipma(?:[ -]?[a-d](?![\p{L}]))?|pmp|msp|itil(?: foundation)?|scrum master|psm|cissp|cism|isaqb|big-registratie|register(?:accountant|controller))(?![\p{L}])/iu;
const having = /certifi|in (?:het )?bezit|beschikt over|geldig|diploma|behaald|registratie/iu;
/** "in bezit van een geldig X": whatever it is, it is asked on paper. */
const named =
  /\b(?:in (?:het )?bezit van (?!(?:een |het |geldige? )*(?:afgeronde?|diploma|hbo|wo\b|mbo|universit|academi|bachelor|master|eigen))(?:een )?(?:geldige? )?|(?:geldige? )?(?:certificaat|certificering|certificaten) (?:voor |van |in )?|gecertificeerd(?:e)? (?:als |in |voor )?)(?!afgeronde?|diploma|hbo|wo\b|mbo|eigen|is\b|zijn\b|wordt\b|moet\b|bij\b|op\b|of\b|en\b|om\b|dit\b|dat\b|die\b)(\p{L}[\p{L}\d -]{1,40}?)(?=$|[,;.()|]| en | of | bij | op | voor | niet | met )/iu;
const filler =
  /\b(?:in (?:het )?bezit(?: van)?|geldige?|certifica(?:at|ten)|certificering|gecertificeerde?|certified|kunnen|kan|bereid|overleggen|overlegt|overhandigen|aanleveren|aan te leveren|te overleggen|verplicht|verstrekken|afgegeven|na gunning|(?:bij|voor) (?:de )?(?:aanvang|start)(?: van de opdracht)?|op verzoek|diploma|behaald|recente|beschikt over|is|mag|levert|aan)(?!\p{L})/iu;
const age = new RegExp(
  String.raw`(?:niet ouder (?:is |zijn |mag zijn |mogen zijn )?dan|(?:maximaal|hooguit|hoogstens))\s+(${numberPattern})\s*(jaar|jaren|maand|maanden|mnd)(?!\p{L})(?:\s+oud)?`,
  'iu',
);
/** 'IPMA C of hoger': whether another one is higher is for the user to say. */
const orMore = /\bof (?:hoger|hogere|meer)(?!\p{L})/iu;
/** Papers that are asked for again for each assignment, so that an old one rules nothing out. */
export const isRenewed = (kind: DocumentKind | null): boolean =>
  kind === 'vog' || kind === 'kvk' || kind === 'uea';

/** Takes the papers out of the text that are asked for. "A of B" leaves it to the bidder (`readDemands`). */
export function readDocuments(text: Reader): Demand[] {
  const asksToHave = text.has(having);
  const atStart = text.has(
    /(?:bij|voor|tijdens) (?:de )?(?:aanvang|start)\b|(?:gehele|hele) (?:duur|looptijd|opdracht)/iu,
  );
  const later = text.has(
    /bereid|\b(?:kan|kun(?:t|nen)|moet(?:en)?|dien(?:t|en))\b[^,;.]*(?:overleg|overhandig|aanlever|verstrek)|\blever(?:t|en)?\b[^,;.]*\baan\b|overhandig|aanlever|aan te leveren|te overleggen|na gunning|voor (?:de )?(?:aanvang|start)/iu,
  );
  const base = { kind: 'document', atStart, maxAgeMonths: null } as const;
  const found: DocumentDemand[] = [];
  for (const [pattern, documentKind] of papers) {
    for (const words of text.takeAll(pattern))
      found.push({
        ...base,
        later: later || isRenewed(documentKind),
        name: nameOf(words),
        documentKind,
      });
  }
  if (asksToHave) {
    for (const words of text.takeAll(certificates))
      found.push({ ...base, later, name: nameOf(words), documentKind: null });
    const other = nameOf(text.take(named)?.[1] ?? '');
    if (other !== '') found.push({ ...base, later, name: other, documentKind: null });
  }
  if (found.length === 0) return [];
  const maxAgeMonths = readAge(text);
  text.takeAll(filler);
  const more = text.take(orMore);
  return [
    ...found.map((demand) => ({ ...demand, maxAgeMonths })),
    ...(more === null ? [] : [{ kind: 'clause' as const, words: more[0], blocks: false }]),
  ];
}

function readAge(text: Reader): number | null {
  const match = text.take(age);
  return match === null ? null : numberOf(match[1] ?? '') * (/^j/iu.test(match[2] ?? '') ? 12 : 1);
}

const nameOf = (words: string): string =>
  words.replace(/^(?:(?:een|het|de|geldige?|certificaat)(?: |$))+/iu, '').trim();
