import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readCv } from '../../lib/profile/cv-paste.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { useEditing } from './editing.ts';
import type { Field } from './entry-kind.ts';
import { FieldRow } from './FieldRow.tsx';
import { FoundInCv } from './FoundInCv.tsx';
import { ProfileFailure } from './ProfileFailure.tsx';
import { useProfileText } from './profile-language.ts';
import { type Found, propose } from './proposals.ts';
import { useTakeOver } from './take-over.ts';
import { useUnsaved } from './use-unsaved.ts';

type Props = {
  /** Nothing is in the profile yet: this is where to begin. */
  first: boolean;
  /** Put away; what was pasted and corrected is still here when it is opened again. */
  hidden: boolean;
  onClose: () => void;
};

/**
 * A CV as plain text, read into proposals. Nothing goes into the profile before the user says so, and neither
 * the text nor what was not understood leaves the screen by itself.
 */
export function PasteCv({ first, hidden, onClose }: Props) {
  const words = useProfileText();
  const { root, focusNext } = useFocusNext();
  const cv = usePastedCv({ onAllTaken: () => focusNext('[data-close]') });
  const { text, found, isRead, empty } = cv;
  useUnsaved(!hidden && text.trim() !== '' && !(isRead && empty));
  // Opened by its button; as the first thing on the page it leaves the focus alone.
  useLayoutEffect(() => {
    if (!hidden && !first) root.current?.querySelector('textarea')?.focus();
  }, [hidden]);

  const read = () => focusNext(cv.read().problems.length > 0 ? 'textarea' : '[data-found]');
  const field: Field = {
    name: 'text',
    label: words.paste.label,
    width: 6,
    type: 'words',
    rows: 8,
    hint: words.paste.hint,
  };
  return (
    <section class="tl-opt-sec" ref={root} hidden={hidden}>
      <div class="tl-opt-head">
        <h2>{first ? words.firstTitle : words.paste.title}</h2>
      </div>
      {first && <p class="tl-opt-text">{words.firstText}</p>}
      <div class="tl-form">
        <FieldRow
          field={field}
          value={text}
          problems={isRead ? (found?.problems ?? []) : []}
          onInput={cv.type}
        />
      </div>
      <div class="tl-line tl-opt-buttons">
        <button type="button" class={empty ? 'tl-btn tl-btn-primary' : 'tl-btn'} onClick={read}>
          {words.paste.read}
        </button>
        <button type="button" class="tl-btn" data-close="" onClick={onClose}>
          {words.paste.close}
        </button>
        <span class="tl-hint" role="status">
          {cv.added > 0 && words.paste.added(cv.added)}
          {found !== null && !isRead && words.paste.changedSince}
        </span>
      </div>
      {found !== null && (
        <FoundInCv found={found} onChange={cv.change} onTake={() => void cv.take()}>
          <ProfileFailure code={cv.failure} onRetry={() => void cv.take()} />
        </FoundInCv>
      )}
    </section>
  );
}

/** What was pasted, what was read in it, and what of that went into the profile. */
function usePastedCv({ onAllTaken }: { onAllTaken: () => void }) {
  const { profile, today } = useEditing();
  const [text, setText] = useState('');
  const [readText, setReadText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [added, setAdded] = useState(0);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const takeOver = useTakeOver();
  const busy = useRef(false);
  return {
    text,
    found,
    /** Nothing was changed in the text since it was read. */
    isRead: text === readText,
    empty: found === null || countOf(found) === 0,
    /** How many went into the profile at once. */
    added,
    failure,
    type(value: string) {
      setText(value);
      setAdded(0);
    },
    read(): Found {
      const next = propose(readCv(text, today), found, profile, today);
      setFound(next);
      setReadText(text);
      setAdded(0);
      setFailure(null);
      return next;
    },
    /** Corrects or chooses what was found. */
    change: setFound,
    /** Puts what was chosen into the profile. */
    async take(): Promise<void> {
      if (found === null || busy.current) return;
      busy.current = true;
      const { rest, done, code } = await takeOver(found);
      busy.current = false;
      setFound(rest);
      setAdded(done);
      setFailure(code);
      if (countOf(rest) === 0) onAllTaken();
    },
  };
}

/** How many proposals there are, taken or not. */
export const countOf = ({ roles, degrees, documents, words }: Found): number =>
  roles.length + degrees.length + documents.length + words.length;
