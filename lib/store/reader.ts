import type { MarkState, RequestState, SavedRequest, Snapshot } from '../request/record.ts';
import { type Connection, createConnection, databaseName } from './connection.ts';
import {
  lastRemoval,
  type Removal,
  readAll,
  readMarks,
  readOne,
  readSnapshots,
  readState,
  type SavedList,
} from './reading.ts';

/** What is read of what the user keeps. All methods reject with a `StoreError` and nothing else. */
export type StoreReader = {
  /** What the user has on the request: the saved record's, else the draft's, else nothing. */
  state(key: string): Promise<RequestState>;
  /** All saved requests, last saved first. */
  list(): Promise<SavedList>;
  /** One saved request; null when it is not saved. A record that does not fit the schema is an error. */
  load(key: string): Promise<SavedRequest | null>;
  /** The kept page texts of a request, oldest first; one that does not fit the schema is left out. */
  snapshots(key: string): Promise<Snapshot[]>;
  /** What the marks on an overview show: of the keys, those that are saved and readable, in the given order. */
  marks(keys: readonly string[]): Promise<MarkState[]>;
  /** The last removed request that can still be brought back; null when there is none. */
  lastRemoved(now: string): Promise<Removal | null>;
};

/** Apart from what writes: the popup has that done by the background, and need not load it. */
export const createReader = (): StoreReader => readerOn(createConnection(databaseName));

export function readerOn(connection: Connection): StoreReader {
  return {
    state: (key) => connection.read((transaction) => readState(transaction, key)),
    list: () => connection.read(readAll),
    load: (key) => connection.read((transaction) => readOne(transaction, key)),
    snapshots: (key) => connection.read((transaction) => readSnapshots(transaction, key)),
    marks: (keys) => connection.read((transaction) => readMarks(transaction, keys)),
    lastRemoved: (now) => connection.read((transaction) => lastRemoval(transaction, now)),
  };
}
