/** The profile's months and days in words. What was stored may be no real date: that is never an exception. */
import type { Language } from './language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** 'short': 'mrt 2021'; 'long': 'maart 2021'. */
export type MonthForm = 'short' | 'long';

/** An ISO month ('2021-03') in words; what is no month stays as it is. */
export function monthText(month: string, language: Language, form: MonthForm = 'short'): string {
  return dated(`${month}-01`, month, language, { month: form, year: 'numeric' });
}

/** An ISO date ('2026-10-14') as '14 okt 2026' or '14 oktober 2026'; what is no date stays as it is. */
export function dayText(day: string, language: Language, form: MonthForm = 'short'): string {
  return dated(day, day, language, { day: 'numeric', month: form, year: 'numeric' });
}

function dated(
  date: string,
  otherwise: string,
  language: Language,
  form: Intl.DateTimeFormatOptions,
): string {
  try {
    return Temporal.PlainDate.from(date).toLocaleString(locales[language], form).replaceAll('.', '');
  } catch {
    return otherwise;
  }
}
