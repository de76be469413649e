import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dutch } from '../lib/i18n/dutch.ts';
import type { CoreText, Language } from '../lib/i18n/language.ts';

export type Words = { language: Language; text: CoreText };

/** The interface's language and words, given once at the root of each surface. */
export const LanguageContext = createContext<Words>({ language: 'nl', text: dutch });

/** The words and the language of this surface. */
export function useLanguage(): Words {
  return useContext(LanguageContext);
}
