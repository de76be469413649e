import { applyChange } from '../request/apply-change.ts';
import { noJudgements } from '../request/judgements.ts';
import type { JudgementChange, RequestState, Status } from '../request/record.ts';
import type { OwnReminders } from '../request/reminders.ts';
import type { WriteTransaction } from './connection.ts';
import { StoreError } from './errors.ts';
import { evidenceIds } from './linked.ts';
import {
  asDraft,
  asUserPart,
  readable,
  savedState,
  type UserPart,
  unsavedState,
  withUserPart,
} from './stored.ts';

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
  await drafts.put({ ...(value as object | undefined), key, judgements, changedAt: now });
  return unsavedState(key, judgements, await evidenceIds(transaction));
}

/** `Store.setReminders`. */
export async function writeReminders(
  transaction: WriteTransaction,
  key: string,
  reminders: OwnReminders | null,
  now: string,
): Promise<void> {
  await changeSaved(transaction, key, now, () => ({ reminders }));
}

/** `Store.setStatus`. */
export function writeStatus(
  transaction: WriteTransaction,
  key: string,
  status: Status,
  now: string,
): Promise<RequestState> {
  return changeSaved(transaction, key, now, () => ({ status }));
}

type Change = Omit<Parameters<typeof withUserPart>[1], 'changedAt'>;

/** Changes what the user has on a saved request; 'not-saved' where there is none. */
export async function changeSaved(
  transaction: WriteTransaction,
  key: string,
  now: string,
  change: (part: UserPart) => Change | Promise<Change>,
): Promise<RequestState> {
  const requests = transaction.objectStore('requests');
  const record = await requests.get(key);
  if (record === undefined) throw new StoreError('not-saved', key);
  const part = readable(asUserPart(record), key);
  const changed = await change(part);
  await requests.put(withUserPart(record, { ...changed, changedAt: now }));
  return savedState({ ...part, ...changed }, await evidenceIds(transaction));
}
