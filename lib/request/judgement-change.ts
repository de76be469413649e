/** One thing the user changed; small, so that two surfaces never overwrite each other's ticks. */
import * as z from 'zod/mini';
import { correctionLists } from './corrections.ts';
import { fitsCorrection } from './corrections-fit.ts';
import { verdictSchema } from './record.ts';

export const judgementChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('knockout-verdict'), id: z.string(), verdict: verdictSchema }),
  z.object({ kind: z.literal('knockout-note'), id: z.string(), note: z.string() }),
  z.object({ kind: z.literal('award-points'), id: z.string(), points: z.nullable(z.number()) }),
  z.object({ kind: z.literal('award-level'), id: z.string(), level: z.nullable(z.string()) }),
  z.object({ kind: z.literal('award-note'), id: z.string(), note: z.string() }),
  z.object({ kind: z.literal('note'), note: z.string() }),
  /** Links a profile entry to a criterion as its evidence, or takes the link away. */
  z.object({
    kind: z.literal('evidence'),
    list: z.enum(['knockouts', 'awards']),
    id: z.string(),
    entry: z.string(),
    linked: z.boolean(),
  }),
  z.object({
    kind: z.literal('cv-sentence'),
    list: z.enum(['knockouts', 'awards']),
    id: z.string(),
    sentence: z.string(),
  }),
  /** What was carried over to a changed criterion still holds. */
  z.object({ kind: z.literal('reviewed'), list: z.enum(['knockouts', 'awards']), id: z.string() }),
  /** A formal requirement that the user has seen to. */
  z.object({ kind: z.literal('confirm'), id: z.string(), confirmed: z.boolean() }),
  /** The user's value of a field, or what they add to a list, under its id; null takes it back. */
  z
    .object({ kind: z.literal('correct'), list: z.enum(correctionLists), id: z.string(), value: z.unknown() })
    .check(
      z.refine(
        ({ list, id, value }) => value === null || fitsCorrection(list, id, value),
        'the value does not fit',
      ),
    ),
  z.object({
    kind: z.literal('put-aside'),
    list: z.enum(['knockouts', 'awards']),
    id: z.string(),
    aside: z.boolean(),
  }),
]);

export type JudgementChange = z.infer<typeof judgementChangeSchema>;
