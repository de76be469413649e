/** The dated roles of a profile against the experience that a criterion asks. */
import { skillId } from '../../profile/evidence.ts';
import type { Profile, Role } from '../../profile/profile.ts';
import type { ExperienceDemand, PublicBody, Slot } from './demand.ts';
import type { ProfileSearch } from './search.ts';
import type { ExperienceFacet, FacetState } from './suggestion.ts';
import type { Weighed } from './weighed.ts';
import { type Experience, experience, type Window } from './years.ts';

/** How sure it is that the role was at a body of the kind asked; 'no' is told, 'unsaid' is not. */
type BodyMatch = 'sure' | 'by-name' | 'unsaid' | 'no';

type Candidate = {
  role: Role;
  body: BodyMatch;
  /** The role says the whole subject in one sentence, in the criterion's own words. */
  exact: boolean;
  /** The places in the subject that the role fills. */
  filled: Set<Slot>;
};

/** The roles that are counted, from the surest sort of match that is enough. */
type Count = { candidates: Candidate[]; experience: Experience; sure: boolean };

const leastShare = 0.5;

export type ExperienceWeighed = Weighed & {
  /** For tiers, which ask no least: all roles that carry the whole subject. Null where there are none. */
  tiered: {
    facet: ExperienceFacet & { state: FacetState; sure: boolean };
    entries: string[];
    /** The part of the months that is sure. */
    sureMonths: number;
  } | null;
};

/**
 * Counts first only roles that carry every word of the subject for sure, then those that carry it by related
 * words or at a body known by its name alone, then those that carry a part of it while together they carry
 * all. What takes more than the first is not sure. Never 'not-met': work can be missing from a profile.
 */
export function weighExperience(
  demand: ExperienceDemand,
  profile: Profile,
  search: ProfileSearch,
  window: Window,
): ExperienceWeighed {
  const candidates = profile.roles
    .map((role) => candidateOf(role, demand, search))
    .filter(({ role }) => experience([role], window).roles.length > 0);
  const near = candidates.filter(({ filled }) => filled.size >= demand.subject.length * leastShare);
  const here = near.filter(({ body }) => body === 'sure' || body === 'by-name');
  const whole = here.filter(({ filled }) => filled.size === demand.subject.length);
  const certain = whole.filter(({ exact, body }) => exact && body === 'sure');
  const count = (chosen: Candidate[], sure: boolean): Count => ({
    candidates: chosen,
    experience: experience(
      chosen.map(({ role }) => role),
      window,
    ),
    sure,
  });
  const counts = [
    count(certain, true),
    count(whole, false),
    ...(fillsAll(here, demand) ? [count(here, false)] : []),
  ];
  const enough = counts.find((one) => suffices(one.experience, demand));
  const shown = enough ?? (whole.length > 0 ? count(whole, false) : count(here, false));
  const skills = enough === undefined ? skillsFor(demand, profile, search) : [];
  const state: FacetState =
    enough !== undefined || skills.length > 0
      ? 'met'
      : shown.candidates.length > 0 && demand.months !== null
        ? 'short'
        : 'unknown';
  return {
    facet: {
      ...facetOf(demand, shown, window),
      ...(skills.length > 0 ? { found: demand.subject.flat(), missing: [] } : {}),
      skills,
      bodyUnsaid: near.filter(({ body }) => body === 'unsaid').length,
      state,
      sure: enough?.sure ?? false,
    },
    entries: [...shown.candidates.map(({ role }) => role.id), ...skills.map(skillId)],
    tiered: tieredOf(demand, count(whole, false), window, counts[0]?.experience.months ?? 0),
  };
}

function tieredOf(
  demand: ExperienceDemand,
  counted: Count,
  window: Window,
  sureMonths: number,
): ExperienceWeighed['tiered'] {
  if (counted.candidates.length === 0) return null;
  return {
    facet: {
      ...facetOf(demand, counted, window),
      askedMonths: null,
      skills: [],
      bodyUnsaid: 0,
      state: 'met',
      sure: false,
    },
    entries: counted.candidates.map(({ role }) => role.id),
    sureMonths,
  };
}

