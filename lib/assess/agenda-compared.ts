/** What the requests that the user compares ask together, and whether that fits in the profile. */
import { type Named, nameOf } from './agenda-clashes.ts';
import {
  type Assignment,
  assignmentOf,
  type Free,
  type Idle,
  idleOf,
  type Space,
  spaceOf,
  type Unsaid,
  unfitAlone,
  unsaidOf,
  type Weighed,
  weighTogether,
} from './agenda-fit.ts';
import { type Sum, sumOf } from './agenda-load.ts';
import type { RequestView } from './view.ts';

export const notAddedReasons = ['no-hours', 'knockout', 'closed', 'done', 'over'] as const;
/** 'no-hours': the page does not say how many, and nobody guesses. */
export type NotAddedReason = Idle | 'no-hours';
export type NotAdded = Named & { reason: NotAddedReason };

export type UnfitAlone = Named & { reason: 'too-many-hours' | 'too-early' };

export type Compared = {
  /** Of those of which the hours are known; null with fewer than two. */
  sum: Sum | null;
  notAdded: NotAdded[];
  /** null where the profile does not say how many hours are free. */
  space: Space | null;
  /** Of how many it is said whether they fit: those in the sum, and those without hours. */
  weighed: number;
  /** null without a space, and with fewer than two to weigh. */
  fit: Weighed['fit'] | null;
  fitsWith: Weighed['fitsWith'];
  /** Those that do not fit even by themselves. */
  unfit: UnfitAlone[];
  /** What the pages leave open of the periods, where the sum or the fit depends on it. */
  unsaid: Unsaid[];
};

/** `profile` null: nothing is known of it, and only the sum is given. */
export function compared(
  views: readonly RequestView[],
  profile: Free | null,
  now: Temporal.Instant,
): Compared {
  const { assignments, notAdded } = sift(views, now);
  const sum = assignments.length < 2 ? null : sumOf(assignments.map(({ load }) => load));
  const space = profile === null ? null : spaceOf(profile);
  const withoutHours = notAdded.filter(({ reason }) => reason === 'no-hours').length;
  const weighed = assignments.length + withoutHours;
  const open = sum === null || sum.sure ? [] : unsaidOf(assignments);
  const verdict =
    space === null || weighed < 2
      ? { fit: null, fitsWith: null, unfit: [], unsaid: [] }
      : weigh(assignments, space, withoutHours > 0);
  const unsaid = verdict.unsaid.length > 0 ? verdict.unsaid : open;
  return { sum, notAdded, space, weighed, ...verdict, unsaid };
}

function sift(views: readonly RequestView[], now: Temporal.Instant) {
  const assignments: Assignment[] = [];
  const notAdded: NotAdded[] = [];
  for (const view of views) {
    const idle = idleOf(view, now);
    const assignment = idle === null ? assignmentOf(view, now) : null;
    if (assignment === null) notAdded.push({ ...nameOf(view), reason: idle ?? 'no-hours' });
    else assignments.push(assignment);
  }
  return { assignments, notAdded };
}

type Verdict = Weighed & Pick<Compared, 'unfit'>;

/** `some`: there is at least one more, of which the hours are not known. */
function weigh(assignments: readonly Assignment[], space: Space, some: boolean): Verdict {
  const unfit = assignments.flatMap((one) => {
    const reason = unfitAlone(one, space);
    return reason === null
      ? []
      : [{ key: one.part.key, title: one.part.title, buyer: one.part.buyer, reason }];
  });
  if (unfit.length > 0) return { fit: 'not', fitsWith: null, unfit, unsaid: [] };
  const weighed = weighTogether(assignments, space);
  // What does not fit without it fits with it no better; anything else is not known.
  if (some && weighed.fit !== 'not') return { ...weighed, fit: 'unknown', fitsWith: null, unfit };
  return { ...weighed, unfit };
}
