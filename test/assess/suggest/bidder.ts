import { suggest } from '../../../lib/assess/suggest/index.ts';
import type { Suggestion } from '../../../lib/assess/suggest/suggestion.ts';
import { suggestionReason } from '../../../lib/i18n/suggestion-reason.ts';
import {
  type Degree,
  emptyProfile,
  type Profile,
  type ProfileDocument,
  type Role,
} from '../../../lib/profile/profile.ts';
import type { AwardCriterion, Level, TenderRequest } from '../../../lib/request/tender-request.ts';
import { award, viewOf } from '../invented.ts';

/** Invented roles, degrees and papers; each test says what it is about. */
export function role(over: Partial<Role> = {}): Role {
  return {
    id: `role-${over.from ?? '2020-01'}-${over.to ?? 'now'}-${over.title ?? ''}`,
    title: 'Projectleider',
    organisation: 'Gemeente Hoogerzand',
    from: '2020-01',
    to: null,
    hoursPerWeek: null,
    publicBody: null,
    text: '',
    ...over,
  };
}

export function degree(level: Degree['level'], field = '', year: number | null = 2009): Degree {
  return { id: `degree-${level}-${field}`, level, field, institution: '', year };
}

export function paper(name: string, over: Partial<ProfileDocument> = {}): ProfileDocument {
  return { id: `paper-${name}`, kind: 'certificate', name, issuedOn: null, expiresOn: null, ...over };
}

export const profileWith = (over: Partial<Profile>): Profile => ({ ...emptyProfile(), ...over });

/** Submission closes on 1 December 2026; now is a week before. */
export const deadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';
export const now = Temporal.Instant.from('2026-11-25T10:00:00Z');

/** What is suggested for one knock-out; null: nothing. */
export function forKnockout(
  text: string,
  profile: Partial<Profile>,
  request: Partial<TenderRequest> = {},
): Suggestion | null {
  const view = viewOf({
    submissionDeadline: deadline,
    ...request,
    knockoutCriteria: [{ number: '1', text }],
  });
  return Object.values(suggest(view, profileWith(profile), now).knockouts)[0] ?? null;
}

/** What is suggested for one award criterion; null: nothing. */
export function forAward(
  text: string,
  profile: Partial<Profile>,
  over: Partial<AwardCriterion> = {},
): Suggestion | null {
  const view = viewOf({ submissionDeadline: deadline, awardCriteria: [award(text, 20, over)] });
  return Object.values(suggest(view, profileWith(profile), now).awards)[0] ?? null;
}

/** The suggested level in words, with whether it is certain; null: none chosen. */
export function levelFor(
  text: string,
  levels: readonly [text: string, points: number][],
  profile: Partial<Profile>,
): { text: string; certain: boolean } | null {
  const printed = levels.map(([text, points]): Level => ({ label: null, text, points }));
  const view = viewOf({
    submissionDeadline: deadline,
    awardCriteria: [award(text, null, { levels: printed })],
  });
  const [item] = view.points.items;
  const suggestion = Object.values(suggest(view, profileWith(profile), now).awards)[0];
  if (suggestion?.outcome.kind !== 'level') return null;
  const { level } = suggestion.outcome;
  const chosen = item?.levels.find(({ id }) => id === level);
  return chosen === undefined ? null : { text: chosen.level.text, certain: suggestion.certain };
}

/** 'met!' is certain, 'met' is not; 'points 20', 'none', or 'nothing'. */
export function shortly(suggestion: Suggestion | null): string {
  if (suggestion === null) return 'nothing';
  const { outcome, certain } = suggestion;
  const said =
    outcome.kind === 'verdict'
      ? outcome.verdict
      : outcome.kind === 'points'
        ? `points ${outcome.points}`
        : outcome.kind;
  return certain ? `${said}!` : said;
}

export const reasonOf = (suggestion: Suggestion | null, language: 'nl' | 'en' = 'nl'): string =>
  suggestion === null ? '' : suggestionReason(suggestion, language);

/** What is asked, of whom, and what `shortly` says of it. */
export type Case = [text: string, profile: Partial<Profile>, outcome: string];

/** Somebody who buys sewers for a municipality. */
export const inkoper = (over: Parameters<typeof role>[0] = {}) => ({
  roles: [role({ title: 'Inkoper', text: 'Inkoop van riolering.', publicBody: true, ...over })],
});
