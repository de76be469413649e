import { useId, useState } from 'preact/hooks';
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
type Readable = { name: string; profile: Profile };
type Refused = { name: string; refused: Refusal };
type Chosen = Readable | Refused;

/** Far more than a life's work in words; reading a film of some gigabytes would stop the page. */
const mostBytes = 2_000_000;

/** The profile as one file, and back. What comes in is shown before it takes the place of anything. */
export function ProfileFile({ unreadable }: { unreadable?: boolean }) {
  const { file } = useProfileText();
  const { profile, change } = useEditing();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [former, setFormer] = useState<Former | null>(null);
  const { root, focusNext } = useFocusNext();

  const choose = async (first: File) => {
    setFailure(null);
    setChosen(await readFile(first));
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
  return (
    <section class="tl-opt-sec" ref={root}>
      <div class="tl-opt-head">
        <h2>{file.title}</h2>
      </div>
      {!unreadable && <KeepFile />}
      <OpenFile refused={chosen !== null && 'refused' in chosen ? chosen : null} onChoose={choose} />
      {chosen !== null && 'profile' in chosen && (
        <Incoming
          chosen={chosen}
          instead={unreadable ? null : profile}
          onReplace={() => void replace(chosen.profile)}
          onClose={close}
        />
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

/** The profile as it is now, offered as a file. */
function KeepFile() {
  const { file } = useProfileText();
  const { profile, today } = useEditing();
  return (
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
  );
}

type OpenProps = {
  /** The last file, where there is no profile in it. */
  refused: Refused | null;
  /** Resolves when the file is read. */
  onChoose: (file: File) => Promise<void>;
};

/** The way to choose a file, and why the one that was chosen does not do. */
function OpenFile({ refused, onChoose }: OpenProps) {
  const words = useProfileText();
  const { language } = useLanguage();
  const id = useId();
  const { file } = words;
  const choose = async (input: HTMLInputElement) => {
    const [first] = input.files ?? [];
    if (first === undefined) return;
    await onChoose(first);
    // Else the same file, mended, could not be chosen again.
    input.value = '';
  };
  return (
    <>
      <div class="tl-setting">
        <div>
          <b>{file.open}</b>
          <p class="tl-hint">{file.openHint}</p>
        </div>
        <label class="tl-btn tl-opt-choose">
          <Icon name="doc" />
          {file.openButton}
          <input
            type="file"
            accept=".json,application/json"
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : id}
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </div>
      {refused !== null && (
        <p class="tl-error" id={id} role="alert">
          <Icon name="warn" small />
          <span>
            {refused.name}: {refusal(refused.refused, words, language)}
          </span>
        </p>
      )}
    </>
  );
}

type IncomingProps = {
  chosen: Readable;
  /** What it would take the place of; null where that cannot be read. */
  instead: Profile | null;
  onReplace: () => void;
  onClose: () => void;
};

/** What is in a chosen file, before it takes the place of anything. */
function Incoming({ chosen, instead, onReplace, onClose }: IncomingProps) {
  const words = useProfileText();
  const { file } = words;
  return (
    <div class="tl-opt-incoming">
      <p>
        <b>{file.holds(chosen.name)}</b> <ProfileCounts profile={chosen.profile} />
      </p>
      <p>
        {instead === null ? file.replacesUnreadable : file.replaces}{' '}
        {instead !== null && <ProfileCounts profile={instead} />}
      </p>
      <div class="tl-line tl-opt-buttons">
        <button type="button" class="tl-btn tl-btn-primary" data-replace="" onClick={onReplace}>
          {file.replace}
        </button>
        <button type="button" class="tl-btn" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
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
