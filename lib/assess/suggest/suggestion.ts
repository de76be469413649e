/** What the profile has to say about one criterion: an outcome to take over, and what it rests on. */
import type { Degree, EducationLevel, Role } from '../../profile/profile.ts';

export type SuggestedOutcome =
  /** For a knock-out. */
  | { kind: 'verdict'; verdict: 'met' | 'not-met' }
  /** For an award criterion without levels. */
  | { kind: 'points'; points: number }
  /** For an award criterion with levels: the id of a `LevelChoice`. */
  | { kind: 'level'; level: string }
  /** Not enough to go by: the facets say what is there and what is missing. */
  | { kind: 'none' };

/**
 * 'short': there is something, but less than is asked. 'not-met': a fact of the profile rules it out.
 * 'unknown': the profile, or what can be read of the criterion, does not say.
 */
export type FacetState = 'met' | 'short' | 'not-met' | 'unknown';

export type Range = { min: number; max: number };

/**
 * The criterion's words that the profile was searched for, as printed: found in the roles that are counted,
 * only elsewhere in the profile, or nowhere.
 */
export type FoundWords = { found: string[]; elsewhere: string[]; missing: string[] };

export type EducationFacet = {
  kind: 'education';
  /** null: a diploma of whatever level in the field asked for. */
  asked: EducationLevel | null;
  /** The degree that comes nearest; null: none in the profile. */
  degree: Pick<Degree, 'level' | 'field' | 'year'> | null;
  /** The fields of study asked for, as printed; null: whichever. */
  direction: { asked: string[]; found: boolean } | null;
  /** 'hbo werk- en denkniveau': working at that level counts as well, so a degree is no condition. */
  workingLevel: boolean;
  /** What is asked of a degree of just this level ('niveau 4' of the mbo, 'hbo+'), which the profile does not tell. */
  finer: string | null;
  /** What the degree falls short of; null: nothing. */
  lacks: 'level' | 'diploma' | 'direction' | null;
};

export type ExperienceFacet = FoundWords & {
  kind: 'experience';
  /** What it turns on: how long, or that there is such work at all (and in how many roles). */
  counts: 'months' | 'roles';
  /** The criterion does not speak of work or knowledge: what is not found in it says nothing. */
  loose: boolean;
  /** null: no least length asked. */
  askedMonths: number | null;
  /** Exactly the asked length is too little. */
  moreThan: boolean;
  /** Found, in calendar months, overlaps once; may have a fraction where a window cuts a month. */
  months: number;
  /** How many roles were counted. */
  roles: number;
  /** Their hours a week, where said. */
  hours: Range | null;
  /** The counted role, where there is only one. */
  role: Pick<Role, 'title' | 'organisation'> | null;
  /** The skills counted, where they and no role carry the words. */
  skills: string[];
  /** How many months back counts; null: no limit. */
  windowMonths: number | null;
  /**
   * What of the counted roles is no fact: that they are about this, that they were at a public body, or that
   * they were about this all the time (their text names it, and not what they were called).
   */
  guessed: 'words' | 'body' | 'time' | null;
  /** Roles that may count, but of which the profile does not say whether they were at a public body. */
  bodyUnsaid: number;
};

/** ISO dates, both included: one day, or all days of a month or of several. */
export type StartAsked = {
  from: string;
  to: string;
  /** Where it is not, it is the first that is not over at the submission. */
  yearPrinted: boolean;
};

/** One thing a criterion asks, set against the profile. `sure`: nothing was guessed for its state. */
export type Facet = { state: FacetState; sure: boolean } & (
  | EducationFacet
  | ExperienceFacet
  /** Hours a week; `asked.min` is the least that will do, or (`moreThan`) the most that will not. */
  | { kind: 'hours'; asked: Range; moreThan: boolean; hours: number | null }
  /** `asked` null: as soon as possible. `from`: ISO date. */
  | { kind: 'start'; asked: StartAsked | null; from: string | null }
  /** Names as printed; `found`: the region of the profile that is one of them. `known`: the profile has any. */
  | { kind: 'region'; asked: string[]; found: string | null; known: boolean }
  /** Euro an hour, excluding VAT; `below`: exactly the cap is too much. */
  | { kind: 'rate'; cap: number; below: boolean; minimum: number | null }
  | { kind: 'devices'; own: boolean | null }
  /** `day`: on which it must hold (ISO), with what falls on that day. `expiresOn` null: no end date. */
  | {
      kind: 'document';
      name: string;
      held: boolean;
      expiresOn: string | null;
      day: string;
      event: 'submission' | 'start';
    }
  | { kind: 'language'; name: string }
  /** A part of the criterion that cannot be weighed. `blocks`: as long as it is open, nothing is 'met'. */
  | { kind: 'clause'; words: string; blocks: boolean }
);

export type Suggestion = {
  list: 'knockouts' | 'awards';
  /** Of the criterion. */
  id: string;
  outcome: SuggestedOutcome;
  /** Nothing fuzzy was needed, and no negative rests on what is missing from the profile. */
  certain: boolean;
  facets: Facet[];
  /** Ids of the profile entries it rests on (`evidenceOf`). */
  entries: string[];
};

/** By criterion id; absent: nothing to say. */
export type Suggestions = { knockouts: Record<string, Suggestion>; awards: Record<string, Suggestion> };
