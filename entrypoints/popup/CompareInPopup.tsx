import { Compare, type CompareProps } from '../../components/Compare.tsx';
import { announceChange } from '../../lib/messages/changes.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { useProfile } from '../../lib/surface/use-profile.ts';

const profiles = createProfileStore({ announce: announceChange });

export type CompareInPopupProps = Omit<CompareProps, 'profile'>;

/** The comparison in the popup; a chunk of its own, loaded when it is asked for. */
export function CompareInPopup(props: CompareInPopupProps) {
  return <Compare {...props} profile={useProfile(profiles)} />;
}
