import type { Signal } from '../../lib/assess/signals.ts';
import { signals as english } from '../../lib/i18n/en/signals.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { signals } from '../../lib/i18n/nl/signals.ts';
import { useLanguage } from '../language.ts';

export type SignalText = typeof signals;

const texts: Record<Language, SignalText> = { nl: signals, en: english };

/** The words about signals and questions; apart, so that the popup and the portal's page do not load them. */
export function useSignalText(): SignalText {
  return texts[useLanguage().language];
}

/** The roles that these signals concern, each once. */
export function roleNames(found: readonly Signal[], words: SignalText): string {
  return [...new Set(found.flatMap((signal) => signal.for))].map((type) => words.roles[type]).join(', ');
}
