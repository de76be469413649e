import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  boundsOf,
  type Input,
  type InputError,
  type Reading,
  type Typed,
} from '../lib/request/typed-correction.ts';
import { type CorrectText, useCorrectText } from './correct-language.ts';
import { useLanguage } from './language.ts';
import { focusAfterDrawing } from './use-focus-next.ts';

type Props<T> = {
  /** What is filled in: 'Duur'. */
  label: string;
  inputs: readonly Input[];
  initial: Typed;
  read: (typed: Typed, bad: ReadonlySet<string>) => Reading<T>;
  /** The `data-correct` of the button that opened this: the focus goes back to it. */
  opener: string;
  onDone: (value: T) => void;
  onClose: () => void;
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The inputs of one correction. Nothing is written before all of it can be; what is wrong is said at its own
 * input, and what was typed stays. The inputs keep their own text: a redraw while somebody types a date must
 * not empty it.
 */
export function CorrectForm<T>({ label, inputs, initial, read, opener, onDone, onClose }: Props<T>) {
  const words = useCorrectText();
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Record<string, InputError>>({});
  // With the drawing itself: a frame later it would take the focus from who is already typing elsewhere.
  useLayoutEffect(() => controlsOf(form.current)[0]?.focus(), []);

  const close = (value?: T) => {
    focusOpener(form.current, opener);
    onClose();
    if (value !== undefined) onDone(value);
  };
  const submit = () => {
    const controls = controlsOf(form.current);
    const bad = new Set(controls.filter((control) => control.validity?.badInput).map(({ name }) => name));
    const result = read(typedIn(controls), bad);
    if (result.ok) return close(result.value);
    setErrors(result.errors);
    controls.find(({ name }) => Object.hasOwn(result.errors, name))?.focus();
  };
  return (
    <form
      ref={form}
      class="tl-cor-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      {inputs.map((input) => (
        <Field
          key={input.name}
          input={input}
          label={labelOf(input, inputs.length, label, words)}
          initial={initial[input.name] ?? ''}
          error={errors[input.name]}
        />
      ))}
      <div class="tl-cor-buttons">
        <button type="submit" class="tl-btn tl-btn-sm">
          {words.done}
        </button>
        <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={() => close()}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** The button with this `data-correct` gets the focus; it is drawn anew and may stand elsewhere by then. */
export function focusOpener(control: Element | null, opener: string): void {
  focusAfterDrawing(control, '.tl', `[data-correct="${CSS.escape(opener)}"]`);
}

const controlsOf = (form: HTMLFormElement | null): Control[] => [
  ...(form?.querySelectorAll<Control>('[name]') ?? []),
];

function typedIn(controls: readonly Control[]): Typed {
  return Object.fromEntries(
    controls.map((control) => {
      const box = control instanceof HTMLInputElement && control.type === 'checkbox';
      return [control.name, box ? (control.checked ? 'yes' : '') : control.value];
    }),
  );
}

/** The field's own name where it has one input, or words of its own; else what that input is. */
function labelOf(input: Input, count: number, label: string, words: CorrectText): string {
  if (count === 1 || input.name === 'text') return label;
  const named: Record<string, string> = words.inputs;
  return named[input.name] ?? label;
}

type FieldProps = { input: Input; label: string; initial: string; error: InputError | undefined };

function Field({ input, label, initial, error }: FieldProps) {
  const words = useCorrectText();
  const id = useId();
  const errorId = `${id}-error`;
  const described = { 'aria-invalid': error !== undefined, 'aria-describedby': error && errorId };
  return (
    <div class={`tl-cor-field is-${input.type}`}>
      <label htmlFor={id}>
        <span class={input.type === 'check' ? undefined : 'tl-label'}>{label}</span>
        <ControlOf input={input} initial={initial} described={{ id, ...described }} />
      </label>
      {error && (
        <p class="tl-error" id={errorId} role="alert">
          {errorWords(input, error, words)}
        </p>
      )}
    </div>
  );
}

type ControlProps = {
  input: Input;
  initial: string;
  described: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };
};

function ControlOf({ input, initial, described }: ControlProps) {
  const { text } = useLanguage();
  const words = useCorrectText();
  const { name, type } = input;
  if (type === 'long-text') {
    return <textarea class="tl-textarea" rows={3} name={name} defaultValue={initial} {...described} />;
  }
  if (type === 'check')
    return <input type="checkbox" name={name} defaultChecked={initial === 'yes'} {...described} />;
  if (type === 'choice') {
    return (
      <select class="tl-select" name={name} {...described}>
        <option value="">{words.choose}</option>
        <option value="yes" selected={initial === 'yes'}>
          {text.yes}
        </option>
        <option value="no" selected={initial === 'no'}>
          {text.no}
        </option>
      </select>
    );
  }
  const shared = { class: 'tl-input', name, defaultValue: initial, ...described };
  if (type === 'date') return <input type="date" {...shared} />;
  if (type === 'time') return <input type="time" {...shared} />;
  // A number is typed as text: the browser's own number field refuses the comma of half an hour in some languages.
  return <input type="text" inputMode={type === 'number' ? 'decimal' : undefined} {...shared} />;
}

function errorWords(input: Input, error: InputError, words: CorrectText): string {
  if (error !== 'number') return words.errors[error];
  if (input.type !== 'number') return words.errors.required;
  const [least, most] = boundsOf(input.bound);
  return words.errors.number(least, most, input.whole);
}
