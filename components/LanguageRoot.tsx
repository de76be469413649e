import type { ComponentChildren } from 'preact';
import type { Texts } from '../lib/i18n/texts.ts';
import { LanguageContext } from './language.ts';
import { PageTextContext } from './page-language.ts';
import { useSnapshot } from './use-snapshot.ts';

type Setting = { readonly snapshot: Texts; subscribe(listener: () => void): () => void };

/** Gives a page its words and draws it anew when the user chooses another language. */
export function LanguageRoot({ setting, children }: { setting: Setting; children: ComponentChildren }) {
  const { language, text, page } = useSnapshot(setting);
  return (
    <LanguageContext.Provider value={{ language, text }}>
      <PageTextContext.Provider value={page}>{children}</PageTextContext.Provider>
    </LanguageContext.Provider>
  );
}
