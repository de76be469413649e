/** What the user keeps, in IndexedDB. Only for the extension's own origin: background, popup, panel, pages. */

import type {
  JudgementChange,
  MarkState,
  PageReading,
  RequestState,
  SavedRequest,
  Snapshot,
  Status,
} from '../request/record.ts';
import type { OwnReminders } from '../request/reminders.ts';
import { createConnection, type WriteTransaction } from './connection.ts';
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
import { sweepAway } from './sweep.ts';

export { StoreError } from './errors.ts';
export type { Removal, SavedList } from './reading.ts';

export const databaseName = 'tenderlens';

export type StoreOptions = {
  /** Told the key after each completed write; its failure is no failure of the write. */
  announce: (key: string) => Promise<void> | void;
};

/**
 * All methods reject with a `StoreError` and nothing else; a failed one leaves everything as it was. `now`
 * is the present moment as a UTC instant in ISO form.
 */
export type Store = {
  /** Loads what writes, so that a write begins at once: a popup is closed as soon as its work seems done. */
  prepare(): Promise<void>;
  /** What the user has on the request: the saved record's, else the draft's, else nothing. */
  state(key: string): Promise<RequestState>;
  /**
   * Saves what was read, or updates what is saved: status, judgements and the first saving moment stay. A
   * draft is taken over, and so is what was judged on a request that was removed earlier. Resolves after
   * the transaction has completed: only then may a surface say "bewaard".
   */
  save(reading: PageReading, now: string): Promise<RequestState>;
  /**
   * The page of a saved request was read again: the record follows it, ticks on changed criteria are marked for
   * review, and what changed is kept until `seen`. A draft follows its page likewise, with its ticks alone. Null
   * where that shows nothing new.
   */
  revisit(reading: PageReading, now: string): Promise<RequestState | null>;
  /**
   * The user looked at what had changed up to the reading at `lookedAt` (the state's `readAt`); what came after
   * it is still to be seen. 'not-saved' when there is no such record.
   */
  seen(key: string, lookedAt: string, now: string): Promise<RequestState>;
  /** One tick, choice or note, on the saved request or else on its draft. */
  judge(key: string, change: JudgementChange, now: string): Promise<RequestState>;
  /** Sets the status of a saved request; 'not-saved' when there is none. */
  setStatus(key: string, status: Status, now: string): Promise<RequestState>;
  /** When to remind of a saved request where that differs from the default; 'not-saved' when there is none. */
  setReminders(key: string, reminders: OwnReminders | null, now: string): Promise<void>;
  /** All saved requests, last saved first. */
  list(): Promise<SavedList>;
  /** One saved request; null when it is not saved. A record that does not fit the schema is an error. */
  load(key: string): Promise<SavedRequest | null>;
  /** The kept page texts of a request, oldest first; one that does not fit the schema is left out. */
  snapshots(key: string): Promise<Snapshot[]>;
  /** What the marks on an overview show: of the keys, those that are saved and readable, in the given order. */
  marks(keys: readonly string[]): Promise<MarkState[]>;
  /** Removes with everything on it, so that `restore` can bring it back. False when it is not saved. */
  remove(key: string, now: string): Promise<boolean>;
  /** Brings a removed request back, whole. False when there is none to bring back. */
  restore(key: string): Promise<boolean>;
  /** The last removed request that can still be brought back; null when there is none. */
  lastRemoved(now: string): Promise<Removal | null>;
  /** Drops drafts untouched for 90 days and requests removed more than 30 days ago. */
  sweep(now: string): Promise<void>;
};

// Loaded with the first tick, page that is saved, or removed: the popup opens sooner without them.
const loadJudging = () => import('./judging.ts');
const loadSaving = () => import('./saving.ts');
const loadRemoval = () => import('./removal.ts');

/** The store of this context. Opens the database at first use; contexts may each have their own. */
export function createStore({ announce }: StoreOptions): Store {
  const connection = createConnection(databaseName);

  async function tell(key: string): Promise<void> {
    try {
      await announce(key);
    } catch {
      // The write stands; the other surfaces see it when they read next.
    }
  }

  /** Writes, and tells the key afterwards. */
  async function write<T>(key: string, body: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const result = await connection.write(body);
    await tell(key);
    return result;
  }

  return {
    async prepare() {
      await Promise.all([loadJudging(), loadSaving(), loadRemoval()]);
    },
    state: (key) => connection.read((transaction) => readState(transaction, key)),
    async save(reading, now) {
      const { writeReading } = await loadSaving();
      return write(reading.key, (transaction) => writeReading(transaction, reading, now));
    },
    async revisit(reading, now) {
      const { writeRevisit } = await loadSaving();
      const state = await connection.write((transaction) => writeRevisit(transaction, reading, now));
      if (state !== null) await tell(reading.key);
      return state;
    },
    async seen(key, lookedAt, now) {
      const { writeSeen } = await loadSaving();
      return write(key, (transaction) => writeSeen(transaction, key, lookedAt, now));
    },
    async judge(key, change, now) {
      const { writeJudgement } = await loadJudging();
      return write(key, (transaction) => writeJudgement(transaction, key, change, now));
    },
    async setStatus(key, status, now) {
      const { writeStatus } = await loadJudging();
      return write(key, (transaction) => writeStatus(transaction, key, status, now));
    },
    async setReminders(key, reminders, now) {
      const { writeReminders } = await loadJudging();
      return write(key, (transaction) => writeReminders(transaction, key, reminders, now));
    },
    list: () => connection.read(readAll),
    load: (key) => connection.read((transaction) => readOne(transaction, key)),
    snapshots: (key) => connection.read((transaction) => readSnapshots(transaction, key)),
    marks: (keys) => connection.read((transaction) => readMarks(transaction, keys)),
    async remove(key, now) {
      const { moveToRemoved } = await loadRemoval();
      return write(key, (transaction) => moveToRemoved(transaction, key, now));
    },
    async restore(key) {
      const { bringBack } = await loadRemoval();
      return write(key, (transaction) => bringBack(transaction, key));
    },
    lastRemoved: (now) => connection.read((transaction) => lastRemoval(transaction, now)),
    async sweep(now) {
      const dropped = await connection.write((transaction) => sweepAway(transaction, now));
      for (const key of dropped) await tell(key);
    },
  };
}
