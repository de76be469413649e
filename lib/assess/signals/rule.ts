/** The shape of a signal's rule; the rules themselves are data, in `rules.ts` and `dba-rules.ts`. */
import type { BidderType } from '../../profile/profile.ts';
import type { TenderRequest } from '../../request/tender-request.ts';

export const signalIds = [
  'no-self-employed',
  'waadi',
  'sna',
  'wtta-announce',
  'wtta-coming',
  'wtta',
  'g-account',
  'equal-pay',
  'indexation',
  'no-indexation',
  'sroi',
  'dba-result',
  'dba-no-authority',
  'dba-own-way',
  'dba-no-staff-post',
  'dba-own-device',
  'dba-directed',
  'dba-embedded',
  'dba-fixed-days',
  'dba-long',
  'dba-staff-work',
  'dba-enforced',
] as const;
export type SignalId = (typeof signalIds)[number];

/** 'dba-for' speaks for working as a self-employed person, 'dba-against' for a job in all but name. */
export const signalKinds = ['shuts-out', 'duty', 'date', 'money', 'dba-for', 'dba-against'] as const;
export type SignalKind = (typeof signalKinds)[number];

/**
 * Where a rule's words come from. 'source': `asOf` is the date that the source prints, or the day from which
 * what it says holds; 'reading': it prints none, and `asOf` is the day the rule was last held against it.
 * 'page': nothing but the request itself, which is as old as its reading.
 */
export type SignalSource =
  | { name: string; asOf: string; dated: 'source' | 'reading' }
  | { name: 'page'; asOf: null; dated: 'page' };

export type SignalRule = {
  id: SignalId;
  kind: SignalKind;
  /** The bidders it concerns. */
  for: readonly BidderType[];
  source: SignalSource;
  /** A sentence that one of these fits is a sentence about it … */
  patterns: readonly RegExp[];
  /** … unless one of these fits it as well. */
  unless?: readonly RegExp[];
  /** The pattern's own words are the quote: a value that shares its line with others, or spreads over lines. */
  exact?: true;
  /** What is asked of the candidate (criteria, competences) says nothing about it. */
  notOfCandidate?: true;
  /**
   * What the request's values say. 'enough': true is a signal even where no words are found; 'must': words alone
   * are none; 'not': where it holds, words are none.
   */
  request?: { enough?: Holds; must?: Holds; not?: Holds };
  /** Without words of its own: 'concerned' for those it surely concerns, 'dba' beside another DBA signal. */
  also?: 'concerned' | 'dba';
  /** In force from this Dutch day on, and until the day before this one. */
  from?: string;
  until?: string;
};

type Holds = (request: TenderRequest) => boolean;

export const everyone: readonly BidderType[] = ['zzp', 'zzp-bv', 'secondment', 'agency'];

/**
 * Those who lend staff. Whoever offers themselves through their own company is not counted among them. That is
 * our choice: the duties are about putting others to work under a client's direction (KvK's questions about the
 * Waadi), and whether a director of their own company falls under them hangs on facts that no page states.
 */
export const lenders: readonly BidderType[] = ['secondment', 'agency'];
export const selfEmployed: readonly BidderType[] = ['zzp', 'zzp-bv'];
