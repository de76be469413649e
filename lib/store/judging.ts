import { applyChange } from '../request/apply-change.ts';
import { noJudgements } from '../request/judgements.ts';
import type { JudgementChange, RequestState, Status } from '../request/record.ts';
import type { OwnReminders } from '../request/reminders.ts';
import type { WriteTransaction } from './connection.ts';
import { StoreError } from './errors.ts';
import { evidenceIds } from './linked.ts';
import { asDraft, asUserPart, readable, savedState, unsavedState, withUserPart } from './stored.ts';

/** `Store.judge`: reads, changes and writes in one transaction, so that two surfaces never undo each other. */
export async function writeJudgement(
  transaction: WriteTransaction,
  key: string,
  change: JudgementChange,
  now: string,
): Promise<RequestState> {
  const requests = transaction.objectStore('requests');
  const record = await requests.get(key);
  if (record === undefined) return writeDraft(transaction, key, change, now);
  const part = readable(asUserPart(record), key);
  const judgements = applyChange(part.judgements, change);
  await requests.put(withUserPart(record, { judgements, changedAt: now }));
  return savedState({ ...part, judgements }, await evidenceIds(transaction));
}

async function writeDraft(
  transaction: WriteTransaction,
  key: string,
  change: JudgementChange,
  now: string,
): Promise<RequestState> {
  const drafts = transaction.objectStore('drafts');
  const value = await drafts.get(key);
  const draft = readable(value === undefined ? { judgements: noJudgements() } : asDraft(value), key);
  const judgements = applyChange(draft.judgements, change);
  await drafts.put({ key, judgements, changedAt: now });
  return unsavedState(key, judgements, await evidenceIds(transaction));
}

/** `Store.setReminders`. */
export async function writeReminders(
  transaction: WriteTransaction,
  key: string,
  reminders: OwnReminders | null,
  now: string,
): Promise<void> {
  const requests = transaction.objectStore('requests');
  const record = await requests.get(key);
  if (record === undefined) throw new StoreError('not-saved', key);
  await requests.put(withUserPart(record, { reminders, changedAt: now }));
}

/** `Store.setStatus`. */
export async function writeStatus(
  transaction: WriteTransaction,
  key: string,
  status: Status,
  now: string,
): Promise<RequestState> {
  const requests = transaction.objectStore('requests');
  const record = await requests.get(key);
  if (record === undefined) throw new StoreError('not-saved', key);
  const part = readable(asUserPart(record), key);
  await requests.put(withUserPart(record, { status, changedAt: now }));
  return savedState({ ...part, status }, await evidenceIds(transaction));
}
