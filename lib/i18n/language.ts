import { acting as actingEn } from './en/acting.ts';
import { judging as judgingEn } from './en/judging.ts';
import { acting } from './nl/acting.ts';
import { judging } from './nl/judging.ts';
import type { pages } from './nl/pages.ts';

export type Language = 'nl' | 'en';

/** What every surface says; the portal's own page gets no more than this, for the sake of its size. */
export type CoreText = typeof judging & typeof acting;
/** What only the extension's own pages say. */
export type PageText = typeof pages;

const texts: Record<Language, CoreText> = {
  nl: { ...judging, ...acting },
  en: { ...judgingEn, ...actingEn },
};

/** The words of a language; Dutch for anything unknown, the language every user starts in. */
export function coreText(language: Language): CoreText {
  return texts[language] ?? texts.nl;
}
