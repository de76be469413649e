import { dutch } from './dutch.ts';
import type { CoreText, Language, PageText } from './language.ts';
import { pages } from './nl/pages.ts';

/** The words of an extension page. */
export type Texts = { language: Language; text: CoreText; page: PageText };

export const dutchTexts: Texts = { language: 'nl', text: dutch, page: pages };

/** The words of a language; English is loaded only by those who chose it, so that the popup opens at once. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language !== 'en') return dutchTexts;
  const { english, englishPages } = await import('./english.ts');
  return { language, text: english, page: englishPages };
}
