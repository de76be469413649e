/** The hours and the time of a combination in words. */
import type { Combination } from '../../lib/assess/agenda-combinations.ts';
import { type Hours, lengthOf, type Together } from '../../lib/assess/agenda-load.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import type { CoreText, Language, PageText } from '../../lib/i18n/language.ts';
import type { agenda } from '../../lib/i18n/nl/agenda.ts';

/** What puts it into words. */
export type Form = {
  language: Language;
  text: CoreText;
  page: PageText;
  words: typeof agenda;
  now: Temporal.Instant;
};

/** '28–32', '16', 'hoogstens 24' or 'vanaf 16'. */
export function hoursText(
  { min, max }: Hours,
  { language, words }: Pick<Form, 'language' | 'words'>,
): string {
  if (max === null) return words.hoursFrom(formatNumber(min, language));
  if (min === 0) return words.hoursUpTo(formatNumber(max, language));
  if (min === max) return formatNumber(max, language);
  return `${formatNumber(min, language)}–${formatNumber(max, language)}`;
}

/** '28–32 + 16', or '28–32 en 16' where no two run on one day. */
export function sumText({ parts, together }: Combination, form: Form): string {
  const between = together === null ? ` ${form.words.and} ` : ' + ';
  return parts.map(({ hours }) => hoursText(hours, form)).join(between);
}

/** When they run at once, and how many hours that asks where it is not simply the sum of all. */
export function togetherText({ parts, fit, busiest, together }: Combination, form: Form): string[] {
  const { words } = form;
  if (together === null) return [words.apart];
  if (together === 'unknown') return fit === 'fits' ? [words.anyTime] : [];
  const lines = [timeText(together, form)];
  const least = parts.reduce((sum, { hours }) => sum + hours.min, 0);
  const most = parts.reduce((sum, { hours }) => sum + (hours.max ?? Number.POSITIVE_INFINITY), 0);
  const plainSum = busiest.min === least && (busiest.max ?? Number.POSITIVE_INFINITY) === most;
  if (parts.length > 2 && !plainSum) lines.push(words.busiest(hoursText(busiest, form)));
  return lines;
}

function timeText({ from, until, sure }: Exclude<Together, 'unknown'>, form: Form): string {
  const { language, text, words, page, now } = form;
  const date = (day: Temporal.PlainDate) => formatDate(day, language, 'short', now);
  if (until === null) return words.togetherFrom(date(from));
  const { months, days } = lengthOf(from, until);
  const [inMonths, inDays] = [page.values.months(months), text.due.days(days)];
  const length = months === 0 ? inDays : days === 0 ? inMonths : words.monthsAndDays(inMonths, inDays);
  const say = sure ? words.together : words.togetherAtMost;
  return say(date(from), date(until.subtract({ days: 1 })), length);
}
