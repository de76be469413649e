import { dutch } from './dutch.ts';
import { acting } from './en/acting.ts';
import { judging } from './en/judging.ts';
import type { CoreText, Language } from './language.ts';

const texts: Record<Language, CoreText> = { nl: dutch, en: { ...judging, ...acting } };

/**
 * The words of a language, for the one script on a portal's page; Dutch for anything unknown, the language
 * every user starts in. The extension's own pages use `loadTexts`.
 */
export function coreText(language: Language): CoreText {
  return texts[language] ?? texts.nl;
}
