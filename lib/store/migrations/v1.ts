import type { IDBPDatabase } from 'idb';

/**
 * The first schema. Frozen: names and key paths are written out, so that a later change of a constant
 * cannot change what this version was.
 */
export function v1(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('requests', { keyPath: 'key' });
  database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('changedAt', 'changedAt');
  database.createObjectStore('snapshots', { keyPath: ['key', 'readAt'] });
  database.createObjectStore('removed', { keyPath: 'key' }).createIndex('removedAt', 'removedAt');
}
