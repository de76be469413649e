/** The border where stored values become domain values again. */
import * as z from 'zod/mini';
import { fittingCorrections } from '../request/corrections-fit.ts';
import type { KnownCriteria } from '../request/known-criteria.ts';
import {
  type Changes,
  changesSchema,
  type Draft,
  draftSchema,
  type Judgements,
  judgementsSchema,
  type KeptJudgements,
  type RequestState,
  type SavedRequest,
  type Snapshot,
  type Status,
  savedRequestSchema,
  snapshotSchema,
  statusSchema,
} from '../request/record.ts';
import { type OwnReminders, ownRemindersIn } from '../request/reminders.ts';
import { tenderRequestSchema } from '../request/tender-request.ts';
import { StoreError } from './errors.ts';
import { withHoldingLinks } from './linked.ts';

/**
 * What the user made of a saved request. Read apart from the page's values, so that a record whose page
 * part no longer fits the schema keeps its ticks and is healed by saving the page again.
 */
const userPartSchema = z.object({
  key: z.string(),
  status: statusSchema,
  judgements: judgementsSchema,
  savedAt: z.string(),
  readAt: z.string(),
  changes: changesSchema,
  /** As it is kept; what fits is taken out of it only where it is used. */
  reminders: z.optional(z.unknown()),
  /** The page's part, which is not theirs; absent where it does not fit. */
  request: z.catch(z.optional(tenderRequestSchema), undefined),
});
export type UserPart = z.infer<typeof userPartSchema>;

const removedSchema = z.object({
  key: z.string(),
  removedAt: z.string(),
  record: z.unknown(),
  snapshots: z.array(z.unknown()),
});

/** A removed request, whole: the values are kept as they were stored, readable or not. */
export type Removed = { key: string; removedAt: string; record: unknown; snapshots: unknown[] };

/** The saved request, with the corrections that can be applied and the `links` that hold; null when the value does not fit the schema. */
export function asSavedRequest(value: unknown, links: ReadonlySet<string>): SavedRequest | null {
  const record = parsed(savedRequestSchema, value);
  return (
    record && {
      ...record,
      ...fitting(record.judgements, links),
      reminders: ownRemindersIn(record.reminders),
    }
  );
}

/** The snapshot, or null when the value does not fit the schema. */
export function asSnapshot(value: unknown): Snapshot | null {
  return parsed(snapshotSchema, value);
}

/** The draft, or null when the value does not fit the schema. */
export function asDraft(value: unknown): Draft | null {
  return parsed(draftSchema, value);
}

/** The removed request, or null when the value does not fit the schema. */
export function asRemoved(value: unknown): Removed | null {
  const removed = parsed(removedSchema, value);
  return removed && { ...removed, record: removed.record };
}

/** The user's part of a stored record, or null when even that does not fit. */
export function asUserPart(value: unknown): UserPart | null {
  return parsed(userPartSchema, value);
}

/** The key of a stored value that may not fit anything else. */
export function keyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'key' in value ? String(value.key) : '';
}

/** Insists on a value that is there: one that cannot be read is an error, never deleted or overwritten. */
export function readable<T>(value: T | null, key: string): T {
  if (value === null) throw new StoreError('unexpected', `unreadable record ${key}`);
  return value;
}

/** What a surface shows of a saved request; `links`: the ids that can be evidence (`evidenceIds`). */
export function savedState(part: UserPart, links: ReadonlySet<string>): RequestState {
  const { key, status, savedAt, readAt, judgements, changes, request } = part;
  return { key, status, savedAt, readAt, changes, ...fitting(judgements, links), ...knownIn(request) };
}

/** What a surface shows of a request that is not saved; `links` as there. */
export function unsavedState(
  key: string,
  judgements: KeptJudgements,
  links: ReadonlySet<string>,
): RequestState {
  return { key, status: null, savedAt: null, readAt: null, ...fitting(judgements, links) };
}

function knownIn(request: KnownCriteria | undefined): Pick<RequestState, 'known'> {
  if (request === undefined) return {};
  const { knockoutCriteria, awardCriteria, awardPointsStated, awardUnit } = request;
  return { known: { knockoutCriteria, awardCriteria, awardPointsStated, awardUnit } };
}

/** What a surface gets of the judgements as they are kept. Never written back: what does not fit would be lost. */
function fitting(
  kept: KeptJudgements,
  links: ReadonlySet<string>,
): { judgements: Judgements; unfit?: string[] } {
  const { corrections, unfit } = fittingCorrections(kept.corrections);
  return {
    judgements: { ...withHoldingLinks(kept, links), corrections },
    ...(unfit.length > 0 ? { unfit } : {}),
  };
}

/** The stored record with the user's part changed; everything else as it stood, readable or not. */
export function withUserPart(
  record: unknown,
  part: {
    status?: Status;
    judgements?: KeptJudgements;
    changes?: Changes;
    reminders?: OwnReminders | null;
    changedAt: string;
  },
): object {
  return { ...(record as object), ...part };
}

function parsed<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> | null {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : null;
}
