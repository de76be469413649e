/** The lengths of time in a criterion: how long work has to have lasted, and how far back it counts. */
import type { ExperienceDemand } from './demand.ts';
import { aboveWords, leastWords, mostWords, numberOf, numberPattern } from './numbers.ts';
import { monthName, monthOf, plainDate } from './read-day.ts';
import type { Reader } from './reader.ts';
import type { Span } from './years.ts';

const unit = String.raw`(jaar|jaren|maand|maanden|mnd)(?!\p{L})`;
const counted = `(${numberPattern})`;

const lastYears = new RegExp(
  String.raw`(?:(?:in|gedurende|binnen|over|van|tijdens|uit)\s+)?(?:de |het )?(?:afgelopen|laatste|voorbije)\s+(?:periode van\s+)?(?:${counted}\s*)?${unit}`,
  'iu',
);
const notOlder = new RegExp(
  String.raw`(?:(?:niet|maximaal|hooguit)\s+)(?:(?:ouder|langer)\s+(?:dan\s+)?)?${counted}\s*${unit}(?:\s+(?:geleden|oud|terug))`,
  'iu',
);
const notOlderThan = new RegExp(
  String.raw`niet\s+(?:ouder|langer geleden)\s+dan\s+${counted}\s*${unit}`,
  'iu',
);
/** Within which time; "sinds 2015 werkzaam als jurist" asks that it went on. */
const obtained = /ervaring|opgedaan|verricht|uitgevoerd|jaar|maanden/iu;
const sinceWhen = new RegExp(
  String.raw`(?<!\p{L})(?<word>vanaf|sinds|na)\s+(?:(?:(?<day>\d{1,2})\s+)?(?<month>${monthName})\s+)?(?<year>(?:19|20)\d\d)(?!\d)`,
  'iu',
);

/** Before a length that is asked at the least. */
export const boundWords = `${leastWords}|${aboveWords}`;
const least = `(${boundWords})`;
const theDay = String.raw`(?:(?:de|het|uw)\s+)?(?:(?:uiterste\s+)?(?:dag|datum|moment)\s+van\s+(?:de\s+|het\s+)?)?`;
const beforeDay = String.raw`(?:voor|vóór|voorafgaande? aan)\s+${theDay}`;
const ofSubmission = String.raw`(?:inschrij|sluiting|indien|deadline)\p{L}*`;
/** "3 jaar geleden", "in de 3 jaar voor publicatie": when it was, and no three years of work. */
const noLength = String.raw`(?!\s+(?:geleden|terug|oud|(?:${beforeDay}|na\s+${theDay})(?:${ofSubmission}|publica|start|aanvang|gunning|aanvraag))(?!\p{L}))`;
/** "In de 3 jaar voor inschrijving"; "minimaal 3 jaar voor inschrijving" is longer ago. */
const beforeSubmission = new RegExp(
  String.raw`(?<!(?:${boundWords})\s+)(?:(?:in|binnen|gedurende|tijdens|over|van|uit)\s+)?(?:(?:de|een)\s+)?(?:periode van\s+(?:de\s+)?)?${counted}\s*${unit}\s+${beforeDay}${ofSubmission}`,
  'iu',
);

const range = new RegExp(
  String.raw`(?:${least}\s+)?${counted}\s*(?:-|tot|à)\s*${numberPattern}\s*${unit}`,
  'iu',
);
const amount = new RegExp(
  String.raw`(?:${least}\s*)?${counted}\s*(?:\+|plus)?(?:\s+of meer)?[\s-]*${unit}(?:\s+of (?:meer|langer))?${noLength}`,
  'iu',
);
const isAbove = new RegExp(`^(?:${aboveWords})$`, 'iu');
/** "maximaal 2 jaar", "tot 5 jaar": no minimum, and not for us to weigh. */
const most = new RegExp(String.raw`(?<!\p{L})(?:${mostWords}|geen)\s+$`, 'iu');

/** The unit of the first length in the words ('jaar'); '' where there is none. */
export const unitIn = (words: string): string => amount.exec(words)?.[3] ?? '';

/** Takes the time that counts out of the text: how far back from the submission, or since when. */
export function readSpan(text: Reader): Span {
  const since = text.has(obtained) ? readSince(text) : null;
  if (since !== null) return { since };
  const match =
    text.take(beforeSubmission) ?? text.take(lastYears) ?? text.take(notOlder) ?? text.take(notOlderThan);
  return match === null ? null : { months: monthsOf(match[1] ?? 'een', match[2] ?? 'jaar') };
}

/** The first day that counts: "na 2015" begins when that year is over. A day that does not exist stays in the text. */
function readSince(text: Reader): string | null {
  const { word = '', day, month, year } = sinceWhen.exec(text.rest)?.groups ?? {};
  if (year === undefined) return null;
  const printed = {
    year: Number(year),
    month: month === undefined ? 1 : monthOf(month),
    day: Number(day ?? 1),
  };
  const first = plainDate(printed);
  if (first === null) return null;
  text.take(sinceWhen);
  if (!/^na$/iu.test(word)) return first.toString();
  const unit = day !== undefined ? 'days' : month !== undefined ? 'months' : 'years';
  return first.add({ [unit]: 1 }).toString();
}

/** The least number of months; none where only a most is given, which stays in the text as a count. */
export function readLength(text: Reader): Pick<ExperienceDemand, 'months' | 'moreThan'> {
  const several = amount.exec(text.rest) === null ? null : text.take(range);
  if (several !== null) return { months: monthsOf(several[2] ?? '', several[3] ?? ''), moreThan: false };
  const found = amount.exec(text.rest);
  if (found === null || most.test(text.rest.slice(0, found.index))) return { months: null, moreThan: false };
  text.take(amount);
  return {
    months: monthsOf(found[2] ?? '', found[3] ?? ''),
    moreThan: isAbove.test(found[1] ?? ''),
  };
}

function monthsOf(count: string, unit: string): number {
  return Math.round(numberOf(count) * (/^j/iu.test(unit) ? 12 : 1));
}
