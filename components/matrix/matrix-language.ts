import { matrix as english } from '../../lib/i18n/en/matrix.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { matrix } from '../../lib/i18n/nl/matrix.ts';
import { useLanguage } from '../language.ts';

const texts: Record<Language, typeof matrix> = { nl: matrix, en: english };

/** The words of the page with the evidence matrix. */
export function useMatrixText(): typeof matrix {
  return texts[useLanguage().language];
}
