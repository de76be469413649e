/** What was handed to calendars, in the database. A module of its own: only an export needs it. */
import * as z from 'zod/mini';
import { type CalendarEntry, calendarEntrySchema } from '../request/calendar-entry.ts';
import { parseMoment } from '../request/moment.ts';
import { createConnection, databaseName } from './connection.ts';

/** As `Store`: both methods reject with a `StoreError` and nothing else. */
export type CalendarStore = {
  /** All that was handed out; an entry that cannot be read is left out, as if it never was. */
  entries(): Promise<CalendarEntry[]>;
  /**
   * Keeps what is handed out now and drops the `forgotten` UIDs, both or neither. Resolves once it is on disk:
   * before that no file may leave, or a later one would not know that it changes anything.
   */
  keep(entries: readonly CalendarEntry[], forgotten: readonly string[]): Promise<void>;
};

/** The calendar's store of this context; opens the database at first use. Nothing shows it, so nothing is told. */
export function createCalendarStore(): CalendarStore {
  const connection = createConnection(databaseName);
  return {
    entries: () =>
      connection.read(async (transaction) => {
        const values = await transaction.objectStore('calendar').getAll();
        return values.map(asEntry).filter((entry) => entry !== null);
      }),
    keep: (entries, forgotten) =>
      connection.write(async (transaction) => {
        const table = transaction.objectStore('calendar');
        for (const uid of forgotten) await table.delete(uid);
        for (const entry of entries) await table.put(entry);
      }),
  };
}

function asEntry(value: unknown): CalendarEntry | null {
  const { success, data } = z.safeParse(calendarEntrySchema, value);
  return success && hasMoments(data) ? data : null;
}

/** One value that is no moment would keep every later file from being made. */
function hasMoments({ event, changedAt }: CalendarEntry): boolean {
  const start = parseMoment(event.start);
  const end = parseMoment(event.end);
  if (start === null || end === null || start.precision !== end.precision) return false;
  return [...event.alarms, changedAt].every(isInstant);
}

function isInstant(value: string): boolean {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
