import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Props = {
  label: string;
  /** What the button says while there is no note. */
  add: string;
  placeholder: string;
  note: string;
  /** Shown open at once; otherwise behind its button as long as it is empty. */
  open?: boolean;
  /** The button is a sign alone, where its line is full. */
  sign?: boolean;
  /** What stands on the button's line, before it. */
  lead?: ComponentChildren;
  onCommit: (note: string) => void;
};

/** Long enough not to write at each key, short enough that a closed tab loses nothing worth a sentence. */
const pause = 400;

/** The user's own words at a criterion. Kept after a pause in typing, on leaving the field and on closing. */
export function NoteField({ label, add, placeholder, note, open, sign, lead, onCommit }: Props) {
  const [editing, setEditing] = useState(open === true);
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, type, flush } = useNoteDraft(note, onCommit);

  const toggle = () => {
    setEditing(true);
    queueMicrotask(() => field.current?.focus());
  };
  const shown = editing || draft !== '';
  return (
    <>
      {(lead !== undefined || !shown) && (
        <div class="tl-line tl-line-between tl-note-line">
          {lead}
          {!shown && (
            <button
              type="button"
              class={`tl-btn tl-btn-sm tl-note-add ${sign ? 'tl-btn-icon' : 'tl-btn-quiet'}`}
              aria-label={sign ? label : `${add}: ${label}`}
              title={sign ? label : undefined}
              onClick={toggle}
            >
              <Icon name={sign ? 'edit' : 'plus'} />
              {sign ? null : add}
            </button>
          )}
        </div>
      )}
      {shown && (
        <textarea
          ref={field}
          class="tl-textarea"
          rows={Math.min(6, Math.max(2, Math.ceil(draft.length / 44)))}
          aria-label={label}
          placeholder={placeholder}
          value={draft}
          onFocus={() => setEditing(true)}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            flush();
            if (draft === '' && !open) setEditing(false);
          }}
        />
      )}
    </>
  );
}

/** The text as typed, committed after a pause; another surface's text comes in while nobody types here. */
function useNoteDraft(note: string, onCommit: (note: string) => void) {
  const [draft, setDraft] = useState(note);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: string } | null>(null);
  const commit = useRef(onCommit);
  commit.current = onCommit;

  const flush = () => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    const { value } = pending.current;
    pending.current = null;
    commit.current(value);
  };
  const type = (value: string) => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = { timer: setTimeout(flush, pause), value };
    setDraft(value);
  };

  useEffect(() => {
    if (pending.current === null) setDraft(note);
  }, [note]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return { draft, type, flush };
}