function suffices({ months, roles }: Experience, { months: asked, moreThan }: ExperienceDemand): boolean {
  if (roles.length === 0) return false;
  if (asked === null) return true;
  return moreThan ? months > asked : months >= asked;
}

function facetOf(
  demand: ExperienceDemand,
  { candidates, experience: { months, hours, roles } }: Count,
  window: Window,
): Omit<ExperienceFacet, 'skills' | 'bodyUnsaid'> {
  const filled = new Set(candidates.flatMap((candidate) => [...candidate.filled]));
  const [only] = roles;
  return {
    kind: 'experience',
    counts: demand.months === null ? 'roles' : 'months',
    askedMonths: demand.months,
    moreThan: demand.moreThan,
    months,
    roles: roles.length,
    hours,
    role:
      only === undefined || roles.length > 1 ? null : { title: only.title, organisation: only.organisation },
    windowMonths:
      window.from === null || demand.span === null || 'since' in demand.span ? null : demand.span.months,
    guessed: guessedIn(candidates),
    found: demand.subject.filter((slot) => filled.has(slot)).map(words),
    missing: demand.subject.filter((slot) => !filled.has(slot)).map(words),
  };
}

function guessedIn(candidates: readonly Candidate[]): ExperienceFacet['guessed'] {
  if (candidates.some(({ exact }) => !exact)) return 'words';
  return candidates.some(({ body }) => body !== 'sure') ? 'body' : null;
}

const words = (slot: Slot): string => slot.join(' of ');

/** Together, in the roles that come near. */
function fillsAll(candidates: readonly Candidate[], { subject }: ExperienceDemand): boolean {
  return subject.every((slot) => candidates.some(({ filled }) => filled.has(slot)));
}

function candidateOf(
  role: Role,
  { subject, pairs, bodies }: ExperienceDemand,
  search: ProfileSearch,
): Candidate {
  const isIn = (word: string) => search.find(word).has(role.id);
  const filled = new Set(subject.filter((slot) => slot.some(isIn)));
  const exact = filled.size === subject.length && search.says(role.id, subject.flat(), pairs);
  return { role, body: bodyOf(role, bodies), exact, filled };
}

/** Skills that carry the whole subject together; only where knowledge is asked, and for no length of time. */
function skillsFor(demand: ExperienceDemand, { skills }: Profile, search: ProfileSearch): string[] {
  const { knowledge, subject, months, span, bodies } = demand;
  if (!knowledge || subject.length === 0 || months !== null || span !== null || bodies.length > 0) return [];
  const carries = (name: string, slot: Slot) => slot.some((word) => search.find(word).has(skillId(name)));
  const all = subject.every((slot) => skills.some((name) => carries(name, slot)));
  return all ? skills.filter((name) => subject.some((slot) => carries(name, slot))) : [];
}

const named: Record<PublicBody, RegExp> = {
  municipality: /gemeente/iu,
  province: /provincie/iu,
  'water-board': /waterschap|hoogheemraadschap/iu,
  state: /ministerie|rijkswaterstaat|rijksdienst|rijksoverheid/iu,
  any: /gemeente|provincie|waterschap|hoogheemraadschap|ministerie|rijkswaterstaat|rijksdienst|rijksoverheid|omgevingsdienst|veiligheidsregio|\bggd\b|\buwv\b|belastingdienst|kadaster|politie/iu,
};

/** The user's word goes first; the name of an organisation is a sign, no proof. */
function bodyOf({ publicBody, organisation }: Role, bodies: readonly PublicBody[]): BodyMatch {
  if (bodies.length === 0) return 'sure';
  if (publicBody === false) return 'no';
  const byName = bodies.some((body) => named[body].test(organisation));
  if (publicBody === true && (byName || bodies.includes('any'))) return 'sure';
  return byName ? 'by-name' : 'unsaid';
}
