import { useMemo, useRef, useState } from 'preact/hooks';
import { monthsIn } from '../../lib/assess/suggest/years.ts';
import type { ProfileChange } from '../../lib/profile/change.ts';
import { isEmptyProfile, type Profile } from '../../lib/profile/profile.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { Toast } from '../Toast.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { EntrySection } from './EntrySection.tsx';
import { type Editing, EditingContext } from './editing.ts';
import { degreeKind, documentKind, roleKind } from './entry-kind.ts';
import { useLooks } from './entry-looks.tsx';
import { FactsSection } from './FactsSection.tsx';
import { PasteCv } from './PasteCv.tsx';
import { ProfileFile } from './ProfileFile.tsx';
import { useProfileText } from './profile-language.ts';

type Props = {
  profile: Profile;
  today: Temporal.PlainDate;
  onChange: (change: ProfileChange) => Promise<FailureCode | null>;
};

type Undo = { nth: number; message: string; run: () => Promise<void> };

/** The whole profile: pasted from a CV, filled in by hand, or taken from a file; each part kept by itself. */
export function ProfileEditor({ profile, today, onChange }: Props) {
  const words = useProfileText();
  const looks = useLooks();
  // What is first stays open when the first entries are in.
  const [first] = useState(() => isEmptyProfile(profile));
  const [pasting, setPasting] = useState(first);
  const [undo, setUndo] = useState<Undo | null>(null);
  const count = useRef(0);
  const { root: head, focusNext } = useFocusNext();
  const editing = useMemo(
    (): Editing => ({
      profile,
      today,
      change: async (change) => {
        const code = await onChange(change);
        // The way back is there until the next thing that is done.
        if (code === null) setUndo(null);
        return code;
      },
      offerUndo: (message, run) => setUndo({ nth: ++count.current, message, run }),
    }),
    [profile, today.toString(), onChange],
  );
  return (
    <EditingContext.Provider value={editing}>
      <header class="tl-opt-head" ref={head}>
        <h1>{words.sections.profiel}</h1>
        {!pasting && (
          <button type="button" class="tl-btn" onClick={() => setPasting(true)}>
            {words.paste.open}
          </button>
        )}
      </header>
      <p class="tl-hint tl-opt-text">{words.intro}</p>
      <PasteCv
        first={first && isEmptyProfile(profile)}
        hidden={!pasting}
        onClose={() => {
          setPasting(false);
          focusNext('button');
        }}
      />
      <FactsSection />
      <EntrySection kind={degreeKind} looks={looks.degrees} />
      <EntrySection kind={roleKind} looks={looks.roles} sum={useExperience(profile, today)} />
      <EntrySection kind={documentKind} looks={looks.documents} />
      <ProfileFile />
      {undo !== null && (
        <Toast
          key={undo.nth}
          message={undo.message}
          action={words.undo}
          onAction={() => {
            setUndo(null);
            void undo.run();
          }}
          onGone={() => setUndo(null)}
        />
      )}
    </EditingContext.Provider>
  );
}

/** 'samen 12 jaar en 3 maanden; overlap telt één keer', up to and including today; nothing without roles. */
function useExperience({ roles }: Profile, today: Temporal.PlainDate): string | undefined {
  const words = useProfileText().roles;
  const months = Math.floor(monthsIn(roles, { from: null, to: today }));
  if (months === 0) return undefined;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years > 0 ? words.years(years) : '', rest > 0 ? words.months(rest) : ''];
  return words.together(parts.filter((part) => part !== '').join(words.and));
}
