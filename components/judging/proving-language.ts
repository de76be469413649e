import { proving as english } from '../../lib/i18n/en/proving.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { proving } from '../../lib/i18n/nl/proving.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof proving> = { nl: proving, en: english };

/** The words about suggestions and evidence; apart, so that popup and overlay do not load them. */
export function useProvingText(): typeof proving {
  return texts[useLanguage().language];
}
