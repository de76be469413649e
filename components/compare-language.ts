import { comparing as english } from '../lib/i18n/en/comparing.ts';
import type { Language } from '../lib/i18n/language.ts';
import { comparing } from '../lib/i18n/nl/comparing.ts';
import { useLanguage } from './language.ts';

export type CompareText = typeof comparing;

const texts: Record<Language, CompareText> = { nl: comparing, en: english };

/** The words of the comparison; apart, so that the popup loads them with it. */
export function useCompareText(): CompareText {
  return texts[useLanguage().language];
}
