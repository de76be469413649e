import { useMemo } from 'preact/hooks';
import type { Profile } from '../profile/profile.ts';
import type { ProfileStore } from '../store/profile.ts';
import { OwnProfile, type OwnProfileSnapshot } from './own-profile.ts';
import { useFollowed } from './use-followed.ts';

/**
 * The bidder's profile on this extension page, read again whenever any surface wrote it. null as long as it is
 * not there, and where it cannot be read: what would rest on it is then left out, and the rest goes on.
 */
export function useProfile(store: ProfileStore): Profile | null {
  const own = useOwnProfile(store);
  return own.kind === 'ready' ? own.profile : null;
}

/** As `useProfile`, and whether it is still being read or could not be read. */
export function useOwnProfile(store: ProfileStore): OwnProfileSnapshot {
  return useFollowed(useMemo(() => new OwnProfile(store), [store]));
}
