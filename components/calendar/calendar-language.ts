import { calendar as english } from '../../lib/i18n/en/calendar.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { calendar } from '../../lib/i18n/nl/calendar.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof calendar> = { nl: calendar, en: english };

/** The words about the calendar file. */
export function useCalendarText(): typeof calendar {
  return texts[useLanguage().language];
}
