import { useMemo } from 'preact/hooks';
import type { InterviewClashes } from '../assess/agenda-clashes.ts';
import { viewPage } from '../assess/page-view.ts';
import { type Signal, signals } from '../assess/signals.ts';
import type { RequestView } from '../assess/view.ts';
import type { BidderType } from '../profile/profile.ts';
import { withKnownCriteria } from '../request/known-criteria.ts';
import { type Moment, today } from '../request/moment.ts';
import type { PageReading, RequestState } from '../request/record.ts';
import type { Store } from '../store/index.ts';
import type { ProfileStore } from '../store/profile.ts';
import { useClashes } from './use-clashes.ts';
import { type RequestJudging, useJudgingOf } from './use-judging.ts';
import { type FollowedReminders, ownDeadlineOf, useReminders } from './use-reminders.ts';

/** A request as it was read: from the page in front, or as it is kept. `text` '' where it is not known. */
export type ReadRequest = Pick<PageReading, 'request' | 'sources' | 'text'>;

/** Everything that an extension page shows of one request. */
export type WholeRequest = {
  view: RequestView;
  pageText: string;
  now: Temporal.Instant;
  judging: RequestJudging;
  signals: readonly Signal[];
  reminders: FollowedReminders;
  ownDeadline: Moment | null;
  clashes: InterviewClashes;
};

/**
 * One request with all that is kept and known around it, followed as long as it is shown. `settled`: what still comes
 * in will push nothing away that somebody is about to click.
 */
export function useRequest(
  { store, profiles }: { store: Store; profiles: ProfileStore },
  { request, sources, text: pageText }: ReadRequest,
  state: RequestState,
  now: Temporal.Instant,
): { whole: WholeRequest; settled: boolean } {
  // By what it says: what is read again after each tick is another object.
  const asked = JSON.stringify([request, state.known]);
  const known = useMemo(() => withKnownCriteria(request, state.known), [asked]);
  const view = useMemo(
    () => viewPage({ request, sources }, known, state, now),
    [request, sources, known, state, now],
  );
  const reminders = useReminders(store, state.key);
  const { judging, settled } = useJudgingOf(view, profiles, now);
  const { clashes, settled: planned } = useClashes(store, view, now);
  const found = useSignals(view, pageText, judging.profile?.bidderType ?? null, now);
  const ownDeadline = ownDeadlineOf(reminders, view);
  return {
    whole: { view, pageText, now, judging, signals: found, reminders, ownDeadline, clashes },
    settled: settled && planned,
  };
}

/** The view is another at each tick and each minute; the whole text is read again only for what signals rest on. */
function useSignals(
  view: RequestView,
  pageText: string,
  bidderType: BidderType | null,
  now: Temporal.Instant,
): Signal[] {
  const day = today(now).toString();
  const corrected = JSON.stringify(view.state.judgements.corrections);
  return useMemo(
    () => signals(view.request, pageText, bidderType, now),
    [view.machine, corrected, pageText, bidderType, day],
  );
}
