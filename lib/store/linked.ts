/** Links from criteria to the profile: one to an entry that is no longer there proves nothing. */
import { profileKey } from '../request/key.ts';
import type { KeptJudgements } from '../request/record.ts';
import type { ReadTransaction, WriteTransaction } from './connection.ts';

/** The stored profile as it is, or undefined. */
export function recordOf(transaction: ReadTransaction | WriteTransaction): Promise<unknown> {
  return (transaction as ReadTransaction).objectStore('profile').get(profileKey);
}

/**
 * The ids that can be evidence. They stand beside the profile, so that this needs no schema of it: the popup
 * counts points and must stay light.
 */
export async function evidenceIds(transaction: ReadTransaction | WriteTransaction): Promise<Set<string>> {
  const record = await recordOf(transaction);
  const ids = typeof record === 'object' && record !== null && 'evidence' in record ? record.evidence : [];
  return new Set(Array.isArray(ids) ? ids : []);
}

/**
 * The judgements with the links that hold. For what goes out only: what is stored keeps every link, so that
 * an entry that comes back proves again what it proved.
 */
export function withHoldingLinks<J extends KeptJudgements>(judgements: J, ids: ReadonlySet<string>): J {
  const holding = <T extends { evidence: string[] }>(entries: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [
        id,
        { ...entry, evidence: entry.evidence.filter((link) => ids.has(link)) },
      ]),
    );
  return { ...judgements, knockouts: holding(judgements.knockouts), awards: holding(judgements.awards) };
}
