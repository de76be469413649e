import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/profile/problem.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import type { Checked, Field, Typed } from './entry-kind.ts';
import { FieldRow } from './FieldRow.tsx';
import { ProfileFailure } from './ProfileFailure.tsx';
import { useProfileText } from './profile-language.ts';
import { useUnsaved } from './use-unsaved.ts';

type Props<E extends { id: string }, T extends Typed> = {
  /** For screen readers: 'Projectleider wijzigen'. */
  label: string;
  saveLabel: string;
  hint: string | undefined;
  fields: readonly Field[];
  initial: T;
  /** A new entry: what is still empty is not yet wrong. */
  fresh: boolean;
  /** What happened to the entry in another window meanwhile. */
  note: string | null;
  check: (typed: T) => Checked<E>;
  onSave: (entry: Omit<E, 'id'>) => Promise<FailureCode | null>;
  onClose: () => void;
};

/**
 * The inputs of one entry, in its own place. It goes away when the entry is on disk or when the user cancels;
 * with an error, or after a write that failed, it stays with all that was typed.
 */
export function EntryForm<E extends { id: string }, T extends Typed>(props: Props<E, T>) {
  const { label, saveLabel, hint, fields, note, onSave, onClose } = props;
  const words = useProfileText();
  const form = useRef<HTMLFormElement>(null);
  const { typed, dirty, entry, problems, shown, type, leave, tryAll } = useTyped(props);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [saving, setSaving] = useState(false);
  useUnsaved(dirty);
  // With the drawing itself: a frame later it would take the focus from who is already typing elsewhere.
  useLayoutEffect(() => controlsOf(form.current)[0]?.focus(), []);

  const submit = async () => {
    if (saving) return;
    tryAll();
    if (entry === null) return focusFirst(form.current, problems);
    setSaving(true);
    setFailure(null);
    const code = await onSave(entry);
    setSaving(false);
    setFailure(code);
  };
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        // With something typed Escape would throw it away, and it is easily hit.
        if (event.key !== 'Escape' || dirty) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="tl-form">
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            problems={shown.filter((problem) => problem.field === field.name)}
            onInput={(value) => type(field.name, value)}
            onLeave={(to) => {
              // A message that appears now would push the button away from under the click that is going on.
              if (!(to instanceof HTMLButtonElement)) leave(field.name);
            }}
          />
        ))}
      </div>
      {/* While our own version is being written, that is the change. */}
      {note !== null && !saving && (
        <p class="tl-remark" role="status">
          {note}
        </p>
      )}
      <ProfileFailure code={failure} />
      <div class="tl-line tl-opt-buttons">
        <button type="submit" class="tl-btn tl-btn-primary">
          {saveLabel}
        </button>
        <button type="button" class="tl-btn" onClick={onClose}>
          {words.cancel}
        </button>
        {hint !== undefined && <span class="tl-hint">{hint}</span>}
      </div>
    </form>
  );
}

/** What stands in the inputs, what is wrong with it, and what of that is said by now. */
function useTyped<E extends { id: string }, T extends Typed>(props: Props<E, T>) {
  const { fields, fresh, check } = props;
  const [initial] = useState(props.initial);
  const [typed, setTyped] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(fresh ? [] : fields.map(({ name }) => name)));
  const [tried, setTried] = useState(!fresh);
  const { entry, problems } = check(typed);
  return {
    typed,
    dirty: fields.some(({ name }) => typed[name] !== initial[name]),
    entry,
    problems,
    shown: problems.filter(({ field, code }) => tried || (left.has(field) && code !== 'required')),
    type: (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value })),
    leave: (name: string) => setLeft((before) => new Set([...before, name])),
    tryAll: () => setTried(true),
  };
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsOf = (form: HTMLElement | null): Control[] => [
  ...(form?.querySelectorAll<Control>('[name]') ?? []),
];

/** The focus goes to the first input with something serious. */
function focusFirst(root: HTMLElement | null, problems: readonly Problem[]): void {
  const serious = new Set(problems.filter((problem) => problem.serious).map(({ field }) => field));
  controlsOf(root)
    .find(({ name }) => serious.has(name))
    ?.focus();
}
