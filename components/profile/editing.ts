import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import type { FailureCode } from '../../lib/request/result.ts';

/** What every part of the profile's page works with. */
export type Editing = {
  profile: Profile;
  /** The day in the Netherlands. */
  today: Temporal.PlainDate;
  /** Writes a change; null once it is on disk, else why not. */
  change: (change: ProfileChange) => Promise<FailureCode | null>;
  /** Something was removed or replaced: `undo` brings it back. */
  offerUndo: (message: string, undo: () => Promise<void>) => void;
};

export const EditingContext = createContext<Editing>({
  profile: emptyProfile(),
  today: Temporal.PlainDate.from('2000-01-01'),
  change: () => Promise.resolve('unexpected'),
  offerUndo: () => {},
});

/** The profile on this page and how it is changed. */
export const useEditing = (): Editing => useContext(EditingContext);
