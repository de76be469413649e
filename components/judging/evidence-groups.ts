import { type EvidenceItem, evidenceOf } from '../../lib/profile/evidence.ts';
import type { Profile } from '../../lib/profile/profile.ts';

export const evidenceGroups = ['role', 'degree', 'document', 'other'] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** Under which head an entry stands; what stands alone in the profile goes together. */
export function groupOf({ kind }: EvidenceItem): EvidenceGroup {
  return kind === 'role' || kind === 'degree' || kind === 'document' ? kind : 'other';
}

/** The entries among `ids`, in the profile's order; ids that the profile does not know are left out. */
export function entriesIn(profile: Profile, ids: readonly string[]): EvidenceItem[] {
  return evidenceOf(profile).filter(({ id }) => ids.includes(id));
}

/** How many of each group, in the groups' order; groups without any are left out. */
export function countGroups(items: readonly EvidenceItem[]): [EvidenceGroup, number][] {
  return evidenceGroups
    .map((group): [EvidenceGroup, number] => [group, items.filter((item) => groupOf(item) === group).length])
    .filter(([, count]) => count > 0);
}
