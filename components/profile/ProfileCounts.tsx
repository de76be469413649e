import type { Profile } from '../../lib/profile/profile.ts';
import { useProfileText } from './profile-language.ts';

/** What is in a profile, in numbers: '3 rollen, 2 opleidingen'. */
export function ProfileCounts({ profile }: { profile: Profile }) {
  const { counts, nothing } = useProfileText().file;
  const lists = ['roles', 'degrees', 'documents', 'skills', 'regions', 'languages'] as const;
  const { bidderType, availableHours, availableFrom, minimumRate, ownDevices } = profile;
  const facts = [bidderType, availableHours, availableFrom, minimumRate, ownDevices];
  const parts = [
    ...lists.map((list) => ({ n: profile[list].length, word: counts[list] })),
    { n: facts.filter((fact) => fact !== null).length, word: counts.facts },
  ];
  const words = parts.filter(({ n }) => n > 0).map(({ n, word }) => word(n));
  return <>{words.length === 0 ? nothing : words.join(', ')}.</>;
}
