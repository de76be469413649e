import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { problemText } from '../../lib/i18n/profile-problem.ts';
import type { Problem } from '../../lib/profile/problem.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import type { Field } from './entry-kind.ts';

type Props = {
  field: Field;
  value: string;
  problems: readonly Problem[];
  /** A quiet word beside the label: 'Bewaard'. */
  aside?: string;
  onInput: (value: string) => void;
  /** The field was left for `to`, where known, or Enter was pressed in it. */
  onLeave?: (to: EventTarget | null) => void;
};

/** One input with its label, and under it what is wrong or worth knowing. What was typed is never touched. */
export function FieldRow({ field, value, problems, aside, onInput, onLeave }: Props) {
  const id = useId();
  const { language } = useLanguage();
  const { name, label, width, hint } = field;
  const hintId = hint === undefined ? [] : [`${id}-hint`];
  const described = [...hintId, ...problems.map(({ code }) => `${id}-${code}`)].join(' ');
  return (
    <Fragment>
      <div class={`tl-w${width}`} data-field={name}>
        <div class="tl-opt-label">
          <label class="tl-label" htmlFor={id}>
            {label}
          </label>
          {aside !== undefined && (
            <span class="tl-opt-saved" role="status">
              {aside !== '' && <Icon name="check" small />}
              {aside}
            </span>
          )}
        </div>
        <Control
          field={field}
          value={value}
          attributes={{
            id,
            name,
            'aria-invalid': problems.some(({ serious }) => serious),
            'aria-describedby': described || undefined,
          }}
          onInput={onInput}
          onLeave={onLeave}
        />
        {hint !== undefined && (
          <p class="tl-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {problems.map((problem) => (
        <p
          key={problem.code}
          id={`${id}-${problem.code}`}
          class={problem.serious ? 'tl-error tl-w6' : 'tl-remark tl-w6'}
          role={problem.serious ? 'alert' : 'status'}
        >
          <Icon name={problem.serious ? 'warn' : 'open'} small />
          <span>{problemText(problem, language)}</span>
        </p>
      ))}
    </Fragment>
  );
}

type ControlProps = {
  field: Field;
  value: string;
  attributes: {
    id: string;
    name: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  };
  onInput: (value: string) => void;
  onLeave: ((to: EventTarget | null) => void) | undefined;
};

function Control({ field, value, attributes, onInput, onLeave }: ControlProps) {
  const { type = 'line', options = [], placeholder, rows = 3 } = field;
  const leave = ({ relatedTarget }: FocusEvent) => onLeave?.(relatedTarget);
  if (type === 'choice') {
    return (
      <span class="tl-selectwrap">
        <select
          class="tl-select"
          value={value}
          onChange={(event) => onInput(event.currentTarget.value)}
          onBlur={leave}
          {...attributes}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    );
  }
  if (type === 'words') {
    return (
      <textarea
        class="tl-textarea"
        rows={rows}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={leave}
        {...attributes}
      />
    );
  }
  return (
    <input
      class="tl-input"
      type="text"
      autocomplete="off"
      value={value}
      placeholder={placeholder}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onLeave?.(null);
      }}
      {...attributes}
    />
  );
}
