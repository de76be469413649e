import { CalendarButton } from '../calendar/CalendarButton.tsx';
import { CalendarSaid } from '../calendar/CalendarSaid.tsx';
import type { CalendarMaking } from '../calendar/use-calendar-file.ts';
import { Agenda, type AgendaProps } from './Agenda.tsx';

/** The agenda of all saved requests, with the way to take it into a calendar. */
export function SavedAgenda({ calendar, ...props }: AgendaProps & { calendar: CalendarMaking }) {
  return (
    <>
      <div class="tl-ag-take">
        <CalendarButton calendar={calendar} of="all" />
        <CalendarSaid calendar={calendar} />
      </div>
      <Agenda {...props} />
    </>
  );
}
