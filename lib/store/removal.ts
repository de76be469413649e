import type { WriteTransaction } from './connection.ts';
import { draftOn } from './drafts.ts';
import { mergeJudgements } from './merge.ts';
import { rangeOf } from './snapshot-order.ts';
import { asDraft, asRemoved, asSavedRequest, asUserPart, type Removed } from './stored.ts';

/** Moves the saved request and its snapshots to the removed ones. False when it is not saved. */
export async function moveToRemoved(
  transaction: WriteTransaction,
  key: string,
  now: string,
): Promise<boolean> {
  const record = await transaction.objectStore('requests').get(key);
  if (record === undefined) return false;
  const snapshots = await transaction.objectStore('snapshots').getAll(rangeOf(key));
  const removed: Removed = { key, removedAt: now, record, snapshots };
  await transaction.objectStore('removed').put(removed);
  await transaction.objectStore('snapshots').delete(rangeOf(key));
  await transaction.objectStore('requests').delete(key);
  return true;
}

/**
 * Brings the removed request back as it was, snapshots and all; a draft begun since is taken over. False
 * when nothing was removed under the key, or when something is saved under it again.
 */
export async function bringBack(transaction: WriteTransaction, key: string): Promise<boolean> {
  const removed = asRemoved(await transaction.objectStore('removed').get(key));
  if (removed === null) return false;
  if ((await transaction.objectStore('requests').getKey(key)) !== undefined) return false;
  await transaction.objectStore('requests').put(await withDraft(transaction, removed));
  for (const snapshot of removed.snapshots) await transaction.objectStore('snapshots').put(snapshot);
  await transaction.objectStore('removed').delete(key);
  return true;
}

async function withDraft(transaction: WriteTransaction, { key, record }: Removed): Promise<unknown> {
  const part = asUserPart(record);
  const draft = asDraft(await transaction.objectStore('drafts').get(key));
  if (part === null || draft === null) return record;
  await transaction.objectStore('drafts').delete(key);
  const request = asSavedRequest(record, new Set())?.request;
  const newer = request === undefined ? draft.judgements : draftOn(draft, request);
  return { ...(record as object), judgements: mergeJudgements(part.judgements, newer) };
}
