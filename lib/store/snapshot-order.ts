import type { Snapshot } from '../request/record.ts';

/** All snapshots of one request, as they lie in the store. */
export const rangeOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

export type Turn = Pick<Snapshot, 'readAt' | 'turn'>;

/** In the order in which they were read. Not by the time as text: '10:20:00.5Z' sorts before '10:20:00Z'. */
export const byTurn = (a: Turn, b: Turn): number =>
  (a.turn ?? 0) - (b.turn ?? 0) || Date.parse(a.readAt) - Date.parse(b.readAt);
