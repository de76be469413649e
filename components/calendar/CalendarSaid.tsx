import { useLanguage } from '../language.ts';
import { Strip } from '../Strip.tsx';
import { useCalendarText } from './calendar-language.ts';
import type { CalendarMaking } from './use-calendar-file.ts';

/** What came of making a calendar file, in words; a failure says why. Spoken when it changes. */
export function CalendarSaid({ calendar: { state } }: { calendar: CalendarMaking }) {
  const { text } = useLanguage();
  const words = useCalendarText();
  return (
    <>
      <p class="tl-hint" role="status">
        {state.kind === 'making' && words.making}
        {state.kind === 'nothing' && words.nothing}
        {state.kind === 'made' && words.made(state.file.name, contents(state.file, words))}
      </p>
      {state.kind === 'failed' && (
        <Strip tone="bad" role="alert">
          <b>{words.notMade}</b> {text.failures[state.code]}
        </Strip>
      )}
    </>
  );
}

/** '6 momenten erin, 1 vervallen moment eruit'. */
function contents(
  { events, cancelled }: { events: number; cancelled: number },
  words: ReturnType<typeof useCalendarText>,
): string {
  const parts = [events > 0 && words.events(events), cancelled > 0 && words.cancelled(cancelled)];
  return parts.filter((part) => part !== false).join(', ');
}
