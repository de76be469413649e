import { profile as english } from '../../lib/i18n/en/profile.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { profile } from '../../lib/i18n/nl/profile.ts';
import { useLanguage } from '../language.ts';

export type ProfileText = typeof profile;

const texts: Record<Language, ProfileText> = { nl: profile, en: english };

/** The words of the options page; apart, so that no other surface loads them. */
export function useProfileText(): ProfileText {
  return texts[useLanguage().language];
}
