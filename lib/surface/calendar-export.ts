import { loadReminderSettings } from '../messages/reminder-settings.ts';
import type { CalendarFile } from '../request/calendar-entry.ts';
import type { SavedRequest } from '../request/record.ts';
import type { Result } from '../request/result.ts';
import type { CalendarStore } from '../store/calendar.ts';
import { type Store, StoreError } from '../store/index.ts';
import { attempt } from './store-calls.ts';

type Stores = { store: Pick<Store, 'list' | 'load'>; calendar: CalendarStore };

/**
 * The calendar file of the saved requests with these keys; `null`: of all of them, which also takes back what was
 * handed out of requests that are gone. The code that writes it is loaded only then. What is in the file is on
 * record before the file is given: should it then not be downloaded, the next one still says the same, but a file
 * of which nothing is known could never be changed.
 */
export function exportCalendar(
  keys: readonly string[] | null,
  { store, calendar }: Stores,
): Promise<Result<CalendarFile>> {
  return attempt(async () => {
    const { calendarOf } = await import('../export/calendar.ts');
    const settings = await loadReminderSettings();
    const { records, concerns } = keys === null ? await allSaved(store) : await someSaved(store, keys);
    const before = (await calendar.entries()).filter(({ key }) => concerns(key));
    const { text, entries, kept, forgotten } = calendarOf(records, before, settings, Temporal.Now.instant());
    await calendar.keep(kept, forgotten);
    const cancelled = entries.filter((entry) => entry.cancelled).length;
    return { name: nameOf(records, keys), text, events: entries.length - cancelled, cancelled };
  });
}

/** The requests, and of which keys the file speaks. */
type Saved = { records: SavedRequest[]; concerns: (key: string) => boolean };

async function allSaved(store: Stores['store']): Promise<Saved> {
  const { records, unreadable } = await store.list();
  // One that this version cannot read is still saved: its moments stay in the calendar as they are.
  return { records, concerns: (key) => !unreadable.includes(key) };
}

async function someSaved(store: Stores['store'], keys: readonly string[]): Promise<Saved> {
  const records = await Promise.all(keys.map((key) => store.load(key)));
  const found = records.filter((record) => record !== null);
  if (found.length < keys.length) throw new StoreError('not-saved', keys.join(' '));
  return { records: found, concerns: (key) => keys.includes(key) };
}

/** 'agenda-33418.ics' for one request, 'agenda-tenderlens.ics' for more. */
function nameOf(records: readonly SavedRequest[], keys: readonly string[] | null): string {
  const [one] = keys?.length === 1 ? records : [];
  const reference = (one?.request.reference ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `agenda-${one === undefined ? 'tenderlens' : reference || 'aanvraag'}.ics`;
}
