/** The dated roles of a profile against the experience that a criterion asks. */
import { skillId } from '../../profile/evidence.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Candidate, candidateOf, fillsAll } from './candidates.ts';
import type { ExperienceDemand, Slot } from './demand.ts';
import { type Count, countOf, experienceFacet, isTimed } from './experience-facet.ts';
import type { ProfileSearch } from './search.ts';
import type { ExperienceFacet, FacetState } from './suggestion.ts';
import type { Weighed } from './weighed.ts';
import { fold } from './words.ts';
import { type Experience, experience, type Window } from './years.ts';

export type ExperienceWeighed = Weighed & {
  /** For tiers, which ask no least: all roles that carry the whole subject. Null where there are none. */
  tiered: {
    facet: ExperienceFacet & { state: FacetState; sure: boolean };
    entries: string[];
    /** The part of the months that is sure, and the most they come to with roles of which the body is not said. */
    sureMonths: number;
    mostMonths: number;
  } | null;
};

/** A role that carries less than this of the subject is about something else. */
const leastShare = 0.5;

/**
 * Counts first only roles that carry every word of the subject for sure, then those that carry it by related
 * words or at a body known by its name alone, then, where no time is asked, those that carry a part of it while
 * together they carry all. What takes more than the first is not sure. Never 'not-met': work can be missing
 * from a profile.
 */
export function weighExperience(
  demand: ExperienceDemand,
  profile: Profile,
  search: ProfileSearch,
  window: Window,
): ExperienceWeighed {
  const near = profile.roles
    .map((role) => candidateOf(role, demand, search))
    .filter(({ filled }) => filled.size >= demand.subject.length * leastShare)
    .filter(({ role }) => experience([role], window).roles.length > 0);
  const { sure, whole, part } = countsOf(near, demand, window);
  // Years as a strategist and years as a buyer are no years as a strategic buyer.
  const together = demand.months === null && fillsAll(part.candidates, demand);
  const enough = [sure, whole, ...(together ? [part] : [])].find((count) =>
    suffices(count.experience, demand),
  );
  const most = countOf(near.filter(fillsWhole(demand)), window).experience.months;
  const tiered = tieredOf(demand, whole, most, search, window);
  const skills = enough === undefined ? skillsFor(demand, profile, search) : [];
  if (skills.length > 0) return { ...bySkills(demand, skills, search, window), tiered };
  const shown = enough ?? (whole.candidates.length > 0 ? whole : part);
  const some = shown.candidates.length > 0 && demand.months !== null;
  return {
    facet: {
      ...experienceFacet(demand, shown, search),
      skills,
      bodyUnsaid: near.filter(({ body }) => body === 'unsaid').length,
      state: enough !== undefined ? 'met' : some ? 'short' : 'unknown',
      sure: enough === sure && !demand.loose,
    },
    entries: entriesOf(shown),
    tiered,
  };
}

/** The roles that come near, by how much they carry, at the bodies that are asked. */
function countsOf(
  near: readonly Candidate[],
  demand: ExperienceDemand,
  window: Window,
): Record<'sure' | 'whole' | 'part', Count> {
  const part = near.filter(({ body }) => body === 'sure' || body === 'by-name');
  const whole = part.filter(fillsWhole(demand));
  const sure = whole.filter((candidate) => isSure(candidate, isTimed(demand)));
  return { sure: countOf(sure, window), whole: countOf(whole, window), part: countOf(part, window) };
}

/** Whether a role carries the whole subject, at no other body than is asked. */
const fillsWhole =
  ({ subject }: ExperienceDemand) =>
  ({ filled, body }: Candidate): boolean =>
    filled.size === subject.length && body !== 'no';

/** Where time counts, the role has to have been about the subject throughout. */
const isSure = ({ exact, throughout, body }: Candidate, timed: boolean): boolean =>
  body === 'sure' && (timed ? throughout : exact);

function suffices(found: Experience, demand: ExperienceDemand): boolean {
  if (!isAtEnoughBodies(found, demand)) return false;
  const { months: asked, moreThan } = demand;
  const { months } = found;
  if (asked === null) return true;
  return moreThan ? months > asked : months >= asked;
}

function isAtEnoughBodies({ roles }: Experience, { severalBodies }: ExperienceDemand): boolean {
  return new Set(roles.map(({ organisation }) => fold(organisation))).size >= (severalBodies ? 2 : 1);
}

function tieredOf(
  demand: ExperienceDemand,
  whole: Count,
  mostMonths: number,
  search: ProfileSearch,
  window: Window,
): ExperienceWeighed['tiered'] {
  if (!isAtEnoughBodies(whole.experience, demand)) return null;
  const facet = experienceFacet({ ...demand, months: null }, whole, search, true);
  const sure = countOf(
    whole.candidates.filter((candidate) => isSure(candidate, true)),
    window,
  );
  return {
    facet: { ...facet, skills: [], bodyUnsaid: 0, state: 'met', sure: false },
    entries: entriesOf(whole),
    sureMonths: sure.experience.months,
    mostMonths,
  };
}

const entriesOf = ({ candidates }: Count): string[] => candidates.map(({ role }) => role.id);

/** Skills that carry the whole subject together; only where knowledge is asked, and for no length of time. */
function skillsFor(demand: ExperienceDemand, { skills }: Profile, search: ProfileSearch): string[] {
  const { knowledge, subject, months, span, bodies } = demand;
  if (!knowledge || subject.length === 0 || months !== null || span !== null || bodies.length > 0) return [];
  const carries = (name: string, slot: Slot) => slot.some((word) => search.find(word).has(skillId(name)));
  const all = subject.every((slot) => skills.some((name) => carries(name, slot)));
  return all ? skills.filter((name) => subject.some((slot) => carries(name, slot))) : [];
}

/** A skill is named in the profile but shown in no role, so it is never sure. */
function bySkills(
  demand: ExperienceDemand,
  skills: string[],
  search: ProfileSearch,
  window: Window,
): Weighed {
  const facet = experienceFacet(demand, countOf([], window), search);
  const found = demand.subject.map((slot) => slot.join(' of '));
  return {
    facet: { ...facet, found, elsewhere: [], skills, bodyUnsaid: 0, state: 'met', sure: false },
    entries: skills.map(skillId),
  };
}
