/** The hours a week that a criterion asks. */
import { blocking, type Demand } from './demand.ts';
import { aboveWords, belowWords, leastWords, mostWords } from './numbers.ts';
import type { Reader } from './reader.ts';

const week = String.raw`(?<week>\s*(?:per|\/|in de|p\/)\s*w(?:ee)?k(?!\p{L}))?`;
/** "Per dag", "per twee weken", "per sprint": hours, but none of a week. */
const notOfElse = String.raw`(?!\s*(?:per|\/|in de|elke|iedere|om de)\s*(?!w(?:ee)?k(?!\p{L}))[\p{L}\d])`;
/** "Vier dagen van 8 uur", "4 x 8 uur". */
const notOfDays = String.raw`(?<!(?:\b(?:dag|dagen|dagdelen|diensten?)\s+(?:van|à|a)|\d\s*[x×*])\s*)`;
const count = String.raw`(?<![\d.,:])(\d{1,2})`;
/** "Van 8 tot 17 uur" may be a day; "een beschikbaarheid van 16 tot 24 uur" is not. */
const between = String.raw`(?:(?<between>(?<!(?:beschikbaarheid|inzet)\s)(?<!\p{L})(?:van|tussen))\s+(?:de\s+)?)?`;
const range = new RegExp(
  String.raw`${between}${count}\s*(?:uur\s*)?(?:-|tot en met|tot|t\/m|à|en)\s*(?:maximaal\s*)?(\d{1,2})\s*uur${notOfElse}${week}`,
  'iu',
);
/** "Om 9 uur", "vanaf 9 uur": a time of the day. "In totaal 400 uur": how many a week is not said. */
const noWeek = `(?:in )?totaal(?: van)?|om|vanaf|na`;
const single = new RegExp(
  String.raw`(?:(?<!\p{L})(?<bound>${leastWords}|${mostWords}|${aboveWords}|${belowWords}|${noWeek})\s*)?${notOfDays}${count}\s*\+?\s*uur${notOfElse}${week}`,
  'iu',
);
const isMost = new RegExp(`^(?:${mostWords}|${belowWords})$`, 'iu');
const isAbove = new RegExp(`^(?:${aboveWords})$`, 'iu');
const isNoWeek = new RegExp(`^(?:${noWeek})$`, 'iu');
const ofRequest =
  /(?:gevraagde|genoemde|gestelde|gewenste)\s+(?:aantal\s+)?uren(?: per week)?|aantal (?:gevraagde )?uren(?: per week)?/iu;

/** The last hour of a day; more of them are hours of a week. */
const hoursOfDay = 24;

/**
 * Takes the hours a week out of the text. A most is no least to weigh, and a time of the day or a total says nothing
 * of a week: those stay open, in their words.
 */
export function readHours(text: Reader): Demand[] {
  const several = text.take(range);
  if (several !== null) {
    const [words, , min, max] = several;
    const { between, week } = several.groups ?? {};
    const ofDay = between !== undefined && week === undefined && Number(max) <= hoursOfDay;
    return ofDay ? [blocking(words.trim())] : [hours(Number(min), Number(max), false)];
  }
  const one = text.take(single);
  if (one === null) {
    return text.take(ofRequest) === null ? [] : [{ kind: 'hours', asked: 'from-request', moreThan: false }];
  }
  const { bound = '', week } = one.groups ?? {};
  if (isMost.test(bound) || (week === undefined && isNoWeek.test(bound))) return [blocking(one[0].trim())];
  return [hours(Number(one[2]), Number(one[2]), isAbove.test(bound))];
}

const hours = (min: number, max: number, moreThan: boolean): Demand => ({
  kind: 'hours',
  asked: { min, max },
  moreThan,
});
