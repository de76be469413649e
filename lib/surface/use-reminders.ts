import { useEffect, useMemo } from 'preact/hooks';
import type { Store } from '../store/index.ts';
import { RequestRemindersView } from './reminder-request.ts';

/** The reminders of one request on this extension page, followed as long as it is shown. */
export function useReminders(store: Store, key: string): RequestRemindersView {
  const reminders = useMemo(() => new RequestRemindersView(store, key), [store, key]);
  useEffect(() => reminders.start(), [reminders]);
  return reminders;
}
