import type { ReadTransaction, WriteTransaction } from './connection.ts';

/** The keys of one request's snapshots, oldest first. */
export async function snapshotKeys(
  transaction: ReadTransaction | WriteTransaction,
  key: string,
): Promise<[string, string][]> {
  const keys = await (transaction as ReadTransaction).objectStore('snapshots').getAllKeys(rangeOf(key));
  // Not by string order: '10:20:00.5Z' sorts before '10:20:00Z'.
  return keys.sort((a, b) => Date.parse(a[1]) - Date.parse(b[1]));
}

/** All snapshots of one request, as they lie in the store. */
export const rangeOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);
