import { useCalendarText } from './calendar-language.ts';
import type { CalendarMaking } from './use-calendar-file.ts';

type Props = {
  calendar: CalendarMaking;
  /** Whose moments the file holds: this request's, those of the chosen ones, or all. */
  of: 'one' | 'chosen' | 'all';
  /** Without an edge, as in the head of a section. */
  quiet?: boolean;
};

/**
 * Makes a calendar file. What came of it stands in `CalendarSaid`. While it is made it takes no click, but stays
 * focusable: a disabled button would drop the focus.
 */
export function CalendarButton({ calendar, of, quiet }: Props) {
  const words = useCalendarText();
  return (
    <button
      type="button"
      class={`tl-btn${quiet ? ' tl-btn-quiet' : ''}${of === 'all' ? '' : ' tl-btn-sm'}`}
      aria-disabled={calendar.state.kind === 'making'}
      onClick={calendar.start}
    >
      <CalendarSign />
      {words[of]}
    </button>
  );
}

/** Drawn here and not among the common signs, which go into the portal's page. */
function CalendarSign() {
  return (
    <svg class="tl-icon" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2.2" y="3.4" width="11.6" height="10.2" rx="1.4" />
      <path d="M2.4 6.8h11.2M5.3 1.9v2.6M10.7 1.9v2.6" />
    </svg>
  );
}
