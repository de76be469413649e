/** Reads what a criterion asks. What is not understood stays a demand of its own: it is never dropped. */
import { blocking, type Demand, type Demands, noted } from './demand.ts';
import { readJoined } from './joined.ts';
import { noNames, type OwnNames } from './own-names.ts';
import { readDocuments } from './read-documents.ts';
import { readEducation } from './read-education.ts';
import { readExperience } from './read-experience.ts';
import { readAvailability, readDevices, readLanguages, readRate, scalesRate } from './read-facts.ts';
import { readRegion } from './read-region.ts';
import { Reader } from './reader.ts';

const aboutTheCv =
  /\b(?:cv|curriculum|toegelicht|toelicht|toelichten|toelichting|benoem|benoemd|vermeld|beschrijf|omschrijf|expliciet|voorbeelden|referenties?|motivatiebrief)\b/iu;
const explained =
  /(?:,?\s*(?:en )?(?:deze|dit|die|welke) [^,;.|]*)?(?:\b(?:dit )?(?:is |zijn |wordt |worden )?(?:met (?:\p{L}+ )*voorbeelden )?toegelicht\b[^;.|]*)/iu;
const preferred = /[,(]?\s*\b(?:bij voorkeur|liefst|een pr[eé]|pr[eé]:)\s[^;.)|]*/iu;
const verb = String.raw`\b(?:(?:heeft|hebben|geniet\p{L}*)\s+(?:\p{L}+ )?voorkeur|(?:wordt|worden)\s+(?:\p{L}+ )?gewaardeerd)(?!\p{L})|\b(?:is|zijn|geldt als|gelden als|strekt|strekken)\s+(?:tot |een |echt |zeker |wel )*(?:pr[eé]|plus(?:punt)?|voordeel|aanbeveling|wenselijk|gewenst)(?!\p{L})`;
/** "Kennis van X is een pré", with what is liked. */
const liked = new RegExp(`[^.;,|()]*(?:${verb})[^.;,|()]*`, 'iu');
const isLiked = new RegExp(verb, 'iu');
const byDegree = /\b(?:de )?mate waarin\b/iu;
/** Of an organisation or a work: how large is that? */
const sized =
  /(?<!\p{L})(?:klein|kleine|kleinere|groot|grote|grotere|middelgrote?)(?=,? (?:(?:en|of|tot|\p{L}+e) ){0,2}(?:gemeente|organisatie|provincie|waterschap|instelling|team|project|programma))/iu;
const course =
  /\b(?:afgeronde?|voltooide?|gevolgde?)\s+(?:\p{L}+\s+)?(?:opleiding|cursus|training|leergang)\p{L}*|\b(?:opleiding|cursus|training|leergang) (?:tot|in|voor)(?!\p{L})|\b(?:opleiding|cursus|training|leergang)\p{L}* (?:\p{L}+ )?gevolgd|\bdiploma\p{L}*|gecertificeerd\p{L}*|\bcertifica\p{L}*/iu;
const notOne = /\b(?:geen|zonder|niet(?! (?:ouder|langer)\b))\b[^,;.|]*/iu;

/** Longer than this is no criterion but a page of text, of which no part can be weighed. */
export const longest = 1500;
/** Words of a fact: whatever else such a criterion says is no work to look for. */
const ofFacts = /\b(?:beschikba(?:ar|re)|beschikbaarheid|inzetba\p{L}*|uur per week|uurtarief)(?!\p{L})/iu;

const closing = String.raw`(?:(?:uiterste|laatste)\s+)?(?:(?:dag|datum|moment)\s+van\s+)?(?:(?:de|het)\s+)?(?:sluiting|indien|inschrij|aanbied|aanmeld|deadline)\p{L}*`;
const ofRequest = String.raw`(?:\s+van\s+(?:de|deze|het|dit|uw)\s+(?:uit|aan)?(?:vraag|inschrijving|inschrijftermijn|aanbieding|offerte|opdracht)(?!\p{L}))?`;
const counting = String.raw`(?:(?:met )?(?:als )?(?:de )?peildatum(?:\s*(?:[:=,]|is|geldt|op|van)(?![\p{L}\d]))*|(?:te rekenen|gerekend|geteld|berekend)\s+(?:vanaf|tot(?: en met)?|op|per|naar))`;
/** "Peildatum: de sluitingsdatum van deze aanvraag": time is counted from there anyway. */
const fromClosing = new RegExp(
  String.raw`[,;]?\s*(?<!\p{L})${counting}\s*(?:de\s+|het\s+)?${closing}${ofRequest}(?!\p{L})`,
  'iu',
);
const otherDay = new RegExp(
  String.raw`[,;]?\s*(?<!\p{L})${counting}(?:\s*\d{1,2} \p{L}+)?(?:\s*(?:19|20)\d\d)?(?!\p{L})`,
  'iu',
);
/** "Minder uren is bespreekbaar", "circa 32 uur": what falls short may do as well. */
const negotiable =
  /(?<!\p{L})(?:indien|in afronding|af te ronden|bezig met|overschreden|ook (?:mogelijk|toegestaan|akkoord)|circa|ca\.|ongeveer|plusminus)(?!\p{L})|(?<!\p{L})(?:minder|lager|hoger|later|meer|eerder|afwij\p{L}+|uren|tarief|startdatum|start)(?!\p{L})[^.;:]{0,40}?(?<!\p{L})(?:bespreekba\p{L}*|onderhandelba\p{L}*|mogelijk in overleg|in (?:nader )?overleg(?: mogelijk)?)(?!\p{L})/iu;

