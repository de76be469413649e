/** The papers of a profile against those that a criterion asks. */
import type { Profile, ProfileDocument } from '../../profile/profile.ts';
import { dayOf, parseMoment } from '../../request/moment.ts';
import type { DocumentsDemand, PaperDemand } from './demand.ts';
import { isRenewed } from './read-documents.ts';
import type { Facet, FacetState } from './suggestion.ts';
import { fold, wordsIn } from './words.ts';

/** The days (ISO) on which a paper can have to hold; the start is null where the page does not date it. */
export type PaperDays = { submission: string; start: string | null };

type PaperWeighed = { facet: Extract<Facet, { kind: 'document' }>; entries: string[] };

/**
 * The one that will do, where there is one; else each of them. They are ruled out only together, and not at all
 * where a paper that is not named will do.
 */
export function weighDocuments(
  { oneOf, orOther }: DocumentsDemand,
  profile: Profile,
  days: PaperDays,
): PaperWeighed[] {
  const all = oneOf.map((paper) => weighPaper(paper, profile, days));
  const met = all.filter(({ facet }) => facet.state === 'met');
  const best = met.find(({ facet }) => facet.sure) ?? met[0];
  if (best !== undefined) return [best];
  if (!orOther && all.every(({ facet }) => facet.state === 'not-met')) return all;
  return all.map(({ facet, entries }) => ({
    facet: facet.state === 'not-met' ? { ...facet, state: 'short' } : facet,
    entries,
  }));
}

/**
 * One paper by its name, on the day it has to hold. One that has run out at the submission rules it out: surely,
 * unless it has to hold at the start alone, before which it can be renewed; and not where it may be handed over
 * later. One that is not in the profile says nothing.
 */
function weighPaper(demand: PaperDemand, { documents }: Profile, days: PaperDays): PaperWeighed {
  const found = lastingLongest(documents.filter((document) => isOne(document, demand)));
  const onStart =
    demand.atStart && days.start !== null && !(demand.atSubmission && ends(found, days.submission));
  const day = onStart && days.start !== null ? days.start : days.submission;
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
  const sure = state === 'met' ? surelyHolds(found, demand, days) : !demand.atStart || demand.atSubmission;
  return { facet: { ...facet, state, sure }, entries: [found.id] };
}

function stateOf(
  document: ProfileDocument,
  demand: PaperDemand,
  day: string,
  submission: string,
): FacetState {
  const { issuedOn } = document;
  if (ends(document, day)) return ends(document, submission) && !demand.later ? 'not-met' : 'short';
  if (issuedOn !== null && issuedOn > day) return 'short';
  if (demand.maxAgeMonths === null) return 'met';
  if (issuedOn === null) return 'unknown';
  const on = parseMoment(day);
  if (on === null) return 'unknown';
  const oldest = dayOf(on).subtract({ months: demand.maxAgeMonths }).toString();
  return issuedOn >= oldest ? 'met' : 'short';
}

/**
 * A VOG is given for one kind of work: whether an old one will do is for the buyer to say. What ends some day may
 * end before a start that is not dated.
 */
function surelyHolds(
  { name, expiresOn }: ProfileDocument,
  demand: PaperDemand,
  { start }: PaperDays,
): boolean {
  if (demand.atStart && start === null && expiresOn !== null) return false;
  if (demand.atAward && expiresOn !== null && (start === null || expiresOn < start)) return false;
  if (liabilities(name).length < liabilities(demand.name).length) return false;
  return demand.maxAgeMonths !== null || !isRenewed(demand.documentKind);
}

/** An insurance against the one is none against the other; one that does not say may be either. */
const liabilities = (name: string): string[] => name.toLowerCase().match(/beroeps|bedrijfs/gu) ?? [];

/** Whether it no longer holds on that day. */
const ends = (document: ProfileDocument | undefined, day: string): boolean =>
  typeof document?.expiresOn === 'string' && document.expiresOn < day;

/** Of the kind asked, or with every part of the name: 'VCA' is in 'VCA-VOL', the other way round it is not. */
function isOne({ kind, name }: ProfileDocument, demand: PaperDemand): boolean {
  if (demand.documentKind !== null && kind === demand.documentKind) {
    return (
      liabilities(name).length === 0 ||
      liabilities(demand.name).every((one) => liabilities(name).includes(one))
    );
  }
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
