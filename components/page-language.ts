import type { PageText } from '../lib/i18n/language.ts';
import { pageText } from '../lib/i18n/page-text.ts';
import { useLanguage } from './language.ts';

/** The words that only the extension's own pages use. */
export function usePageText(): PageText {
  return pageText(useLanguage().language);
}
