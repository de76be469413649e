import type { SavedRequest } from '../lib/request/record.ts';
import type { OwnReminders, ReminderSettings } from '../lib/request/reminders.ts';
import type { FailureCode } from '../lib/request/result.ts';
import { CalendarButton } from './calendar/CalendarButton.tsx';
import { CalendarSaid } from './calendar/CalendarSaid.tsx';
import type { CalendarMaking } from './calendar/use-calendar-file.ts';
import { Fold } from './Fold.tsx';
import { RequestReminders } from './reminders/RequestReminders.tsx';
import { useReminderText } from './reminders/reminding-language.ts';

type Props = {
  /** null: not saved, and then nobody is reminded of it. */
  record: SavedRequest | null;
  defaults: ReminderSettings;
  failure: FailureCode | null;
  now: Temporal.Instant;
  calendar: CalendarMaking;
  onChange: (own: OwnReminders | null) => void;
};

/** What keeps a saved request's moments in sight when no page is open: the calendar and the reminders. */
export function RequestDeadlines({ record, defaults, failure, now, calendar, onChange }: Props) {
  const words = useReminderText();
  if (record === null) return null;
  return (
    <Fold title={words.ofRequest} open={false}>
      <div class="tl-cal">
        <CalendarButton calendar={calendar} of="one" />
        <CalendarSaid calendar={calendar} />
      </div>
      <RequestReminders record={record} defaults={defaults} failure={failure} now={now} onChange={onChange} />
    </Fold>
  );
}
