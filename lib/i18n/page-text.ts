import { pages as pagesEn } from './en/pages.ts';
import type { Language, PageText } from './language.ts';
import { pages as pagesNl } from './nl/pages.ts';

/** The words of the extension's own pages; kept apart so that the portal's page does not load them. */
export function pageText(language: Language): PageText {
  return language === 'en' ? pagesEn : pagesNl;
}
