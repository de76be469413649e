import type { ComponentChildren } from 'preact';
import { coreText, type Language } from '../lib/i18n/language.ts';
import { LanguageContext } from './language.ts';
import { useSnapshot } from './use-snapshot.ts';

type Setting = { readonly snapshot: Language; subscribe(listener: () => void): () => void };

/** Gives a page its language and draws it anew when the user chooses another one. */
export function LanguageRoot({ setting, children }: { setting: Setting; children: ComponentChildren }) {
  const language = useSnapshot(setting);
  return (
    <LanguageContext.Provider value={{ language, text: coreText(language) }}>
      {children}
    </LanguageContext.Provider>
  );
}
