import type { OwnReminders, ReminderSettings, RequestReminderKind } from '../../lib/request/reminders.ts';
import { Icon } from '../Icon.tsx';
import { type BeforeKind, daysFor, mostOffsets, offsetsFor, timesFor, withOffset } from './choices.ts';
import { useReminderText } from './reminding-language.ts';

type Props = {
  kind: RequestReminderKind;
  settings: ReminderSettings;
  /** What the kind is to be; nothing else. */
  onChange: (part: OwnReminders) => void;
};

/** When to remind of one kind of moment of a request: how long before it, or at what hour. */
export function KindControl({ kind, settings, onChange }: Props) {
  const words = useReminderText();
  const name = words.kinds[kind];
  if (kind === 'answers')
    return (
      <Choice
        label={words.timeOf(name)}
        value={settings.answers.at}
        options={timesFor(settings.answers.at).map((time) => [time, words.at(time)])}
        onChoice={(at) => onChange({ answers: { on: true, at } })}
      />
    );
  if (kind === 'own')
    return (
      <Choice
        label={words.earlierOf(name)}
        value={String(settings.own.earlier)}
        options={offsetsFor('own', [settings.own.earlier]).map((minutes) => [
          String(minutes),
          words.before(words.span(minutes)),
        ])}
        onChoice={(minutes) => onChange({ own: { on: true, earlier: Number(minutes) } })}
      />
    );
  return <Offsets kind={kind} settings={settings} onChange={onChange} />;
}

type DocumentProps = {
  setting: ReminderSettings['document'];
  onChange: (setting: ReminderSettings['document']) => void;
};

/** How long before its last day to remind of a document. */
export function DocumentControl({ setting, onChange }: DocumentProps) {
  const words = useReminderText();
  return (
    <Choice
      label={words.earlierOf(words.kinds.document)}
      value={String(setting.days)}
      options={daysFor(setting.days).map((days) => [String(days), words.before(words.days(days))])}
      onChoice={(days) => onChange({ on: true, days: Number(days) })}
    />
  );
}

function Offsets({ kind, settings, onChange }: Props & { kind: BeforeKind }) {
  const words = useReminderText();
  const setting = settings[kind];
  return (
    <fieldset class="tl-rem-offsets">
      <legend class="tl-vh">{words.offsetsOf(words.kinds[kind])}</legend>
      {offsetsFor(kind, setting.before).map((minutes) => {
        const chosen = setting.before.includes(minutes);
        return (
          <label key={minutes} class="tl-rem-offset">
            <input
              type="checkbox"
              checked={chosen}
              disabled={!chosen && setting.before.length >= mostOffsets}
              onChange={(event) =>
                onChange({ [kind]: withOffset(kind, setting, minutes, event.currentTarget.checked) })
              }
            />
            {minutes === 0 ? words.atIt : words.before(words.span(minutes))}
          </label>
        );
      })}
    </fieldset>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: [value: string, words: string][];
  onChoice: (value: string) => void;
};

/** A select with its own name. */
export function Choice({ label, value, options, onChoice }: ChoiceProps) {
  return (
    <span class="tl-selectwrap">
      <select
        class="tl-select"
        aria-label={label}
        value={value}
        onChange={(event) => onChoice(event.currentTarget.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
