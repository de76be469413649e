/** What the user keeps, in IndexedDB. Only for the extension's own origin: background, popup, panel, pages. */

import type { JudgementChange, PageReading, RequestState, Status } from '../request/record.ts';
import type { OwnReminders } from '../request/reminders.ts';
import { createConnection, databaseName, type WriteTransaction } from './connection.ts';
import { writeJudgement, writeReminders, writeStatus } from './judging.ts';
import { readerOn, type StoreReader } from './reader.ts';
import { bringBack, moveToRemoved } from './removal.ts';
import { writeReading, writeRevisit, writeSeen } from './saving.ts';
import { sweepAway } from './sweep.ts';

export { StoreError } from './errors.ts';
export type { Removal, SavedList } from './reading.ts';

export type StoreOptions = {
  /** Told the key after each completed write; its failure is no failure of the write. */
  announce: (key: string) => Promise<void> | void;
};

/**
 * All methods reject with a `StoreError` and nothing else; a failed one leaves everything as it was. `now`
 * is the present moment as a UTC instant in ISO form.
 */
export type Store = StoreReader & {
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
  /** Removes with everything on it, so that `restore` can bring it back. False when it is not saved. */
  remove(key: string, now: string): Promise<boolean>;
  /** Brings a removed request back, whole. False when there is none to bring back. */
  restore(key: string): Promise<boolean>;
};

/** What only the background does. */
export type Upkeep = {
  /** Drops drafts untouched for 90 days and requests removed more than 30 days ago. */
  sweep(now: string): Promise<void>;
};

/** The store of this context. Opens the database at first use; contexts may each have their own. */
export function createStore({ announce }: StoreOptions): Store & Upkeep {
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
    ...readerOn(connection),
    save: (reading, now) => write(reading.key, (transaction) => writeReading(transaction, reading, now)),
    async revisit(reading, now) {
      const state = await connection.write((transaction) => writeRevisit(transaction, reading, now));
      if (state !== null) await tell(reading.key);
      return state;
    },
    seen: (key, lookedAt, now) => write(key, (transaction) => writeSeen(transaction, key, lookedAt, now)),
    judge: (key, change, now) => write(key, (transaction) => writeJudgement(transaction, key, change, now)),
    setStatus: (key, status, now) => write(key, (transaction) => writeStatus(transaction, key, status, now)),
    setReminders: (key, reminders, now) =>
      write(key, (transaction) => writeReminders(transaction, key, reminders, now)),
    remove: (key, now) => write(key, (transaction) => moveToRemoved(transaction, key, now)),
    restore: (key) => write(key, (transaction) => bringBack(transaction, key)),
    async sweep(now) {
      const dropped = await connection.write((transaction) => sweepAway(transaction, now));
      for (const key of dropped) await tell(key);
    },
  };
}
