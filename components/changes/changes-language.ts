import { type ChangeText, changeWords } from '../../lib/i18n/change-values.ts';
import { useLanguage } from '../language.ts';

/** The words about changes; apart, so that popup and portal page do not load them. */
export function useChangeText(): ChangeText {
  return changeWords(useLanguage().language);
}
