import { type Change, changesBetween, type Read } from './changes.ts';
import { own } from './judgements.ts';
import type { Changes, KeptJudgements } from './record.ts';

/**
 * The judgements on the page as it is now: those on unchanged criteria as they are; those on a changed one are
 * carried over to it and marked for review. Entries of a criterion that is gone stay, so that a page that
 * takes its words back finds them again. The given object is not touched.
 */
export function carryOver<J extends KeptJudgements>(judgements: J, changes: readonly Change[]): J {
  let { knockouts, awards } = judgements;
  for (const change of changes) {
    if (change.kind !== 'criterion' || change.former === null || change.after === null) continue;
    if (change.list === 'knockouts') knockouts = moved(knockouts, change.former, change.id);
    else awards = moved(awards, change.former, change.id);
  }
  return { ...judgements, knockouts, awards };
}

function moved<E extends { review?: boolean | undefined }>(
  entries: Record<string, E>,
  from: string,
  to: string,
): Record<string, E> {
  const entry = own(entries, from);
  // A judgement that stands under the new words is newer than the one to be carried over.
  if (entry === undefined || (from !== to && own(entries, to) !== undefined)) return entries;
  return { ...entries, [to]: { ...entry, review: true } };
}

/**
 * What the user has not seen yet, after a reading that follows on `last`: all changes since `seen`, the
 * reading at which they last looked. A page that went back to what it was leaves nothing.
 */
export function unseenChanges(seen: Read & { readAt: string }, now: Read): Changes {
  const list = changesBetween(seen, now);
  return { since: list.length === 0 ? null : seen.readAt, list };
}
