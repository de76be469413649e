import { planReminders, type Remindable, remindersFor } from '../../lib/assess/reminders.ts';
import { formatInstant } from '../../lib/i18n/format.ts';
import type { OwnReminders, ReminderSettings, RequestReminderKind } from '../../lib/request/reminders.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { useLanguage } from '../language.ts';
import { kinds, summaryOf } from './choices.ts';
import { Choice, KindControl } from './KindControl.tsx';
import { ReminderFailure } from './ReminderFailure.tsx';
import { useReminderText } from './reminding-language.ts';

type Props = {
  /** The saved request. */
  record: Remindable;
  defaults: ReminderSettings;
  now: Temporal.Instant;
  /** Why the last change was not kept. */
  failure?: FailureCode | null;
  /** What the request has of its own from now on; null: all as the default. */
  onChange: (own: OwnReminders | null) => void;
};

/** When to be reminded of one saved request, where that differs from the default; and when the next one comes. */
export function RequestReminders({ record, defaults, now, failure = null, onChange }: Props) {
  const own = record.reminders ?? {};
  const set = (kind: RequestReminderKind, value: OwnReminders) => {
    const { [kind]: _former, ...others } = own;
    const next = { ...others, ...value };
    onChange(Object.keys(next).length === 0 ? null : next);
  };
  return (
    <div class="tl-rem">
      <Next record={record} defaults={defaults} now={now} />
      <ReminderFailure code={failure} />
      {shownKinds(record).map((kind) => (
        <Row key={kind} kind={kind} own={own} defaults={defaults} onChange={(value) => set(kind, value)} />
      ))}
    </div>
  );
}

type RowProps = {
  kind: RequestReminderKind;
  own: OwnReminders;
  defaults: ReminderSettings;
  /** An empty object: as the default. */
  onChange: (value: OwnReminders) => void;
};

function Row({ kind, own, defaults, onChange }: RowProps) {
  const { language } = useLanguage();
  const words = useReminderText();
  const settings = remindersFor(own, defaults);
  const choice = own[kind] === undefined ? 'default' : settings[kind].on ? 'own' : 'off';
  const name = words.kinds[kind];
  const choose = (chosen: string) => {
    if (chosen === 'default') onChange({});
    else onChange({ [kind]: { ...settings[kind], on: chosen === 'own' } });
  };
  return (
    <div class="tl-rem-row">
      <b>{name}</b>
      <Choice
        label={words.choiceOf(name)}
        value={choice}
        options={[
          ['default', words.asDefault],
          ['own', words.own],
          ['off', words.off],
        ]}
        onChoice={choose}
      />
      {choice === 'default' && <p class="tl-hint">{summaryOf(kind, defaults, words, language)}</p>}
      {choice === 'own' && (
        <div class="tl-rem-control">
          <KindControl kind={kind} settings={settings} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

function Next({ record, defaults, now }: Pick<Props, 'record' | 'defaults' | 'now'>) {
  const { language } = useLanguage();
  const words = useReminderText();
  const [next] = planReminders(record, defaults)
    .filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return (
    <p class="tl-hint">
      {next === undefined
        ? words.none
        : words.next(formatInstant(next.at.toString(), language, now), words.kinds[next.kind])}
    </p>
  );
}

/** The kinds that the request has a moment for, were they all on, and those with a setting of their own. */
function shownKinds(record: Remindable): RequestReminderKind[] {
  const before = { on: true, before: [0] };
  const all: ReminderSettings = {
    submission: before,
    own: { on: true, earlier: 0 },
    questions: before,
    answers: { on: true, at: '09:00' },
    interview: before,
    document: { on: false, days: 0 },
  };
  const planned = planReminders({ ...record, reminders: null }, all).map(({ kind }) => kind);
  return kinds.filter((kind) => planned.includes(kind) || record.reminders?.[kind] !== undefined);
}
