import type { ProfileDocument } from '../../profile/profile.ts';

/** What the profile says of a requirement. 'unknown': nothing, or not enough to be sure. */
export type ProfileCheck = 'fits' | 'clashes' | 'unknown';

/** What a page limit may be with or without. */
export const cvParts = ['cover', 'letter', 'annexes', 'references', 'diplomas'] as const;
export type CvPart = (typeof cvParts)[number];

/** The documents that a request's conditions may ask for. */
export const askedDocuments = ['vog', 'kvk', 'uea', 'integrity', 'nda', 'insurance'] as const;
export type AskedDocument = (typeof askedDocuments)[number];

/** When a document is asked for. */
export type Stage = 'submission' | 'award' | 'start';

/** ISO dates; `event`: what falls on that day, 'today' where the page dates nothing. */
export type NeededDay = { date: string; event: 'submission' | 'interview' | 'start' | 'today' };

export type Age = { count: number; unit: 'days' | 'weeks' | 'months' | 'years' };

/**
 * Why a document fits or not. 'made': made for each request anew, so that no profile can hold it; 'age': only
 * how old it is can be said; 'undated': the page sets an oldest age and the profile has no date of issue;
 * 'between': it holds on the earliest day it may be needed, and not (for sure) on the latest.
 */
export type DocumentReason =
  | 'made'
  | 'absent'
  | 'expired'
  | 'too-old'
  | 'undated'
  | 'age'
  | 'no-end'
  | 'valid'
  | 'between';

export type DocumentItem = {
  kind: 'document';
  document: AskedDocument;
  /** When it is asked for; null: the page does not say. */
  stage: Stage | null;
  /** The first and the last day on which it may have to hold; `latest` null: not known. */
  earliest: NeededDay;
  latest: NeededDay | null;
  /** How old it may be at most, where the page says so. */
  maxAge: Age | null;
  /** Of the profile. */
  held: ProfileDocument | null;
  reason: DocumentReason;
  /** Last day on which it holds, by its own end and by the oldest age allowed; null: no end. */
  until: string | null;
  /** Whole months and days since its issue, on `ageOn`; null where it has no date of issue. */
  age: { months: number; days: number } | null;
};

export type AvailabilityItem = {
  kind: 'availability';
  /** Hours a week; null: the page does not say. */
  hours: { min: number | null; max: number | null } | null;
  /** 'renewals': for the whole term and its renewals. */
  term: 'whole' | 'renewals' | null;
  free: { hours: number | null; from: string | null };
  /** ISO date on which the work starts, where the page has one. */
  start: string | null;
};

export type PreflightItem = {
  /** Kind and asked value: a changed demand has another id, and so opens again. */
  id: string;
  /** The field under which `view.sources` has its words; null where no field has exactly them. */
  source: string | null;
  /** The request's own sentence. */
  quote: string | null;
  /** The user has seen to it. */
  confirmed: boolean;
  check: ProfileCheck;
} & (
  | { kind: 'pages'; pages: number; without: CvPart[]; including: CvPart[] }
  /** ISO 639-1 code. */
  | { kind: 'language'; language: string }
  | { kind: 'references'; count: number }
  /** 'pdf', 'word', 'pdf/word'. */
  | { kind: 'format'; format: string }
  /** What is not in the CV does not count: how many criteria have a CV sentence already. */
  | { kind: 'explicit'; written: number; total: number }
  | AvailabilityItem
  /** Euro an hour, excluding VAT. */
  | { kind: 'rate'; cap: number; minimum: number | null }
  | DocumentItem
);

/** What a part of the pre-flight finds, before the user's confirmation is set beside it. */
export type Found = PreflightItem extends infer Item
  ? Item extends PreflightItem
    ? Omit<Item, 'confirmed'>
    : never
  : never;
