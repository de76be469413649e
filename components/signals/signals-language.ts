import { signals as english } from '../../lib/i18n/en/signals.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { signals } from '../../lib/i18n/nl/signals.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof signals> = { nl: signals, en: english };

/** The words about signals and questions; apart, so that the popup and the portal's page do not load them. */
export function useSignalText(): typeof signals {
  return texts[useLanguage().language];
}
