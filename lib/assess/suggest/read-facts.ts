/** What a criterion asks that is a plain fact: availability, rate, own devices, a language. */
import { blocking, type Demand, noted } from './demand.ts';
import { belowWords, numberPattern } from './numbers.ts';
import { readDay, readLastDay, readPrintedStart } from './read-day.ts';
import { readHours } from './read-hours.ts';
import type { Reader } from './reader.ts';

const wholeTerm =
  /(?:(?:voor|gedurende|over|tijdens)\s+)?(?:de )?(?:gehele|volledige|hele)\s+(?:duur|looptijd|periode|termijn|opdracht\p{L}*|contract\p{L}*)(?:\s+van (?:de|het|deze) \p{L}+)?|(?:(?:inclusief|en)\s+)?(?:de |alle |mogelijke |mogelijk |eventuele )*verlenging\p{L}*/iu;
/** "Binnen twee weken na gunning". */
const fromOtherDay = new RegExp(
  String.raw`(?:(?:binnen|uiterlijk|maximaal)\s+)*${numberPattern}\s+(?:(?:werk|kalender)?dag(?:en)?|weken|week|maand(?:en)?)\s+(?:na|voor|vóór|vanaf|voorafgaand aan)(?!\p{L})[^,;.|]*`,
  'iu',
);
const startOfRequest =
  /(?:(?:per|vanaf|op|bij)\s+)?(?:de )?(?:(?:gevraagde|genoemde|gewenste)\s+)?(?:startdatum|ingangsdatum|aanvangsdatum|start|aanvang)(?: van de opdracht)?/iu;
const atOnce = /(?:per )?direct|z\.?s\.?m\.?|zo spoedig mogelijk|op korte termijn|onmiddellijk/iu;
/** "Start per maart", "kan uiterlijk 1 maart starten": to be available without saying so. */
const starting =
  /^(?:de )?(?:start|aanvang|startdatum|aanvangsdatum|ingangsdatum)(?: van de opdracht)?:?\s+(?:is\s+)?(?:per|vanaf|op|in|uiterlijk|medio|begin|eind|\d|\p{L}+\.?\s+20\d\d)|\b(?:starten|beginnen|aanvangen)(?!\p{L})/iu;
const startingFiller =
  /\b(?:start|starten|startdatum|aanvang|aanvangen|aanvangsdatum|ingangsdatum|beginnen|bereid|in staat)(?!\p{L})/iu;
const atWork = /ervaring|gewerkt|kennis|vaardig/iu;
const filler = /\b(?:beschikba\p{L}*|inzetba\p{L}*|inzet|per week|uren?|weken)(?!\p{L})/iu;

/**
 * Availability: only where the criterion speaks of it, is about hours a week alone, or about when to start. A term
 * of the whole assignment and its last day are told apart: no profile says that somebody stays to the end.
 */
export function readAvailability(text: Reader): Demand[] {
  const plain = text.has(/uur\s*(?:per|\/)\s*week/iu) && !text.has(/ervaring|gewerkt/iu);
  if (!plain && !text.has(/\b(?:beschikbaar(?:heid)?|beschikbare|inzetba\p{L}*)/iu))
    return readStarting(text);
  const end = readLastDay(text);
  const demands = [...readHours(text), ...readStart(text)];
  if (end !== null) demands.push(noted(end));
  for (const words of text.takeAll(wholeTerm)) {
    demands.push(noted(words));
  }
  text.takeAll(filler);
  return demands;
}

/** A day or month of which nothing says that it is for being available but that it is a start. */
function readStarting(text: Reader): Demand[] {
  if (!text.has(starting) || text.has(atWork)) return [];
  const dated = readDated(text);
  if (dated.length > 0) text.takeAll(startingFiller);
  return dated;
}

/** A start on a day or in a month that is printed; one that is counted from another day stays open. */
function readDated(text: Reader): Demand[] {
  const counted = text.take(fromOtherDay)?.[0];
  if (counted !== undefined) return [blocking(counted.trim())];
  const asked = readDay(text) ?? readPrintedStart(text);
  return asked === null ? [] : [{ kind: 'start', asked }];
}

function readStart(text: Reader): Demand[] {
  const dated = readDated(text);
  if (dated.length > 0) return dated;
  if (text.take(atOnce) !== null) return [{ kind: 'start', asked: 'asap' }];
  return text.take(startOfRequest) === null ? [] : [{ kind: 'start', asked: 'from-request' }];
}

const euro =
  /(?:€|eur(?:o)?)\s*(\d{2,3}(?:[.,]\d{1,2})?)(?![.,]?\d)(?:,-)?|(?<![\d.,])(\d{2,3}(?:[.,]\d{1,2})?)(?:,-)?\s*euro/iu;
const cap =
  /maxim|niet hoger|niet meer|niet boven|hoogstens|hooguit|ten hoogste|plafond|binnen|onder|tot\b|lager/iu;
