import { useLanguage } from './language.ts';

/** Controls that turn the direction of text around, and zero-width characters that hide in it. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Words of the portal's page. Always plain text, in an isolated run and without direction controls, so that
 * a hostile page can turn around neither its own words nor ours. Marked as Dutch inside the English interface.
 */
export function Quoted({ children }: { children: string }) {
  const { language } = useLanguage();
  return <bdi lang={language === 'nl' ? undefined : 'nl'}>{plainWords(children)}</bdi>;
}

/** The same words for where no element fits: labels and attributes. */
export function plainWords(text: string): string {
  return text.replace(invisible, '');
}
