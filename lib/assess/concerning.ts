/** How far the user is with a request, and which of its moments still concern them then. */
import type { Status } from '../request/status.ts';
import type { TimelineKind } from './timeline.ts';

/** 'own': the user's own deadline, before the one on the page. */
export type ConcernKind = Exclude<TimelineKind, 'published'> | 'own';

type Kinds = ReadonlySet<ConcernKind>;
const kinds = (...list: ConcernKind[]): Kinds => new Set(list);

/** What has to be done by then, to hand in. */
export const deadlineKinds = kinds('questions', 'own', 'submission');
/** What the buyer answers, and where it wants to see the user. */
export const answerKinds = kinds('answers', 'invitation', 'interview');
const workKinds = kinds('start', 'end');

/** 'handed-in': and not decided. 'over': rejected, or not pursued. */
type Stage = 'before' | 'handed-in' | 'awarded' | 'over';

const stages: Record<Status, Stage> = {
  saved: 'before',
  'question-asked': 'before',
  preparing: 'before',
  submitted: 'handed-in',
  proposed: 'handed-in',
  interview: 'handed-in',
  'on-hold': 'handed-in',
  awarded: 'awarded',
  rejected: 'over',
  declined: 'over',
};

const byStage: Record<Stage, Kinds> = {
  before: kinds(...deadlineKinds, ...answerKinds, ...workKinds),
  'handed-in': kinds(...answerKinds, ...workKinds),
  awarded: workKinds,
  over: kinds(),
};

/**
 * The kinds of moments that the user still has something to do with: before handing in all of them, then no deadlines
 * any more, once awarded only the work itself, and of a request that is rejected or not pursued none. By what the user
 * said alone; what the page or the clock closes is for who asks.
 */
export const concerning = (status: Status): Kinds => byStage[stages[status]];

/** Handed in and not decided. */
export const isHandedIn = (status: Status): boolean => stages[status] === 'handed-in';

/** Awarded, rejected or not pursued. */
export const isDecided = (status: Status): boolean => ['awarded', 'over'].includes(stages[status]);
