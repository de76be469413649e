import { applyCorrections } from '../request/corrections.ts';
import { noJudgements } from '../request/judgements.ts';
import type { MarkState, RequestState, SavedRequest, Snapshot } from '../request/record.ts';
import type { ReadTransaction, WriteTransaction } from './connection.ts';
import { evidenceIds } from './linked.ts';
import { markState } from './marks.ts';
import { byTurn, rangeOf } from './snapshot-order.ts';
import {
  asDraft,
  asRemoved,
  asSavedRequest,
  asSnapshot,
  asUserPart,
  keyOf,
  readable,
  savedState,
  unsavedState,
} from './stored.ts';
import { daysBefore, removedDays } from './sweep.ts';

/** Everything saved: what could be read, and the keys of what could not (never deleted, never hidden). */
export type SavedList = { records: SavedRequest[]; unreadable: string[] };

/** A removal that can be undone. */
export type Removal = {
  key: string;
  /** The request's title; null where it has none or cannot be read. */
  title: string | null;
  removedAt: string;
};

/** `Store.state`. */
export async function readState(transaction: ReadTransaction, key: string): Promise<RequestState> {
  const links = await evidenceIds(transaction);
  const record = await transaction.objectStore('requests').get(key);
  if (record !== undefined) return savedState(readable(asUserPart(record), key), links);
  const value = await transaction.objectStore('drafts').get(key);
  if (value === undefined) return unsavedState(key, noJudgements(), links);
  return unsavedState(key, readable(asDraft(value), key).judgements, links);
}

/** `Store.list`. */
export async function readAll(transaction: ReadTransaction): Promise<SavedList> {
  const list: SavedList = { records: [], unreadable: [] };
  const links = await evidenceIds(transaction);
  for (const value of await transaction.objectStore('requests').getAll()) {
    const record = asSavedRequest(value, links);
    if (record === null) list.unreadable.push(keyOf(value));
    else list.records.push(record);
  }
  list.records.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  return list;
}

/** `Store.load`. */
export async function readOne(transaction: ReadTransaction, key: string): Promise<SavedRequest | null> {
  const value = await transaction.objectStore('requests').get(key);
  if (value === undefined) return null;
  return readable(asSavedRequest(value, await evidenceIds(transaction)), key);
}

/** `Store.snapshots`. */
export async function readSnapshots(
  transaction: ReadTransaction | WriteTransaction,
  key: string,
): Promise<Snapshot[]> {
  const values = await (transaction as ReadTransaction).objectStore('snapshots').getAll(rangeOf(key));
  const snapshots = values.map(asSnapshot).filter((snapshot) => snapshot !== null);
  return snapshots.sort(byTurn);
}

/** `Store.marks`. */
export async function readMarks(transaction: ReadTransaction, keys: readonly string[]): Promise<MarkState[]> {
  const requests = transaction.objectStore('requests');
  const values = await Promise.all(keys.map((key) => requests.get(key)));
  const links = await evidenceIds(transaction);
  return values
    .map((value) => asSavedRequest(value, links))
    .filter((record) => record !== null)
    .map(markState);
}

/** The last removal within the time that removed requests are kept; null when there is none. */
export async function lastRemoval(transaction: ReadTransaction, now: string): Promise<Removal | null> {
  const recent = IDBKeyRange.lowerBound(daysBefore(now, removedDays));
  const byTime = transaction.objectStore('removed').index('removedAt');
  const cursor = await byTime.openCursor(recent, 'prev');
  const removed = cursor && asRemoved(cursor.value);
  if (!removed) return null;
  const record = asSavedRequest(removed.record, new Set());
  const title = record && applyCorrections(record.request, record.judgements.corrections).title;
  return { key: removed.key, title, removedAt: removed.removedAt };
}
