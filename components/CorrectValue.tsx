import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RequestView } from '../lib/assess/view.ts';
import { correctableValue } from '../lib/i18n/correctable-values.ts';
import type { CorrectableField } from '../lib/request/corrections-fit.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import { inputsOf, readTyped, typedOf } from '../lib/request/typed-correction.ts';
import { CorrectForm, focusOpener } from './CorrectForm.tsx';
import { useCorrectText } from './correct-language.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { OwnMark } from './OwnMark.tsx';
import { usePageText } from './page-language.ts';
import { Quoted } from './Quoted.tsx';
import { SourceValue } from './SourceValue.tsx';

export type CorrectProps = {
  view: RequestView;
  now: Temporal.Instant;
  onChange: (change: JudgementChange) => void;
};

type Props = CorrectProps & {
  field: CorrectableField;
  /** How the value is shown, and how its absence; without it, in its words. */
  children?: ComponentChildren;
  /** A missing value is one button with the field's name, for what most pages rightly do not state. */
  brief?: boolean;
};

/** A value that the user can correct or fill in; theirs stands first, what the page says beside it. */
export function CorrectValue({ field, children, brief, view, now, onChange }: Props) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const [editing, setEditing] = useState(false);
  const words = { language, text, page, now };
  const value = correctableValue(view.request, field, words);
  const own = view.corrected.includes(field);
  const label = text.fields[field];
  if (editing) {
    return (
      <CorrectForm
        label={label}
        inputs={inputsOf[field]}
        initial={typedOf(field, view.request)}
        read={(typed, bad) => readTyped(field, typed, bad)}
        opener={field}
        onDone={(typed) => onChange({ kind: 'correct', list: 'fields', id: field, value: typed })}
        onClose={() => setEditing(false)}
      />
    );
  }
  const open = () => setEditing(true);
  const shown =
    children ??
    (value !== null && (
      <OwnOrSource view={view} field={field}>
        <Quoted>{value}</Quoted>
      </OwnOrSource>
    ));
  return (
    <>
      <div class="tl-cor-line">
        {value === null && !children && !brief && <span class="tl-none">{text.notFound}</span>}
        {shown}
        {own && <OwnMark />}
        <OpenButton field={field} label={label} missing={value === null} brief={brief} onOpen={open} />
      </div>
      {own && (
        <OnPage field={field} value={correctableValue(view.machine, field, words)} onChange={onChange} />
      )}
    </>
  );
}

/** The page's value leads to its sentence there; the user's own has none. */
export function OwnOrSource({
  view,
  field,
  children,
}: Pick<Props, 'view' | 'field'> & { children: ComponentChildren }) {
  if (view.corrected.includes(field)) return <>{children}</>;
  return <SourceValue field={field}>{children}</SourceValue>;
}

type OpenProps = {
  field: CorrectableField;
  label: string;
  missing: boolean;
  brief: boolean | undefined;
  onOpen: () => void;
};

function OpenButton({ field, label, missing, brief, onOpen }: OpenProps) {
  const words = useCorrectText();
  const name = missing ? words.fillOf(label) : words.edit(label);
  const form = missing ? (brief ? 'tl-btn-quiet' : '') : 'tl-btn-icon';
  return (
    <button
      type="button"
      class={`tl-btn tl-btn-sm ${form}`}
      data-correct={field}
      aria-label={name}
      title={missing ? undefined : name}
      onClick={onOpen}
    >
      <Icon name={missing && brief ? 'plus' : 'edit'} />
      {missing && (brief ? label : words.fill)}
    </button>
  );
}

type OnPageProps = {
  field: CorrectableField;
  /** In words; null: the page does not state it. */
  value: string | null;
  onChange: CorrectProps['onChange'];
};

/** What the page says of a value that the user corrected, with the way back to it. */
function OnPage({ field, value, onChange }: OnPageProps) {
  const { text } = useLanguage();
  const words = useCorrectText();
  return (
    <span class="tl-hint tl-cor-page">
      <span>
        {value === null ? (
          words.notOnPage
        ) : (
          <>
            {words.onPage}{' '}
            <SourceValue field={field}>
              <Quoted>{value}</Quoted>
            </SourceValue>
          </>
        )}
      </span>{' '}
      <button
        type="button"
        class="tl-btn tl-btn-quiet tl-btn-sm"
        aria-label={words.restoreOf(text.fields[field])}
        title={words.restoreTitle}
        onClick={(event) => {
          focusOpener(event.currentTarget, field);
          onChange({ kind: 'correct', list: 'fields', id: field, value: null });
        }}
      >
        <Icon name="undo" />
        {words.restore}
      </button>
    </span>
  );
}
