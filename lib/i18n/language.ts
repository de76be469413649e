import type { acting } from './nl/acting.ts';
import type { judging } from './nl/judging.ts';
import type { pages } from './nl/pages.ts';

export type Language = 'nl' | 'en';

/** What every surface says; the portal's own page gets no more than this, for the sake of its size. */
export type CoreText = typeof judging & typeof acting;
/** What only the extension's own pages say. */
export type PageText = typeof pages;
