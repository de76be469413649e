import { useId, useRef, useState } from 'preact/hooks';
import { profileFileText } from '../../lib/i18n/profile-problem.ts';
import { type ProfileFileCode, profileFromJson, profileToJson } from '../../lib/profile/file.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { instantNow } from '../../lib/request/instant.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { offerFile } from '../offer-file.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { useEditing } from './editing.ts';
import { ProfileCounts } from './ProfileCounts.tsx';
import { ProfileFailure } from './ProfileFailure.tsx';
import { type ProfileText, useProfileText } from './profile-language.ts';

type Refusal = ProfileFileCode | keyof ProfileText['file']['errors'];
/** What a file took the place of; offered back as long as nothing else was changed. */
type Former = { profile: Profile; replacedBy: Profile };
type Chosen = { name: string } & ({ profile: Profile } | { refused: Refusal });

/** Far more than a life's work in words; reading a film of some gigabytes would stop the page. */
const mostBytes = 2_000_000;

/** The profile as one file, and back. What comes in is shown before it takes the place of anything. */
export function ProfileFile({ unreadable }: { unreadable?: boolean }) {
  const words = useProfileText();
  const { language } = useLanguage();
  const { profile, today, change } = useEditing();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [former, setFormer] = useState<Former | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { root, focusNext } = useFocusNext();
  const id = useId();
  const file = words.file;

  const choose = async (files: FileList | null) => {
    const [first] = files ?? [];
    if (first === undefined) return;
    setFailure(null);
    setChosen(await readFile(first));
    // Else the same file, mended, could not be chosen again.
    if (input.current) input.current.value = '';
    focusNext(
      (section) =>
        section.querySelector<HTMLElement>('[data-replace]') ?? section.querySelector('[type=file]'),
    );
  };
  const close = () => {
    setChosen(null);
    setFailure(null);
    focusNext('[type=file]');
  };
  const replace = async (by: Profile) => {
    const before = unreadable ? null : profile;
    const code = await change({ kind: 'replace', profile: by });
    if (code !== null) return setFailure(code);
    setFormer(before && { profile: before, replacedBy: by });
    close();
  };
  const restore = async ({ profile: before }: Former) => {
    const code = await change({ kind: 'replace', profile: before });
    setFailure(code);
    if (code !== null) return;
    setFormer(null);
    focusNext('[type=file]');
  };
  const refused = chosen !== null && 'refused' in chosen ? chosen.refused : null;
  return (
    <section class="tl-opt-sec" ref={root}>
      <div class="tl-opt-head">
        <h2>{file.title}</h2>
      </div>
      {!unreadable && (
        <div class="tl-setting">
          <div>
            <b>{file.keep}</b>
            <p class="tl-hint">{file.keepHint}</p>
          </div>
          <button
            type="button"
            class="tl-btn"
            onClick={() =>
              offerFile(file.name(today.toString()), profileToJson(profile, instantNow()), 'application/json')
            }
          >
            <Icon name="save" />
            {file.keepButton}
          </button>
        </div>
      )}
      <div class="tl-setting">
        <div>
          <b>{file.open}</b>
          <p class="tl-hint">{file.openHint}</p>
        </div>
        <label class="tl-btn tl-opt-choose">
          <Icon name="doc" />
          {file.openButton}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : id}
            onChange={(event) => void choose(event.currentTarget.files)}
          />
        </label>
      </div>
      {chosen !== null && refused !== null && (
        <p class="tl-error" id={id} role="alert">
          <Icon name="warn" small />
          <span>
            {chosen.name}: {refusal(refused, words, language)}
          </span>
        </p>
      )}
      {chosen !== null && 'profile' in chosen && (
        <div class="tl-opt-incoming">
          <p>
            <b>{file.holds(chosen.name)}</b> <ProfileCounts profile={chosen.profile} />
          </p>
          <p>
            {unreadable ? file.replacesUnreadable : file.replaces}{' '}
            {!unreadable && <ProfileCounts profile={profile} />}
          </p>
          <div class="tl-line tl-opt-buttons">
            <button
              type="button"
              class="tl-btn tl-btn-primary"
              data-replace=""
              onClick={() => void replace(chosen.profile)}
            >
              {file.replace}
            </button>
            <button type="button" class="tl-btn" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      {former !== null && isSame(former.replacedBy, profile) && (
        <p class="tl-line tl-opt-note" role="status">
          {file.replaced}
          <button type="button" class="tl-btn tl-btn-sm" onClick={() => void restore(former)}>
            <Icon name="undo" />
            {file.restore}
          </button>
        </p>
      )}
      <ProfileFailure code={failure} />
    </section>
  );
}

const isSame = (one: Profile, other: Profile): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The profile in a chosen file, or why there is none. */
async function readFile(file: File): Promise<Chosen> {
  const { name } = file;
  if (file.size > mostBytes) return { name, refused: 'too-big' };
  try {
    const reading = profileFromJson(await file.text());
    return reading.ok ? { name, profile: reading.profile } : { name, refused: reading.code };
  } catch {
    return { name, refused: 'unreadable' };
  }
}

function refusal(code: Refusal, { file }: ProfileText, language: 'nl' | 'en'): string {
  if (code === 'too-big' || code === 'unreadable') return file.errors[code];
  return profileFileText(code, language);
}
