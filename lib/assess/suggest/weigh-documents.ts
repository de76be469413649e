/** The papers of a profile against those that a criterion asks. */
import { skillId } from '../../profile/evidence.ts';
import type { Profile, ProfileDocument } from '../../profile/profile.ts';
import { dayOf, parseMoment } from '../../request/moment.ts';
import type { DocumentsDemand, PaperDemand } from './demand.ts';
import { paperSkills } from './own-names.ts';
import { isHeldAs } from './paper-parts.ts';
import { isRenewed } from './read-documents.ts';
import type { Facet, FacetState } from './suggestion.ts';

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
 * later. One that is not in the profile says nothing, and one that only may be it (`isHeldAs`), or is named among the
 * skills, is never sure and rules nothing out.
 */
function weighPaper(demand: PaperDemand, profile: Profile, days: PaperDays): PaperWeighed {
  const { same, more } = heldFor(demand, profile);
  const surely = weighHeld(lastingLongest(same), demand, days);
  if (surely.facet.state === 'met' || (same.length > 0 && more.length === 0)) return surely;
  const { facet, entries } = weighHeld(lastingLongest(more), demand, days);
  if (facet.state !== 'met' && same.length > 0) return surely;
  return {
    facet: { ...facet, state: facet.state === 'not-met' ? 'short' : facet.state, sure: false },
    entries,
  };
}

function weighHeld(found: ProfileDocument | undefined, demand: PaperDemand, days: PaperDays): PaperWeighed {
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
  document: ProfileDocument,
  demand: PaperDemand,
  { start, submission }: PaperDays,
): boolean {
  const { name, expiresOn } = document;
  if (demand.atStart && start === null && expiresOn !== null) return false;
  if (demand.atAward && expiresOn !== null && (start === null || expiresOn < start)) return false;
  // Counted from a day that no page dates, its age is sure where it is still young enough at the start.
  if (demand.atAward && demand.maxAgeMonths !== null) {
    return start !== null && stateOf(document, demand, start, submission) === 'met';
  }
  if (liabilities(name).length < liabilities(demand.name).length) return false;
  return demand.maxAgeMonths !== null || !isRenewed(demand.documentKind);
}

/** An insurance against the one is none against the other; one that does not say may be either. */
const liabilities = (name: string): string[] => name.toLowerCase().match(/beroeps|bedrijfs/gu) ?? [];

/** Whether it no longer holds on that day. */
const ends = (document: ProfileDocument | undefined, day: string): boolean =>
  typeof document?.expiresOn === 'string' && document.expiresOn < day;

/** The papers that are the one asked, and those that may be. */
function heldFor(demand: PaperDemand, profile: Profile): Record<'same' | 'more', ProfileDocument[]> {
  const held = profile.documents.map((document) => [document, isOne(document, demand)] as const);
  const skills = paperSkills(profile).filter((name) => isHeldAs(name, demand.name) !== 'other');
  return {
    same: held.flatMap(([document, as]) => (as === 'same' ? [document] : [])),
    more: [...held.flatMap(([document, as]) => (as === 'more' ? [document] : [])), ...skills.map(paperOf)],
  };
}

const paperOf = (skill: string): ProfileDocument => ({
  id: skillId(skill),
  kind: 'certificate',
  name: skill,
  issuedOn: null,
  expiresOn: null,
});

/** Of the kind asked, or by its name. */
function isOne({ kind, name }: ProfileDocument, demand: PaperDemand): ReturnType<typeof isHeldAs> {
  if (demand.documentKind === null || kind !== demand.documentKind) return isHeldAs(name, demand.name);
  const covers =
    liabilities(name).length === 0 ||
    liabilities(demand.name).every((one) => liabilities(name).includes(one));
  return covers ? 'same' : 'other';
}

function lastingLongest(documents: readonly ProfileDocument[]): ProfileDocument | undefined {
  const last = ({ expiresOn }: ProfileDocument) => expiresOn ?? '9999-12-31';
  return [...documents].sort((one, other) => last(other).localeCompare(last(one)))[0];
}
