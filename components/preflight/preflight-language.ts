import { preflight as english } from '../../lib/i18n/en/preflight.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { preflight } from '../../lib/i18n/nl/preflight.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof preflight> = { nl: preflight, en: english };

/** The words of the formal pre-flight and of the planning's marks; apart, so that the popup does not load them. */
export function usePreflightText(): typeof preflight {
  return texts[useLanguage().language];
}
