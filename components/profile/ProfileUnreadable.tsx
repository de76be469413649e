import { emptyProfile } from '../../lib/profile/profile.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { type Editing, EditingContext } from './editing.ts';
import { ProfileFailure } from './ProfileFailure.tsx';
import { ProfileFile } from './ProfileFile.tsx';
import { useProfileText } from './profile-language.ts';

type Props = Pick<Editing, 'today'> & {
  code: FailureCode;
  onChange: Editing['change'];
  onRetry: () => void;
};

/** A profile that cannot be read: nothing of it is shown as empty, and a file can take its place. */
export function ProfileUnreadable({ code, today, onChange, onRetry }: Props) {
  const words = useProfileText();
  return (
    <EditingContext.Provider
      value={{ profile: emptyProfile(), today, change: onChange, offerUndo: () => {} }}
    >
      <h1>{words.sections.profiel}</h1>
      <ProfileFailure code={code} head={words.unreadable} onRetry={onRetry} />
      <p class="tl-opt-text">{words.unreadableText}</p>
      <ProfileFile unreadable />
    </EditingContext.Provider>
  );
}
