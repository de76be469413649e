import type { IDBPDatabase } from 'idb';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';

/** In order: the nth brings the database from version n - 1 to n. Only ever add at the end. */
const migrations: readonly ((database: IDBPDatabase<unknown>) => void)[] = [v1, v2, v3];

export const currentVersion = migrations.length;

/** Brings a database of `oldVersion` (0: new) to the current version; runs inside the upgrade. */
export function migrate(database: IDBPDatabase<unknown>, oldVersion: number): void {
  for (const step of migrations.slice(oldVersion)) step(database);
}
