/** The regions of a profile against where somebody has to live, be or travel to. */
import type { Profile } from '../../profile/profile.ts';
import type { Weighed } from './weighed.ts';
import { fold } from './words.ts';

/**
 * The regions of a profile are where somebody works, which is not where they live, and says nothing of other
 * places: so a match is never sure, and nothing is ever ruled out. `here`: place and region of the request, of
 * which the one lies in the other, so that where one is asked the other will do.
 */
export function weighRegion(asked: string[], here: readonly string[], { regions }: Profile): Weighed {
  const isAsked = among(asked);
  const isHere = among(here);
  const will = (region: string): boolean =>
    isAsked(region) || (asked.some(isHere) && isHere(region)) || everywhere.test(region);
  const found = regions.find(will) ?? null;
  const state = found === null ? 'unknown' : 'met';
  return {
    facet: { kind: 'region', asked, found, known: regions.length > 0, state, sure: false },
    entries: [],
  };
}

const among = (names: readonly string[]) => {
  const known = new Set(names.map(bare));
  return (name: string): boolean => known.has(bare(name));
};

const everywhere = /^\s*(?:heel nederland|landelijk|nederland)\s*$/iu;

/** 'Regio Zwolle' and 'zwolle' are the same. */
const bare = (name: string): string =>
  fold(name)
    .trim()
    .replace(/^(?:de )?(?:regio|provincie|gemeente|omgeving)\s+/u, '');