/** Between a comparison and its "dan": "lager te zijn dan", "niet meer bedragen dan". */
const being = String.raw`(?:\s+(?:te\s+)?(?:zijn|is|liggen|ligt|bedragen|bedraagt|uitkomen|uitvallen|worden))?`;
const notMore = new RegExp(`niet (?:hoger|meer)${being} dan|niet boven`, 'iu');
const isBelow = new RegExp(
  `(?<!\\p{L})(?<!niet )(?:${belowWords}|(?:lager|minder)${being} dan)(?!\\p{L})`,
  'iu',
);
const rateFiller =
  /\b(?:uur)?tarie(?:f|ven)(?!\p{L})|\bmaximum\p{L}*|\bmaxim\p{L}+|hoogstens|hooguit|ten hoogste|all-?in|\b(?:excl(?:usief)?|incl(?:usief)?|in-|ex)(?![\p{L}])\.?|\bbtw\b|\boverige\b|\p{L}*kosten\b|\breis-?(?!\p{L})|\bparkeer-?(?!\p{L})|\bverblijf\p{L}*|woon-?\s?werk\p{L}*(?:-?verkeer)?|werk-?\s?werk\p{L}*(?:-?verkeer)?|\bper uur\b|\bverkeer\b|\b(?:mag|mogen|dient|moet|liggen|bedraagt|blijft|valt|ligt)\b|\bde kandidaat\b/iu;

/**
 * Whether the text is about a rate that is no plain cap excluding VAT: a scale of amounts, a price that is
 * compared with others. That is not weighed.
 */
export function scalesRate(text: Reader): boolean {
  if (!text.has(/\b(?:uur)?tarie(?:f|ven)(?!\p{L})/iu)) return false;
  const amounts = text.rest.match(new RegExp(euro.source, 'giu')) ?? [];
  if (amounts.length === 0) return !text.has(capWithoutAmount);
  return amounts.length > 1 || !text.has(cap) || text.has(notPlain);
}

/** VAT in the amount, wherever it stands among what is in it; an amount of a day, or a share on top of it. */
const notPlain =
  /(?<!\p{L})(?:incl\p{L}*|met)(?!\p{L})(?:(?!(?<!\p{L})ex)[^;:(])*?\bbtw|\bbtw(?:-| )(?:inbegrepen|incl\p{L}*)|%(?!\s*btw)|(?:€|euro?\b)[^;:(]{0,25}?(?:\bper |\/\s*)(?:dag|dagdeel|week|maand|jaar)(?!\p{L})/iu;

const capWithoutAmount = /maxim\p{L}*\s*(?:uur)?tarief|tarief\p{L}* (?:niet|onder|binnen)/iu;

/** The cap on the hourly rate, excluding VAT; of a text that `scalesRate`, nothing. */
export function readRate(text: Reader): Demand[] {
  if (!text.has(/\b(?:uur)?tarie(?:f|ven)(?!\p{L})/iu) || scalesRate(text)) return [];
  const amount = text.take(euro);
  const printed = amount?.[1] ?? amount?.[2];
  text.takeAll(notMore);
  const below = printed !== undefined && text.takeAll(isBelow).length > 0;
  text.takeAll(rateFiller);
  return [
    {
      kind: 'rate',
      cap: printed === undefined ? 'from-request' : Number.parseFloat(printed.replace(',', '.')),
      below,
    },
  ];
}

const ownDevice =
  /bring your own device|\bbyod\b|\b(?:eigen|zelf een?) (?:\p{L}+ )?(?:laptop|apparatuur|computer|telefoon|mobiele telefoon|device)/iu;
const deviceFiller =
  /['"]*bring your own device['"]*|\bbyod\b|\bis van toepassing\b|\bdit houdt in dat\b|\bde kandidaat\b|\bdie de opdracht gegund krijgt\b|\b(?:eigen|zelf|mobiele?|telefoons?|abonnement|laptops?|ipad|tablet|computer|apparatuur|device|meenemen|meeneemt|meebrengen|zakelijke contacten|voor alle|neemt?|brengt?|mee|hebt|heeft|beschikt|gebruik\p{L}*|maakt|werkt|dient|zorgt)(?!\p{L})/iu;

/** Own laptop and telephone. */
export function readDevices(text: Reader): Demand[] {
  if (!text.has(ownDevice)) return [];
  text.takeAll(deviceFiller);
  return [{ kind: 'devices' }];
}

const languages: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/nederlands/iu, 'Nederlands'],
  [/engels/iu, 'Engels'],
  [/duits/iu, 'Duits'],
  [/frans/iu, 'Frans'],
  [/\bfries/iu, 'Fries'],
  [/spaans/iu, 'Spaans'],
];
const speaking =
  /\btaal|talen\b|beheers|vloeiend|spree?k|schrijf|moedertaal|woord en geschrift|taalniveau|\b[abc][12]\b/iu;
/** "Een VOG in de Duitse taal" may be about the paper. */
const howWell =
  /\bin (?:de|het) (?:nederlands|engels|duits|frans|fries|spaans)|vloeiend|uitstekend|goed|woord en geschrift|moedertaal|\b[abc][12]\b|zeer|perfect/iu;
const languageFiller =
  /\b(?:nederlands|engels|duits|frans|fries|spaans)\p{L}*|\b(?:taal|talen|taalniveau|taalbeheersing|taalvaardig\p{L}*|beheers\p{L}*|vloeiend\p{L}*|spree?k\p{L}*|schrijf\p{L}*|schrift\p{L}*|moedertaal|in woord en geschrift|mondeling\p{L}*|uitstekende?|niveau|[abc][12]|zeer|goede?)(?!\p{L})/iu;

/** Languages somebody has to master; a text that is to be in Dutch is no such demand. */
export function readLanguages(text: Reader): Demand[] {
  if (!text.has(speaking)) return [];
  const level = text.has(howWell);
  const names = languages.filter(([pattern]) => text.has(pattern)).map(([, name]) => name);
  if (names.length === 0) return [];
  text.takeAll(languageFiller);
  return names.map((name): Demand => ({ kind: 'language', name, level }));
}
