/** Plain facts of the profile against what a criterion asks: hours, start, rate, devices, papers, languages. */
import { availabilityId, devicesId, languageId, rateId } from '../../profile/evidence.ts';
import type { Profile, ProfileDocument } from '../../profile/profile.ts';
import { dayOf, parseMoment } from '../../request/moment.ts';
import type { DocumentDemand } from './demand.ts';
import { isRenewed } from './read-documents.ts';
import type { Facet, FacetState, Range } from './suggestion.ts';
import type { Weighed } from './weighed.ts';
import { fold, wordsIn } from './words.ts';

/** Fewer hours than the least asked rule it out; between the least and the most is up to the buyer. */
export function weighHours(asked: Range, { availableHours: hours }: Profile): Weighed {
  const state: FacetState = hours === null ? 'unknown' : hours >= asked.min ? 'met' : 'not-met';
  const sure = hours !== null && (hours < asked.min || hours >= asked.max);
  return {
    facet: { kind: 'hours', asked, hours, state, sure },
    entries: hours === null ? [] : [availabilityId],
  };
}

/** Free only after the day asked rules it out. As soon as possible is a day that nobody has set. */
export function weighStart(asked: string | null, profile: Profile, today: string): Weighed {
  const { availableFrom: from, availableHours } = profile;
  const fits = from !== null && from <= (asked ?? today);
  const state: FacetState = from === null ? 'unknown' : fits ? 'met' : asked === null ? 'short' : 'not-met';
  const facet: Facet = { kind: 'start', asked, from, state, sure: from !== null };
  return { facet, entries: from === null || availableHours === null ? [] : [availabilityId] };
}

/** Both excluding VAT. */
export function weighRate(cap: number, { minimumRate: minimum }: Profile): Weighed {
  const state: FacetState = minimum === null ? 'unknown' : minimum <= cap ? 'met' : 'not-met';
  return {
    facet: { kind: 'rate', cap, minimum, state, sure: true },
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

/** The days (ISO) on which a paper can have to hold; the start is null where the page does not date it. */
export type PaperDays = { submission: string; start: string | null };

/**
 * The paper by its name, on the day it has to hold. One that has run out rules it out, unless it may be handed
 * over later; one that is not in the profile says nothing.
 */
export function weighDocument(demand: DocumentDemand, { documents }: Profile, days: PaperDays): Weighed {
  const onStart = demand.atStart && days.start !== null;
  const day = onStart && days.start !== null ? days.start : days.submission;
  const mine = documents.filter((document) => isOne(document, demand));
  const found = lastingLongest(mine);
  const facet = {
    kind: 'document' as const,
    name: demand.name,
    held: found !== undefined,
    expiresOn: found?.expiresOn ?? null,
    day,
    event: onStart ? ('start' as const) : ('submission' as const),
  };
  if (found === undefined) return { facet: { ...facet, state: 'unknown', sure: false }, entries: [] };
  const state = stateOf(found, demand, day, days.submission);
  // A VOG is given for one kind of work; whether an old one will do is for the buyer to say.
  const sure = state !== 'met' || demand.maxAgeMonths !== null || !isRenewed(demand.documentKind);
  return { facet: { ...facet, state, sure }, entries: [found.id] };
}

function stateOf(
  document: ProfileDocument,
  demand: DocumentDemand,
  day: string,
  submission: string,
): FacetState {
  const { issuedOn, expiresOn } = document;
  if (expiresOn !== null && expiresOn < day)
    return expiresOn < submission && !demand.later ? 'not-met' : 'short';
  if (issuedOn !== null && issuedOn > day) return 'short';
  if (demand.maxAgeMonths === null) return 'met';
  if (issuedOn === null) return 'unknown';
  const on = parseMoment(day);
  if (on === null) return 'unknown';
  const oldest = dayOf(on).subtract({ months: demand.maxAgeMonths }).toString();
  return issuedOn >= oldest ? 'met' : 'short';
}

/** Of the kind asked, or with every part of the name: 'VCA' is in 'VCA-VOL', the other way round it is not. */
function isOne({ kind, name }: ProfileDocument, demand: DocumentDemand): boolean {
  if (demand.documentKind !== null && kind === demand.documentKind) return true;
  const parts = withBare(partsOf(name));
  return partsOf(demand.name).every((part) => parts.includes(part));
}

// 'PRINCE 2' and 'PRINCE2', 'VCA-VOL' and 'VCA VOL' are the same name.
const partsOf = (name: string): string[] => wordsIn(fold(name).replace(/([a-z])[ -]?(\d)/g, '$1$2'));
// Of a method in its fourth edition ('ITIL 4') the edition need not be asked.
const withBare = (parts: string[]): string[] => [...parts, ...parts.map((part) => part.replace(/\d+$/, ''))];

function lastingLongest(documents: readonly ProfileDocument[]): ProfileDocument | undefined {
  const last = ({ expiresOn }: ProfileDocument) => expiresOn ?? '9999-12-31';
  return [...documents].sort((one, other) => last(other).localeCompare(last(one)))[0];
}
