import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dutch } from '../lib/i18n/dutch.ts';
import type { CoreText, Language } from '../lib/i18n/language.ts';

/** The interface's language and words, given once at the root of each surface. */
export const LanguageContext = createContext<{ language: Language; text: CoreText }>({
  language: 'nl',
  text: dutch,
});

/** The words and the language of this surface. */
export function useLanguage(): { language: Language; text: CoreText } {
  return useContext(LanguageContext);
}
