/**
 * What of a profile can be evidence for a criterion, each under an id. Entries have their own; what stands
 * alone goes by its words, so that a link falls away when the words do.
 */
import type { Degree, Profile, ProfileDocument, Role } from './profile.ts';

export type EvidenceItem = { id: string } & (
  | { kind: 'degree'; degree: Degree }
  | { kind: 'role'; role: Role }
  | { kind: 'document'; document: ProfileDocument }
  | { kind: 'skill' | 'language'; name: string }
  /** Hours a week, free from a day on. */
  | { kind: 'availability'; hours: number; from: string | null }
  /** Euro an hour, excluding VAT. */
  | { kind: 'rate'; rate: number }
  | { kind: 'devices' }
);

export const skillId = (name: string): string => `skill/${name}`;
export const languageId = (name: string): string => `language/${name}`;
export const availabilityId = 'fact/availability';
export const rateId = 'fact/rate';
export const devicesId = 'fact/devices';

/** All evidence of a profile: roles, degrees and documents in their order, then what stands alone. */
export function evidenceOf(profile: Profile): EvidenceItem[] {
  const items: EvidenceItem[] = [
    ...profile.roles.map((role): EvidenceItem => ({ id: role.id, kind: 'role', role })),
    ...profile.degrees.map((degree): EvidenceItem => ({ id: degree.id, kind: 'degree', degree })),
    ...profile.documents.map((document): EvidenceItem => ({ id: document.id, kind: 'document', document })),
    ...profile.skills.map((name): EvidenceItem => ({ id: skillId(name), kind: 'skill', name })),
    ...profile.languages.map((name): EvidenceItem => ({ id: languageId(name), kind: 'language', name })),
  ];
  const { availableHours: hours, availableFrom: from, minimumRate: rate, ownDevices } = profile;
  if (hours !== null) items.push({ id: availabilityId, kind: 'availability', hours, from });
  if (rate !== null) items.push({ id: rateId, kind: 'rate', rate });
  if (ownDevices === true) items.push({ id: devicesId, kind: 'devices' });
  return items;
}
