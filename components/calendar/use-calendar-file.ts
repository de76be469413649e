import { useRef, useState } from 'preact/hooks';
import type { CalendarFile } from '../../lib/request/calendar-entry.ts';
import type { FailureCode, Result } from '../../lib/request/result.ts';

export type CalendarMaking = {
  state:
    | { kind: 'rest' | 'making' | 'nothing' }
    | { kind: 'made'; file: CalendarFile }
    | { kind: 'failed'; code: FailureCode };
  start: () => void;
};

/** How the making of a calendar file stands, and how to start it; a second start during one does nothing. */
export function useCalendarFile(make: () => Promise<Result<CalendarFile>>): CalendarMaking {
  const [state, setState] = useState<CalendarMaking['state']>({ kind: 'rest' });
  const busy = useRef(false);

  async function run(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'making' });
    const made = await make();
    busy.current = false;
    if (!made.ok) return setState({ kind: 'failed', code: made.error.code });
    if (made.value.text === '') return setState({ kind: 'nothing' });
    offer(made.value);
    setState({ kind: 'made', file: made.value });
  }

  return { state, start: () => void run() };
}

/** Gives the user the file; where it goes is the browser's own matter. */
function offer({ name, text }: CalendarFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read its address by then, on a slow machine too.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
