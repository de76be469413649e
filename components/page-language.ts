import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageText } from '../lib/i18n/language.ts';
import { pages } from '../lib/i18n/nl/pages.ts';

/** Kept apart from the words of every surface, so that the portal's page does not load it. */
export const PageTextContext = createContext<PageText>(pages);

/** The words that only the extension's own pages use. */
export function usePageText(): PageText {
  return useContext(PageTextContext);
}
