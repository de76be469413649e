import type { IDBPDatabase } from 'idb';

/** Adds what was told of reminders, and what was handed to calendars. Frozen, as `v1`. */
export function v3(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('told', { keyPath: 'id' });
  database.createObjectStore('calendar', { keyPath: 'uid' });
}
