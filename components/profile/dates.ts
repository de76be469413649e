import type { Language } from '../../lib/i18n/language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** '2021-03' as 'mrt 2021'. */
export function monthOf(month: string, language: Language): string {
  return written(`${month}-01`, language, { month: 'short', year: 'numeric' });
}

/** '2026-10-14' as '14 okt 2026'. */
export function dayOf(day: string, language: Language): string {
  return written(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

function written(day: string, language: Language, form: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(day).toLocaleString(locales[language], form).replaceAll('.', '');
}
