import { acting } from './en/acting.ts';
import { judging } from './en/judging.ts';
import { pages } from './en/pages.ts';
import type { CoreText } from './language.ts';

/** What every surface says in English. */
export const english: CoreText = { ...judging, ...acting };
export const englishPages = pages;
