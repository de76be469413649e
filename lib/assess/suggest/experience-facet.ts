import type { Candidate } from './candidates.ts';
import type { ExperienceDemand, Slot } from './demand.ts';
import type { ProfileSearch } from './search.ts';
import type { ExperienceFacet } from './suggestion.ts';
import { type Experience, experience, type Window } from './years.ts';

/** Roles that are counted together, with their time. */
export type Count = { candidates: Candidate[]; experience: Experience };

export function countOf(candidates: Candidate[], window: Window): Count {
  const roles = candidates.map(({ role }) => role);
  return { candidates, experience: experience(roles, window) };
}

/** Whether the time of a role matters, not only that there was such work. */
export const isTimed = ({ months, span }: ExperienceDemand): boolean => months !== null || span !== null;

/** What is to be told of the roles that are counted. `timed`: by their time, not only that there are such. */
export function experienceFacet(
  demand: ExperienceDemand,
  { candidates, experience: { months, hours, roles } }: Count,
  search: ProfileSearch,
  timed = isTimed(demand),
): Omit<ExperienceFacet, 'skills' | 'bodyUnsaid'> {
  const { subject, span } = demand;
  const here = (slot: Slot) => candidates.some(({ filled }) => filled.has(slot));
  const anywhere = (slot: Slot) => slot.some((word) => search.find(word).size > 0);
  const rest = subject.filter((slot) => !here(slot));
  const [only] = roles;
  return {
    kind: 'experience',
    counts: demand.months === null ? 'roles' : 'months',
    askedMonths: demand.months,
    moreThan: demand.moreThan,
    loose: demand.loose,
    months,
    roles: roles.length,
    hours,
    role:
      only === undefined || roles.length > 1 ? null : { title: only.title, organisation: only.organisation },
    windowMonths: span === null || 'since' in span ? null : span.months,
    guessed: guessedIn(candidates, timed),
    found: subject.filter(here).map(wordsOf),
    elsewhere: rest.filter(anywhere).map(wordsOf),
    missing: rest.filter((slot) => !anywhere(slot)).map(wordsOf),
  };
}

function guessedIn(candidates: readonly Candidate[], timed: boolean): ExperienceFacet['guessed'] {
  if (candidates.some(({ exact }) => !exact)) return 'words';
  if (candidates.some(({ body }) => body !== 'sure')) return 'body';
  return timed && candidates.some(({ throughout }) => !throughout) ? 'time' : null;
}

const wordsOf = (slot: Slot): string => slot.join(' of ');
