import type { IDBPDatabase } from 'idb';

/** Adds the bidder's profile. Frozen, as `v1`. */
export function v2(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('profile', { keyPath: 'key' });
}
