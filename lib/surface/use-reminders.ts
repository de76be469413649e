import { useMemo } from 'preact/hooks';
import { ownDeadline } from '../assess/agenda.ts';
import { remindersFor } from '../assess/reminders.ts';
import type { RequestView } from '../assess/view.ts';
import type { Moment } from '../request/moment.ts';
import type { OwnReminders } from '../request/reminders.ts';
import type { Store } from '../store/index.ts';
import { type RequestRemindersSnapshot, RequestRemindersView } from './reminder-request.ts';
import { useFollowed } from './use-followed.ts';

export type FollowedReminders = RequestRemindersSnapshot & { change: (own: OwnReminders | null) => void };

/** The reminders of one request on this extension page, followed as long as it is shown. */
export function useReminders(store: Store, key: string): FollowedReminders {
  const reminders = useMemo(() => new RequestRemindersView(store, key), [store, key]);
  const snapshot = useFollowed(reminders);
  return { ...snapshot, change: (own) => void reminders.change(own) };
}

/** The user's own deadline of a saved request; null where it is not saved, states none, or has it turned off. */
export function ownDeadlineOf({ record, defaults }: FollowedReminders, view: RequestView): Moment | null {
  if (record === null || view.submission === null) return null;
  const { own } = remindersFor(record.reminders, defaults);
  return own.on ? ownDeadline(view.submission.moment, own.earlier) : null;
}
