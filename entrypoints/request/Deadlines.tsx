import { useCalendarFile } from '../../components/calendar/use-calendar-file.ts';
import { RequestDeadlines } from '../../components/RequestDeadlines.tsx';
import { createCalendarStore } from '../../lib/store/calendar.ts';
import type { Store } from '../../lib/store/index.ts';
import { exportCalendar } from '../../lib/surface/calendar-export.ts';
import type { FollowedReminders } from '../../lib/surface/use-reminders.ts';

const calendarStore = createCalendarStore();

type Props = { store: Store; requestKey: string; reminders: FollowedReminders; now: Temporal.Instant };

/** Reminders and calendar of one saved request, on its own page and in the side panel. */
export function Deadlines({ store, requestKey, reminders, now }: Props) {
  const calendar = useCalendarFile(() => exportCalendar([requestKey], { store, calendar: calendarStore }));
  const { record, defaults, failure, change } = reminders;
  return (
    <RequestDeadlines
      record={record}
      defaults={defaults}
      failure={failure}
      now={now}
      calendar={calendar}
      onChange={change}
    />
  );
}
