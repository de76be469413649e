import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readCv } from '../../lib/profile/cv-paste.ts';
import type { Problem } from '../../lib/profile/problem.ts';
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
  const { profile, today } = useEditing();
  const [text, setText] = useState('');
  const [readText, setReadText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [added, setAdded] = useState(0);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const takeOver = useTakeOver();
  const busy = useRef(false);
  const { root, focusNext } = useFocusNext();
  const empty = found === null || countOf(found) === 0;
  useUnsaved(!hidden && text.trim() !== '' && (text !== readText || !empty));
  // Opened by its button; as the first thing on the page it leaves the focus alone.
  useLayoutEffect(() => {
    if (!hidden && !first) root.current?.querySelector('textarea')?.focus();
  }, [hidden]);

  const problems: Problem[] = text === readText ? (found?.problems ?? []) : [];
  const read = () => {
    const next = propose(readCv(text, today), found, profile, today);
    setFound(next);
    setReadText(text);
    setAdded(0);
    setFailure(null);
    const target = next.problems.length > 0 ? 'textarea' : '[data-found]';
    focusNext(target);
  };
  const take = async () => {
    if (found === null || busy.current) return;
    busy.current = true;
    const { rest, done, code } = await takeOver(found);
    busy.current = false;
    setFound(rest);
    setAdded(done);
    setFailure(code);
    if (countOf(rest) === 0) focusNext('[data-close]');
  };
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
          problems={problems}
          onInput={(value) => {
            setText(value);
            setAdded(0);
          }}
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
          {added > 0 && words.paste.added(added)}
          {found !== null && text !== readText && words.paste.changedSince}
        </span>
      </div>
      {found !== null && (
        <FoundInCv found={found} onChange={setFound} onTake={() => void take()}>
          <ProfileFailure code={failure} onRetry={() => void take()} />
        </FoundInCv>
      )}
    </section>
  );
}

/** How many proposals there are, taken or not. */
export const countOf = ({ roles, degrees, documents, words }: Found): number =>
  roles.length + degrees.length + documents.length + words.length;
