import { agenda as english } from '../../lib/i18n/en/agenda.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { agenda } from '../../lib/i18n/nl/agenda.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof agenda> = { nl: agenda, en: english };

/** The words of the agenda; apart, so that only who opens it loads them. */
export function useAgendaText(): typeof agenda {
  return texts[useLanguage().language];
}
