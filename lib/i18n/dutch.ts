import type { CoreText } from './language.ts';
import { acting } from './nl/acting.ts';
import { judging } from './nl/judging.ts';

/** What every surface says in Dutch: there from the first moment, in every context. */
export const dutch: CoreText = { ...judging, ...acting };
