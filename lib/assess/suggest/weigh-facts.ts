/** Plain facts of the profile against what a criterion asks: hours, start, rate, devices, languages. */
import { availabilityId, devicesId, languageId, rateId } from '../../profile/evidence.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Facet, FacetState, Range, StartAsked } from './suggestion.ts';
import type { Weighed } from './weighed.ts';
import { fold } from './words.ts';

/** Fewer hours than the least asked rule it out; between the least and the most is up to the buyer. */
export function weighHours(
  { asked, moreThan }: { asked: Range; moreThan: boolean },
  { availableHours: hours }: Profile,
): Weighed {
  const enough = hours !== null && (moreThan ? hours > asked.min : hours >= asked.min);
  const state: FacetState = hours === null ? 'unknown' : enough ? 'met' : 'not-met';
  const sure = hours !== null && (!enough || hours >= asked.max);
  return {
    facet: { kind: 'hours', asked, moreThan, hours, state, sure },
    entries: hours === null ? [] : [availabilityId],
  };
}

/**
 * Free only after what is asked rules it out; within a month that is asked as a whole, the buyer has to say. As
 * soon as possible (`asked` null) is a day that nobody has set, and a year that is not printed is never sure.
 */
export function weighStart(asked: StartAsked | null, profile: Profile, today: string): Weighed {
  const { availableFrom: from, availableHours } = profile;
  const facet = { kind: 'start' as const, asked, from };
  if (from === null) return { facet: { ...facet, state: 'unknown', sure: false }, entries: [] };
  const fits = from <= (asked?.from ?? today);
  const late = asked !== null && from > asked.to;
  return {
    facet: {
      ...facet,
      state: fits ? 'met' : late ? 'not-met' : 'short',
      sure: asked === null || asked.yearPrinted,
    },
    entries: availableHours === null ? [] : [availabilityId],
  };
}

/** Both excluding VAT. */
export function weighRate(
  { cap, below }: { cap: number; below: boolean },
  { minimumRate: minimum }: Profile,
): Weighed {
  const fits = minimum !== null && (below ? minimum < cap : minimum <= cap);
  const state: FacetState = minimum === null ? 'unknown' : fits ? 'met' : 'not-met';
  return {
    facet: { kind: 'rate', cap, below, minimum, state, sure: true },
    entries: minimum === null ? [] : [rateId],
  };
}

/** Without own devices it is short, not ruled out: they can be bought. */
export function weighDevices({ ownDevices: own }: Profile): Weighed {
  const state: FacetState = own === null ? 'unknown' : own ? 'met' : 'short';
  return { facet: { kind: 'devices', own, state, sure: true }, entries: own === true ? [devicesId] : [] };
}

/** The profile says which languages, not how well. */
export function weighLanguage({ name, level }: { name: string; level: boolean }, profile: Profile): Weighed {
  const known = profile.languages.find((language) => fold(language).startsWith(fold(name)));
  const facet: Facet = {
    kind: 'language',
    name,
    state: known === undefined ? 'unknown' : 'met',
    sure: !level,
  };
  return { facet, entries: known === undefined ? [] : [languageId(known)] };
}
