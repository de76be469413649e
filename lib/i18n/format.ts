/** Dates, numbers and time left in the words of the chosen language. All dates are Dutch wall time. */
import { split, type TimeLeft } from '../assess/time-left.ts';
import { dutchZone, type Moment } from '../request/moment.ts';
import type { Interview } from '../request/tender-request.ts';
import type { CoreText, Language } from './language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** 'short': 'di 1 dec'; 'long': 'di 1 december'; 'full', for screen readers: 'dinsdag 1 december 2026'. */
export type DateForm = 'short' | 'long' | 'full';

/** A day; the year stands with it unless it is the year of `now`. */
export function formatDate(
  date: Temporal.PlainDate,
  language: Language,
  form: DateForm,
  now: Temporal.Instant,
): string {
  const sameYear = now.toZonedDateTimeISO(dutchZone).year === date.year;
  return date
    .toLocaleString(locales[language], {
      weekday: form === 'full' ? 'long' : 'short',
      day: 'numeric',
      month: form === 'short' ? 'short' : 'long',
      ...(sameYear && form !== 'full' ? {} : { year: 'numeric' }),
    })
    .replaceAll('.', '');
}

/** 'di 1 dec, 09:00'; a date without a time stays without. */
export function formatMoment(
  moment: Moment,
  language: Language,
  form: DateForm,
  now: Temporal.Instant,
): string {
  if (moment.precision === 'day') return formatDate(moment.date, language, form, now);
  return `${formatDate(moment.at.toPlainDate(), language, form, now)}, ${formatTime(moment.at.toPlainTime())}`;
}

/** '09:00', in both languages. */
export function formatTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

/** An instant of our own ('2026-11-25T10:20:00Z') as 'wo 25 november, 11:20' in Dutch time; '' for no instant. */
export function formatInstant(value: string | null, language: Language, now: Temporal.Instant): string {
  if (value === null) return '';
  try {
    const at = Temporal.Instant.from(value).toZonedDateTimeISO(dutchZone);
    return formatMoment({ precision: 'minute', at }, language, 'long', now);
  } catch {
    return '';
  }
}

/** The hours or the part of the day of an interview: '13:00–16:30', 'in de middag', or '' where unknown. */
export function formatInterview(
  interview: Interview,
  parts: Record<'morning' | 'afternoon' | 'evening', string>,
): string {
  if (interview.from !== null)
    return interview.to === null ? interview.from : `${interview.from}–${interview.to}`;
  return interview.part === null ? '' : parts[interview.part];
}

/** At most two decimals, with the language's own comma or point. `typed`: as somebody types it, '1200'. */
export function formatNumber(value: number, language: Language, typed = false): string {
  return value.toLocaleString(locales[language], { maximumFractionDigits: 2, useGrouping: !typed });
}

/** '€ 112' or '€ 97,50'. */
export function formatEuro(value: number, language: Language): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return `€ ${value.toLocaleString(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/**
 * The time left in its short form: 10 days or more '12 dagen', below '5 d 21 u', below a day
 * '21 u 40 min', below an hour '34 min'. A deadline without a time is counted in days alone.
 */
export function formatTimeLeft(left: TimeLeft, text: CoreText): string {
  const due = text.due;
  if (left.kind === 'closed') return due.closed;
  if (left.kind === 'days') return left.days === 0 ? due.today : due.days(left.days);
  const { days, hours, minutes } = split(left.minutes);
  if (days >= 10) return due.days(days);
  if (days > 0) return `${days} ${due.shortDay} ${hours} ${due.shortHour}`;
  if (hours > 0) return `${hours} ${due.shortHour} ${minutes} ${due.shortMinute}`;
  return left.minutes < 1 ? due.underAMinute : `${minutes} ${due.shortMinute}`;
}

/** The same in whole words, for screen readers: '5 dagen 21 uur'. */
export function speakTimeLeft(left: TimeLeft, text: CoreText): string {
  if (left.kind !== 'minutes') return formatTimeLeft(left, text);
  const { days, hours, minutes } = split(left.minutes);
  if (days >= 10) return text.due.days(days);
  if (days > 0) return `${text.due.days(days)} ${text.due.hours(hours)}`;
  if (hours > 0) return `${text.due.hours(hours)} ${text.due.minutes(minutes)}`;
  return left.minutes < 1 ? text.due.underAMinute : text.due.minutes(minutes);
}
