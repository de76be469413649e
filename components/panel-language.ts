import { panel as english } from '../lib/i18n/en/panel.ts';
import type { Language } from '../lib/i18n/language.ts';
import { panel } from '../lib/i18n/nl/panel.ts';
import { useLanguage } from './language.ts';

const texts: Record<Language, typeof panel> = { nl: panel, en: english };

/** The words of the panel and the request's own page; apart, so that the popup does not load them. */
export function usePanelText(): typeof panel {
  return texts[useLanguage().language];
}
