import { useEffect, useMemo } from 'preact/hooks';
import { useAgendaText } from '../../components/agenda/agenda-language.ts';
import { SavedAgenda } from '../../components/agenda/SavedAgenda.tsx';
import { useCalendarFile } from '../../components/calendar/use-calendar-file.ts';
import { FailureStrip } from '../../components/FailureStrip.tsx';
import { FirstUp } from '../../components/FirstUp.tsx';
import { Fold } from '../../components/Fold.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { sortViews } from '../../lib/assess/arrange.ts';
import { createCalendarStore } from '../../lib/store/calendar.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { exportCalendar } from '../../lib/surface/calendar-export.ts';
import { requestPagePath } from '../../lib/surface/open-page.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { useAgenda } from '../../lib/surface/use-agenda.ts';

type Props = { store: Store; saved: SavedRequests; profiles: ProfileStore };

/** How many of the saved ones stand above the agenda. */
const closestCount = 5;

const calendarStore = createCalendarStore();

/** Where the page in front is no request: the saved ones that close first, and the agenda of all. */
export function WhatIsSaved({ store, saved, profiles }: Props) {
  const words = useAgendaText();
  const { records, failure } = useSnapshot(saved);
  // Beside a request nobody needs the whole list read again at every tick.
  useEffect(() => saved.start(), [saved]);
  const agenda = useAgenda(records, profiles, useNow());
  const calendar = useCalendarFile(() => exportCalendar(null, { store, calendar: calendarStore }));
  const closest = useMemo(() => {
    const open = agenda.views.filter((view) => !view.closed);
    return sortViews(open, 'deadline').slice(0, closestCount);
  }, [agenda.views]);
  return (
    <>
      <FailureStrip failure={failure} onRetry={() => void saved.retry()} />
      <FirstUp views={closest} total={records.length} hrefOf={requestPagePath} />
      {records.length > 0 && (
        <Fold title={words.title}>
          <SavedAgenda {...agenda} calendar={calendar} />
        </Fold>
      )}
    </>
  );
}
