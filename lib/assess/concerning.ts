/** Which moments of a request still concern the user, by how far they are with it. */
import type { Status } from '../request/status.ts';
import type { TimelineKind } from './timeline.ts';

/** 'own': the user's own deadline, before the one on the page. */
export type ConcernKind = Exclude<TimelineKind, 'published'> | 'own';

const toHandIn: readonly ConcernKind[] = ['questions', 'own', 'submission'];
const toHear: readonly ConcernKind[] = ['answers', 'invitation', 'interview'];
const toWork: readonly ConcernKind[] = ['start', 'end'];

const beforeHandingIn = new Set([...toHandIn, ...toHear, ...toWork]);
const afterHandingIn = new Set([...toHear, ...toWork]);
const afterAward = new Set(toWork);
const afterTheEnd = new Set<ConcernKind>();

const byStatus: Record<Status, ReadonlySet<ConcernKind>> = {
  saved: beforeHandingIn,
  'question-asked': beforeHandingIn,
  preparing: beforeHandingIn,
  submitted: afterHandingIn,
  proposed: afterHandingIn,
  interview: afterHandingIn,
  'on-hold': afterHandingIn,
  awarded: afterAward,
  rejected: afterTheEnd,
  declined: afterTheEnd,
};

/**
 * The kinds of moments that the user still has something to do with: before handing in all of them, then no deadlines
 * any more, once awarded only the work itself, and of a request that is rejected or not pursued none. By what the user
 * said alone; what the page or the clock closes is for who asks.
 */
export const concerning = (status: Status): ReadonlySet<ConcernKind> => byStatus[status];
