import { PopupAgenda } from '../../components/agenda/PopupAgenda.tsx';
import { useCalendarFile } from '../../components/calendar/use-calendar-file.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { announceChange } from '../../lib/messages/changes.ts';
import { createCalendarStore } from '../../lib/store/calendar.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { exportCalendar } from '../../lib/surface/calendar-export.ts';
import type { PopupStore } from '../../lib/surface/popup-store.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { useAgenda } from '../../lib/surface/use-agenda.ts';

const profiles = createProfileStore({ announce: announceChange });
const calendarStore = createCalendarStore();

export type AgendaInPopupProps = { store: PopupStore; saved: SavedRequests; onBack: () => void };

/** The agenda in the popup; a chunk of its own, loaded when it is asked for. */
export function AgendaInPopup({ store, saved, onBack }: AgendaInPopupProps) {
  const { records } = useSnapshot(saved);
  const agenda = useAgenda(records, profiles, useNow());
  const calendar = useCalendarFile(() => exportCalendar(null, { store, calendar: calendarStore }));
  return <PopupAgenda {...agenda} calendar={calendar} onBack={onBack} />;
}