/** What cannot be read from a profile at all, however it is put. */
const ofTheOffer =
  /\bmotivatie(?!f)|\bplan van aanpak\b|\bcasus\b|\bpresentatie\b|\bgesprek|\binterview|^prijs\b|opgesteld in het|\bvisie op\b|laagste tarief/iu;

/**
 * What a criterion's text asks. Empty where nothing in it can be set against a profile. Of the tiers of an
 * award criterion nothing is in here (`levels.ts`). `own`: what the profile has on paper, by its names.
 */
export function readDemands(criterion: string, own: OwnNames = noNames): Demands {
  if (criterion.length > longest) return { list: [], alternative: false };
  const read = (part: string) => readOne(part, own);
  return readJoined(criterion, read) ?? read(criterion);
}

function readOne(criterion: string, own: OwnNames): Demands {
  const text = new Reader(criterion);
  if (text.has(ofTheOffer) || scalesRate(text)) return { list: [], alternative: false };
  const clauses = [
    ...readReferenceDay(text),
    ...readInstructions(text),
    ...readPreferred(text),
    ...readByDegree(text),
  ];
  const before = countChoices(text.rest);
  const papers = readDocuments(text, own);
  const choices = countChoices(criterion) - (before - countChoices(text.rest));
  const facts = [
    ...papers,
    ...readEducation(text),
    ...readRegion(text),
    ...readRate(text),
    ...readDevices(text),
    ...readAvailability(text),
    ...readLanguages(text),
  ];
  clauses.push(...readCourse(text));
  const negation = text.take(notOne);
  if (negation !== null) clauses.push(blocking(trimmed(negation[0])));
  const judged = facts.filter(({ kind }) => kind !== 'clause');
  const aboutFacts = judged.length > 0 || [...facts, ...clauses].some(isOpen) || ofFacts.test(criterion);
  const experience = readExperience(text, !aboutFacts);
  const list = [...facts, ...experience, ...clauses];
  const weighed = list.filter(({ kind }) => kind !== 'clause').length;
  const alternative = negotiable.test(criterion) || (choices > 0 && (weighed > 1 || list.some(isOpen)));
  return { list: weighed === 0 ? [] : list, alternative };
}

/** From where time is counted: the day on which the offer closes, or any other, which is open. */
function readReferenceDay(text: Reader): Demand[] {
  text.takeAll(fromClosing);
  return text.takeAll(otherDay).map((words) => blocking(trimmed(words)));
}

/** How often the text leaves a choice. That between papers is weighed as one. */
const countChoices = (text: string): number =>
  text.match(/(?<=[ (])of |\bdan wel\b|\ben\/of\b/giu)?.length ?? 0;

const isOpen = (demand: Demand): boolean => demand.kind === 'clause' && demand.blocks;

/**
 * How the CV has to show it ("dit is toegelicht in de werkervaring"). The profile cannot tell, but the demand
 * itself is another, so it does not block.
 */
function readInstructions(text: Reader): Demand[] {
  const found: string[] = [];
  const [, ...later] = text.rest.split(/(?<=[,;.(])\s+|\s+-\s+/u);
  for (const clause of later) {
    if (
      !aboutTheCv.test(clause) ||
      /\d|jaar|maanden|\beisen?\b/iu.test(clause.replace(/\b[1I] referentie/u, ''))
    )
      continue;
    const match = text.take(new RegExp(RegExp.escape(clause), 'u'));
    if (match !== null) found.push(match[0]);
  }
  const inline = text.take(explained);
  if (inline !== null) found.push(inline[0]);
  return found.map((words) => noted(trimmed(words)));
}

function readPreferred(text: Reader): Demand[] {
  const found = liked.exec(text.rest)?.[0] ?? '';
  // Where nothing else is asked, what is liked is what there is to weigh.
  const alone = /^[^\p{L}]*$/u.test(text.rest.replace(found, ''));
  return [...text.takeAll(preferred), ...text.takeAll(alone ? isLiked : liked)].map((words) =>
    noted(trimmed(words)),
  );
}

/** "De mate waarin", "een kleine gemeente": then it is about how much, of which no profile speaks. */
function readByDegree(text: Reader): Demand[] {
  return [...text.takeAll(byDegree), ...text.takeAll(sized)].map(blocking);
}

/** A course or certificate without a level or a name that is known: no work shows it. */
function readCourse(text: Reader): Demand[] {
  return text.takeAll(course).map((words) => blocking(trimmed(words)));
}

const trimmed = (words: string): string => words.replace(/^[\s,;(.|]+|[\s,;).|]+$/gu, '');
