/** What the user keeps: the saved request, the judgements on it, drafts and snapshots of the page. */
import * as z from 'zod/mini';
import { changeSchema, criterionStateSchema } from './change.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import type { KnownCriteria } from './known-criteria.ts';
import type { OwnReminders } from './reminders.ts';
import { statuses } from './status.ts';
import { sourcesSchema, tenderRequestSchema } from './tender-request.ts';

export const verdicts = ['met', 'open', 'not-met'] as const;

export const statusSchema = z.enum(statuses);
export const verdictSchema = z.enum(verdicts);

/** Ids of profile entries (`lib/profile/evidence.ts`); absent in what was stored before there was a profile. */
const evidence = z._default(z.array(z.string()), []);
/** How the CV says it: the user's own sentence for the evidence matrix. */
const cvSentence = z._default(z.string(), '');

const reviewSchema = z.object({
  /** The criterion as it was judged. */
  was: criterionStateSchema,
  /** Which of its levels was chosen, by place; null: none. */
  choice: z.nullable(z.number()),
});

/**
 * There where the criterion's words or points changed after the user judged it: the judgement was carried over
 * and waits for another look. Absent: it stands. One that does not fit must not cost the judgement.
 */
const review = z.catch(z.optional(reviewSchema), undefined);

export const knockoutJudgementSchema = z.object({
  verdict: verdictSchema,
  note: z.string(),
  evidence,
  cvSentence,
  review,
});

export const awardJudgementSchema = z.object({
  /** Points claimed on a criterion without levels; null: not judged. */
  points: z.nullable(z.number()),
  /** Id of the chosen level (`levelIds`); null: none chosen. */
  level: z.nullable(z.string()),
  /** Evidence in words. A claim with evidence, in words or linked, is "zeker", without it "te claimen". */
  note: z.string(),
  evidence,
  cvSentence,
  review,
});

const kept = z.record(z.string(), z.unknown());

/** Its values are checked when they are read out: one that does not fit must not make a record unreadable. */
export const correctionsSchema = z.object({
  fields: kept,
  knockouts: kept,
  awards: kept,
  interviews: kept,
  aside: z.object({ knockouts: z.array(z.string()), awards: z.array(z.string()) }),
});

/**
 * Keyed by criterion id (`criterionIds`), which follows the criterion's text: printed numbers repeat,
 * skip and run on. Entries whose criterion is gone from the page stay: the user wrote them.
 */
export const judgementsSchema = z.object({
  knockouts: z.record(z.string(), knockoutJudgementSchema),
  awards: z.record(z.string(), awardJudgementSchema),
  note: z.string(),
  /** Ids of what the user confirmed of the formal requirements; absent in what was stored before. */
  confirmed: z._default(z.array(z.string()), []),
  /** Absent in what was stored before there were any. */
  corrections: z._default(correctionsSchema, noCorrections),
});

/** Moments of our own are UTC instants in ISO form ('2026-11-25T10:20:00Z'). */
const instant = z.string();

/**
 * When the page was first read as this request since it was opened: one that goes on loading is read again, and all
 * these readings are of one visit. Absent: at that reading itself, and in what was stored before.
 */
const pageSince = z.optional(instant);

/**
 * The changes of a page since a moment; `since` null where there are none. Those that do not fit (of a newer
 * version) are as none: they must not make the record unreadable.
 */
export const changesSchema = z.catch(
  z.object({ since: z.nullable(instant), list: z.catch(z.array(changeSchema), []) }),
  () => ({ since: null, list: [] }),
);

export const savedRequestSchema = z.object({
  key: z.string(),
  request: tenderRequestSchema,
  sources: sourcesSchema,
  status: statusSchema,
  judgements: judgementsSchema,
  savedAt: instant,
  /** When the page was last read into this record. */
  readAt: instant,
  changedAt: instant,
  /** What the page changed since the user last looked; absent in what was stored before. */
  changes: changesSchema,
  /** As in the reading that it was read from. */
  pageSince,
  /** Where this request's reminders differ from the default; null: nowhere. One that does not fit is as none. */
  reminders: z.optional(z.unknown()),
});

/** On which page a draft was judged: what was known of the request when it was last read. */
const draftPageSchema = z.object({
  request: tenderRequestSchema,
  readAt: instant,
  pageSince,
  /** What each of its addresses stated when that was last read; absent in what was stored before. */
  stated: z._default(z.array(tenderRequestSchema), []),
});

export const draftSchema = z.object({
  key: z.string(),
  judgements: judgementsSchema,
  changedAt: instant,
  /** Absent until the page is handed over; one that does not fit must not cost the draft. */
  page: z.catch(z.optional(draftPageSchema), undefined),
});

/** The page as it was read: its text (no markup, capped) and what was made of it. */
export const snapshotSchema = z.object({
  key: z.string(),
  readAt: instant,
  text: z.string(),
  request: tenderRequestSchema,
  sources: sourcesSchema,
  pageSince,
  /** How many answers to questions were known by then; absent: as many as stand in the text. */
  answers: z.optional(z.number()),
  /** What was known of the request by then; absent: what this page states. One that does not fit is as none. */
  known: z.catch(z.optional(tenderRequestSchema), undefined),
  /** Its turn among those read since a clock that ran ahead was set back; absent: before that, by `readAt`. */
  turn: z.optional(z.number()),
});

/** A request page as a content script hands it over. */
export const pageReadingSchema = z.object({
  key: z.string(),
  readAt: instant,
  text: z.string(),
  request: tenderRequestSchema,
  sources: sourcesSchema,
  pageSince,
});

export type { Status } from './status.ts';
export type Verdict = z.infer<typeof verdictSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type KnockoutJudgement = z.infer<typeof knockoutJudgementSchema>;
export type AwardJudgement = z.infer<typeof awardJudgementSchema>;
/** As stored: its corrections may hold what does not fit. */
export type KeptJudgements = z.infer<typeof judgementsSchema>;
export type Judgements = Omit<KeptJudgements, 'corrections'> & { corrections: Corrections };
export type { JudgementChange } from './judgement-change.ts';
export type KeptRequest = z.infer<typeof savedRequestSchema>;
export type SavedRequest = Omit<KeptRequest, 'judgements' | 'reminders'> & {
  judgements: Judgements;
  reminders: OwnReminders | null;
};
export type Changes = z.infer<typeof changesSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;
export type PageReading = z.infer<typeof pageReadingSchema>;

/** What the user has on one request, saved or not. */
export type RequestState = {
  key: string;
  /** null: not saved; judgements are then a draft. */
  status: z.infer<typeof statusSchema> | null;
  savedAt: string | null;
  readAt: string | null;
  judgements: Judgements;
  /** What the page changed since the user last looked; absent: nothing. */
  changes?: Changes;
  /** What is known of a saved one's criteria, on whatever page; absent where that cannot be read. */
  known?: KnownCriteria;
  /** Where a kept correction is not used because it does not fit: fields and lists; absent: nowhere. */
  unfit?: string[];
};

/** What a mark on a card of an overview says of one saved request. */
export type MarkState = {
  key: string;
  status: z.infer<typeof statusSchema>;
  /** Knock-outs: how many count, how many are open, how many are not met. */
  knockouts: { total: number; open: number; notMet: number };
  submissionDeadline: string | null;
  /** The page changed something that the user has not seen yet. */
  changed: boolean;
  /** True where the deadline is the user's own, which goes before the one printed on a card. */
  deadlineCorrected: boolean;
};
