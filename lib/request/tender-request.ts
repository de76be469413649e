/**
 * The request as the product knows it: the shape that extraction returns, the store keeps and every
 * surface shows. Names follow the Open Contracting Data Standard where it has a term.
 *
 * Schemas are `zod/mini`: full zod costs five times Preact and probes `new Function`. The content script
 * must only `import type` from here, so that no schema reaches the portal's page.
 */
import * as z from 'zod/mini';

const text = z.nullable(z.string());
const count = z.nullable(z.number());
const flag = z.nullable(z.boolean());

/** ISO date ('2026-07-06'), or RFC 9557 moment ('2026-07-06T09:00:00+02:00[Europe/Amsterdam]'). */
const moment = z.nullable(z.string());

export const criterionSchema = z.object({
  /** The number or letter printed before it, bare ('8'); only a label, never an identity. */
  number: text,
  text: z.string(),
});

export const levelSchema = z.object({ label: text, text: z.string(), points: z.number() });

export const awardCriterionSchema = z.object({
  number: text,
  text: z.string(),
  kind: z.enum(['quality', 'price', 'interview']),
  /** The most it can bring; null where the page prints none. */
  points: count,
  /** Alternatives, never added up. */
  levels: z.array(levelSchema),
});

export const conditionKinds = [
  'vog',
  'nda',
  'integrity',
  'kvk',
  'uea',
  'g-account',
  'byod',
  'waadi',
  'sroi',
  'indexation',
  'insurance',
  'invoicing',
  'travel',
  'other',
] as const;

export const findingCodes = [
  'number-missing',
  'number-repeated',
  'points-differ',
  'points-unstated-total',
  'shortlist-differs',
  'deadline-differs',
  'weekday-differs',
  'rate-scored',
  'education-differs',
  'dates-out-of-order',
] as const;

export const interviewSchema = z.object({
  date: z.string(),
  from: text,
  to: text,
  part: z.nullable(z.enum(['morning', 'afternoon', 'evening'])),
});

export const tenderRequestSchema = z.object({
  portal: z.string(),
  reference: text,
  url: z.string(),
  title: text,
  buyer: text,
  place: text,
  region: text,
  educationLevel: text,
  dynamicPurchasingSystem: flag,
  hoursPerWeek: z.nullable(z.object({ min: count, max: count })),
  start: z.nullable(z.object({ date: text, asap: z.boolean() })),
  duration: z.nullable(z.object({ minMonths: count, maxMonths: count })),
  renewal: z.nullable(z.object({ possible: flag, times: count, months: count })),
  contractEnd: text,

  submissionDeadline: moment,
  enquiryDeadline: moment,
  answersOn: text,
  invitationBy: text,
  interviews: z.array(interviewSchema),
  publishedOn: text,
  closed: z.boolean(),

  knockoutCriteria: z.array(criterionSchema),
  awardCriteria: z.array(awardCriterionSchema),
  awardUnit: z.nullable(z.enum(['points', 'percent'])),
  awardPointsStated: count,
  competences: z.array(z.string()),

  shortlistSize: z.nullable(z.union([z.number(), z.literal('all')])),
  tieBreaker: z.nullable(z.literal('hourly rate')),
  maxHourlyRate: count,
  functionScale: text,
  positions: count,
  hybrid: flag,
  workingDays: text,
  selfEmployed: flag,
  fee: text,
  cv: z.nullable(z.object({ maxPages: count, language: text, minReferences: count, format: text })),
  conditions: z.array(z.object({ kind: z.enum(conditionKinds), text: z.string() })),
  findings: z.array(z.object({ code: z.enum(findingCodes), detail: z.string() })),
});

/** The exact words a value came from, with their offsets in the text of the page as read. */
export const sourceSchema = z.object({ quote: z.string(), start: z.number(), end: z.number() });

/** Keyed by field ('submissionDeadline') or by list and index ('awardCriteria/2'). */
export const sourcesSchema = z.record(z.string(), sourceSchema);

export type Criterion = z.infer<typeof criterionSchema>;
export type Level = z.infer<typeof levelSchema>;
export type AwardCriterion = z.infer<typeof awardCriterionSchema>;
export type Interview = z.infer<typeof interviewSchema>;
export type ConditionKind = (typeof conditionKinds)[number];
export type FindingCode = (typeof findingCodes)[number];
export type Condition = TenderRequest['conditions'][number];
export type Finding = TenderRequest['findings'][number];
export type TenderRequest = z.infer<typeof tenderRequestSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Sources = z.infer<typeof sourcesSchema>;

/** A card of an overview page. */
export type ListedRequest = {
  reference: string | null;
  title: string | null;
  buyer: string | null;
  region: string | null;
  /** ISO date or RFC 9557 moment, as in `TenderRequest`. */
  submissionDeadline: string | null;
  url: string;
};

/** What one read of a page returns. `request` is set for kind 'request', `listed` is filled for 'list'. */
export type Extraction = {
  kind: 'request' | 'list' | 'none';
  request: TenderRequest | null;
  listed: ListedRequest[];
  sources: Sources;
};
