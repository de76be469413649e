/** What a page can have changed, as it is kept beside the record until the user looked. */
import * as z from 'zod/mini';
import { levelSchema, type TenderRequest } from './tender-request.ts';

/** The fields whose change matters to a bidder, in the order in which they are shown. */
export const changeFields = [
  'closed',
  'submissionDeadline',
  'enquiryDeadline',
  'answersOn',
  'invitationBy',
  'interviews',
  'start',
  'duration',
  'renewal',
  'contractEnd',
  'hoursPerWeek',
  'maxHourlyRate',
  'shortlistSize',
  'tieBreaker',
  'awardPointsStated',
  'cv',
  'selfEmployed',
  'positions',
  'title',
  'buyer',
  'place',
  'region',
  'educationLevel',
  'functionScale',
  'workingDays',
  'hybrid',
  'fee',
] as const satisfies readonly (keyof TenderRequest)[];

export type ChangeField = (typeof changeFields)[number];

/** A criterion as it stood on the page at one reading. */
export const criterionStateSchema = z.object({
  text: z.string(),
  /** The most it brings; null: none printed, or a knock-out. */
  points: z.nullable(z.number()),
  levels: z.array(levelSchema),
});

/** What is null in `before` was not there; what is null in `after` no longer is. */
export const changeSchema = z.union([
  /** Values as JSON, as the request holds them: a surface forms them in its own language. */
  z.object({
    kind: z.literal('field'),
    field: z.enum(changeFields),
    before: z.string(),
    after: z.string(),
  }),
  z.object({
    kind: z.literal('criterion'),
    list: z.enum(['knockouts', 'awards']),
    /** Of the criterion as it is now, or was where it is gone. */
    id: z.string(),
    number: z.nullable(z.string()),
    before: z.nullable(criterionStateSchema),
    after: z.nullable(criterionStateSchema),
  }),
  z.object({ kind: z.literal('condition'), before: z.nullable(z.string()), after: z.nullable(z.string()) }),
  /** How many answers to questions stand on the page; only more of them are a change. */
  z.object({ kind: z.literal('answers'), before: z.number(), after: z.number() }),
]);

export type Change = z.infer<typeof changeSchema>;
export type CriterionState = z.infer<typeof criterionStateSchema>;
export type CriterionChange = Extract<Change, { kind: 'criterion' }>;
