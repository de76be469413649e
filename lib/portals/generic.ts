import type { Portal } from './portal.ts';

/** Any other page: no address tells anything, everything comes from the words. */
export const generic: Portal = {
  id: 'generic',
  hosts: [],
  matches: () => null,
  canExtract: () => true,
  identifyingParameters: null,
  reference: () => null,
  drop: null,
  titleSelectors: [],
  buyerSelectors: [],
  buyerInOgTitle: false,
  deadline: () => null,
  trustsValidThrough: true,
  cards: () => [],
};
