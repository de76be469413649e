import type { Facet } from './suggestion.ts';

/** One demand set against the profile, with the entries it rests on. */
export type Weighed = { facet: Facet; entries: string[] };
