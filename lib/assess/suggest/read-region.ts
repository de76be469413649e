/** Where a criterion asks somebody to live, to be present or to travel to. */
import { blocking, type Demand, noted } from './demand.ts';
import type { Reader } from './reader.ts';

const place = String.raw`\p{Lu}[\p{L}'-]+(?:[ -](?:(?:op|aan|den|de|het)[ -])?\p{Lu}[\p{L}'-]+)*`;
const around = `(?:in|te|rond|rondom|nabij|van|binnen|tot|door)`;
const area = String.raw`(?:(?:de|het|een|heel)\s+)?(?:(?:regio|omgeving|provincie|gemeente|buurt)(?:\s+van)?(?!\p{L})\s*)?`;
/** "in de regio Veenland of Laarland"; the names are written with a capital. */
const named = new RegExp(
  String.raw`(?:^|[\s|])${around}(?:\s+of\s+${around})?\s+${area}(${place}(?:\s*(?:,|\/|\bof\b|\ben\b)\s*${place})*)`,
  'u',
);
const ofRequest =
  /\b(?:in|te|rond|nabij|binnen|tot|van|op)\s+(?:(?:de|het)\s+)?(?:directe\s+)?(?:regio|omgeving|provincie|locatie|standplaats|kantoor|werklocatie)(?!\p{L})(?:\s+van (?:de )?(?:opdrachtgever|gemeente))?/iu;

const living = String.raw`\bwoonachtig|\bwoont\b|\bwonend|\bwoonplaats|\bwoonafstand`;
const travelling = String.raw`\breis(?:afstand|tijd|bereid)|\bbereid (?:om )?te reizen`;
const present = String.raw`\bop (?:de )?(?:werk)?locatie\b|\bop kantoor\b|\bter plaatse\b|\bfysiek aanwezig\b(?! zijn bij| bij)`;
const presentIn = /\baanwezig (?:in|te) (?!CV\b)\p{Lu}/u;
const usable = String.raw`\b(?:inzetbaar|beschikbaar)(?= in (?:de )?(?:regio|provincie|omgeving))`;
const asks = new RegExp(`${living}|${travelling}|${present}|${usable}`, 'iu');
const other = /ervaring|gewerkt|werkzaam|kennis|vaardig/iu;

/** How far, or how long: of which no profile speaks. */
const distance =
  /(?:\b(?:op|binnen|van|maximaal|max\.?|hooguit|hoogstens|minder dan)\s+)*(?<!\d)\d{1,3}\s*(?:(?:minuten|min\.?|kilometer|km)(?!\p{L})(?:\s+(?:reistijd|reizen|rijden|reisafstand)(?!\p{L}))?|uur\s+(?:reistijd|reizen|rijden)(?!\p{L}))/iu;
/** How much of the week. */
const days =
  /(?:,?\s*\bwaarvan\s+)?(?:\b(?:minimaal|minstens|ten minste|tenminste|gemiddeld)\s+)?(?:\d|een|één|twee|drie|vier|vijf)\s+dag(?:en)?(?:\s+(?:per|in de|\/)\s*week)?/iu;
const filler =
  /\b(?:woonachtig|woont|wonende?|woonplaats|woonafstand|reisafstand|reistijd|reisbereid\p{L}*|reizen|bereid|ter plaatse|op locatie|op kantoor|fysiek|aanwezig|inzetbaar|werkdag)(?!\p{L})/iu;

/**
 * Takes what is asked of a region out of the text; where it names none, that of the request is meant. Nothing
 * where the text is about work or knowledge: "ervaring in de regio" asks no presence.
 */
export function readRegion(text: Reader): Demand[] {
  if (!(text.has(asks) || text.has(presentIn)) || text.has(other)) return [];
  const far = text.takeAll(distance);
  const printed = text.take(named)?.[1];
  // "Veenland en Laarland" asks both, "Veenland of Laarland" one of them.
  const asked = printed?.split(/\s+en\s+/u).map((names) => names.split(/\s*(?:,|\/|\bof\b)\s*/u));
  text.takeAll(ofRequest);
  const often = text.take(days)?.[0];
  text.takeAll(filler);
  return [
    ...(asked ?? ['from-request' as const]).map((asked): Demand => ({ kind: 'region', asked })),
    ...far.map(blocking),
    ...(often === undefined ? [] : [noted(often.replace(/^[\s,]+/u, ''))]),
  ];
}
