import { correcting as english } from '../lib/i18n/en/correcting.ts';
import type { Language } from '../lib/i18n/language.ts';
import { correcting } from '../lib/i18n/nl/correcting.ts';
import { useLanguage } from './language.ts';

export type CorrectText = typeof correcting;

const texts: Record<Language, CorrectText> = { nl: correcting, en: english };

/** The words about correcting; apart from the others, so that the popup and the portal's page do not load them. */
export function useCorrectText(): CorrectText {
  return texts[useLanguage().language];
}
