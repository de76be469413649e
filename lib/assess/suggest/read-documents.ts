/** What a criterion asks to have on paper: a VOG, a certificate, a licence. */
import type { DocumentKind } from '../../profile/profile.ts';
import { blocking, type Demand, noted } from './demand.ts';
import { numberOf, numberPattern } from './numbers.ts';
import type { OwnNames } from './own-names.ts';
import { findPapers } from './paper-names.ts';
import type { Reader } from './reader.ts';

const filler =
  /\b(?:in (?:het )?bezit(?: van)?|geldige?|certifica(?:at|ten)|certificering|gecertificeerde?|certified|geregistreerd|registratie|keurmerk|kunnen|kan|bereid|overleggen|overlegt|overhandigen|aanleveren|aan te leveren|te overleggen|verplicht|verstrekken|afgegeven|(?:bij|voor) (?:de )?(?:aanvang|start)(?: van de opdracht)?|op verzoek|diploma|behaald|met goed gevolg|bijgevoegd|bijvoegen|meesturen|meegestuurd|recente|bezit|beschikt over|is|mag|levert|aan)(?!\p{L})/iu;
/** "Op de sluitingsdatum", "bij inschrijving": the day on which the offer has to be in. */
const submission =
  /\b(?:bij|op(?: de (?:dag|datum) van)?|ten tijde van|op het moment van|uiterlijk (?:bij|op)|tijdens|voor)\s+(?:(?:de|het|uw|je)\s+)?(?:uiterste\s+)?(?:inschrijving|inschrijven|inschrijf(?:datum|termijn)|sluiting|sluitings(?:datum|dag)|indienen|indiening|aanbieding|aanmelding|offerte)(?!\p{L})(?:\s+van (?:de |het |deze |dit )?(?:inschrijving|inschrijftermijn|offerte|aanvraag|uitvraag)(?!\p{L}))?/iu;
/** "Bij aanvang", "op startdatum": the first day of the work. */
const start =
  /\b(?:(?:uiterlijk\s+)?(?:bij|op|voor|vóór|tijdens|voorafgaand aan|per)|vanaf)\s+(?:de |het )?(?:aanvang|start|begin|ingang|(?:start|aanvangs|ingangs)datum|eerste werkdag)(?!\p{L})(?:\s+van (?:de |het )?(?:opdracht|werkzaamheden|inzet)(?!\p{L}))?/iu;
/** All the time that the work lasts, so from its first day. */
const during =
  /(?:gehele|hele|volledige) (?:duur|looptijd|opdracht)|\b(?:gedurende|tijdens) (?:de |het )?(?:duur|looptijd|opdracht|uitvoering|inzet|werkzaamheden)(?!\p{L})/iu;
const available = /\b(?:beschikba|inzetba)\p{L}*/iu;
/** What may be handed over when it is asked for, and not with the offer. */
const laterOn =
  /bereid|\b(?:kan|kun(?:t|nen)|moet(?:en)?|dien(?:t|en))\b[^,;.]*(?:overleg|overhandig|aanlever|verstrek)|\blever(?:t|en)?\b[^,;.]*\baan\b|overhandig|aanlever|aan te leveren|te overleggen|na gunning|voor (?:de )?(?:aanvang|start)/iu;
/** "Bij gunning", "voor de ondertekening": the offer is in by then, and the work has not begun. */
const atAward =
  /\b(?:uiterlijk )?(?:na|bij|voor|vóór|op)\s+(?:(?:de|het|een)\s+)?(?:(?:moment|datum|dag) van (?:de )?)?(?:voorlopige |definitieve )?(?:gunning|contract(?:ering|sluiting|vorming|ondertekening)|ondertekening|opdrachtverstrekking|opdrachtverlening)(?!\p{L})(?:\s+van (?:de |het )?(?:opdracht|contract|overeenkomst)(?!\p{L}))?/iu;
/** Who obtained it has done so, also when it has run out since. */
const obtained = /(?<!\p{L})(?:ooit|behaald|gevolgd|verlopen|geweest|gehad)(?!\p{L})/iu;
/** "Twee van de volgende certificaten": then one that has run out may be none of those. */
const someOf =
  /(?<!\p{L})van (?:de|deze|onderstaande|bovenstaande|genoemde)(?: \p{L}+)? (?:certifica|diploma|papier|document|registratie)|(?<!\p{L})(?:een|één|1|twee|drie) van(?: \p{L}+){0,2}:/iu;
/** "SKJ-registratie als jeugdzorgwerker": for what it was given, and no work. */
const asWhat =
  /\|[-\s]*(?:(?:registratie|geregistreerd|ingeschreven|certificaat|gecertificeerd|diploma|certificering)\s+)?als\s+(?!(?:bijlage|pdf|scan|kopie|onderdeel|bewijs)(?!\p{L}))[^,;.|()]+/iu;
const age = new RegExp(
  String.raw`(?:niet ouder (?:is |zijn |mag zijn |mogen zijn )?dan|(?:maximaal|hooguit|hoogstens))\s+(${numberPattern})\s*(jaar|jaren|maand|maanden|mnd)(?!\p{L})(?:\s+oud)?`,
  'iu',
);
/** Papers that are asked for again for each assignment, so that an old one rules nothing out. */
export const isRenewed = (kind: DocumentKind | null): boolean =>
  kind === 'vog' || kind === 'kvk' || kind === 'uea';

/**
 * Takes the papers out of the text that are asked for. Of those in one group ("A of B") one suffices. A start
 * stays in a text that asks to be available: it may be the start of that.
 */
export function readDocuments(text: Reader, own: OwnNames): Demand[] {
  const groups = findPapers(text.rest, own);
  if (groups.length === 0) return [];
  text.cut(groups);
  const capacity = text.takeAll(asWhat).map((words) => blocking(words.replace(/^[\s|-]+/u, '')));
  const mayCome = text.has(laterOn);
  const comesAfter = text.takeAll(atAward).length > 0;
  const ranOutWillDo = (text.has(obtained) && !text.has(/geldig/iu)) || text.has(someOf);
  const atSubmission = text.takeAll(submission).length > 0 && !comesAfter;
  const atStart = text.has(during) || text.has(start);
  if (!text.has(available)) text.takeAll(start);
  const maxAgeMonths = readAge(text);
  text.takeAll(filler);
  const demands = groups.flatMap(({ oneOf, orOther }): Demand[] => [
    {
      kind: 'documents',
      oneOf: oneOf.map(({ name, documentKind }) => ({
        name,
        documentKind,
        atSubmission,
        atStart,
        atAward: comesAfter,
        later: isRenewed(documentKind) || ranOutWillDo || comesAfter || (mayCome && !atSubmission),
        maxAgeMonths,
      })),
      orOther: orOther !== null,
    },
    ...(orOther === null ? [] : [noted(orOther)]),
  ]);
  return [...demands, ...capacity];
}

function readAge(text: Reader): number | null {
  const match = text.take(age);
  return match === null ? null : numberOf(match[1] ?? '') * (/^j/iu.test(match[2] ?? '') ? 12 : 1);
}
