import { useCalendarFile } from '../../components/calendar/use-calendar-file.ts';
import { RequestDeadlines } from '../../components/RequestDeadlines.tsx';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { createCalendarStore } from '../../lib/store/calendar.ts';
import type { Store } from '../../lib/store/index.ts';
import { exportCalendar } from '../../lib/surface/calendar-export.ts';
import { useReminders } from '../../lib/surface/use-reminders.ts';

const calendarStore = createCalendarStore();

type Props = { store: Store; requestKey: string; now: Temporal.Instant };

/** Reminders and calendar of one saved request, on its own page and in the side panel. */
export function Deadlines({ store, requestKey, now }: Props) {
  const reminders = useReminders(store, requestKey);
  const calendar = useCalendarFile(() => exportCalendar([requestKey], { store, calendar: calendarStore }));
  return (
    <RequestDeadlines
      {...useSnapshot(reminders)}
      now={now}
      calendar={calendar}
      onChange={(own) => void reminders.change(own)}
    />
  );
}
