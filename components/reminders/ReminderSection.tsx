import type { ComponentChildren } from 'preact';
import type { ReminderKind, ReminderSettings } from '../../lib/request/reminders.ts';
import type { FailureCode } from '../../lib/request/result.ts';
import { Strip } from '../Strip.tsx';
import { kinds } from './choices.ts';
import { DocumentControl, KindControl } from './KindControl.tsx';
import { ReminderFailure } from './ReminderFailure.tsx';
import { useReminderText } from './reminding-language.ts';

type Props = {
  settings: ReminderSettings;
  /** The browser shows no notifications of this extension. */
  blocked?: boolean;
  /** Why the last change was not kept. */
  failure?: FailureCode | null;
  onChange: (settings: ReminderSettings) => void;
};

/**
 * When to be reminded of what: the default for all saved requests, and of the profile's documents. A section of the
 * options page, without its frame.
 */
export function ReminderSection({ settings, blocked = false, failure = null, onChange }: Props) {
  const words = useReminderText();
  return (
    <>
      <h1>{words.title}</h1>
      <p class="tl-hint tl-rem-intro">{words.intro}</p>
      {blocked && (
        <Strip tone="warn" place="tl-rem-strip">
          {words.blocked}
        </Strip>
      )}
      <ReminderFailure code={failure} />
      {kinds.map((kind) => (
        <Row key={kind} kind={kind} settings={settings} onChange={onChange}>
          <KindControl
            kind={kind}
            settings={settings}
            onChange={(part) => onChange({ ...settings, ...part })}
          />
        </Row>
      ))}
      <Row kind="document" settings={settings} onChange={onChange}>
        <DocumentControl
          setting={settings.document}
          onChange={(document) => onChange({ ...settings, document })}
        />
      </Row>
    </>
  );
}

type RowProps = Pick<Props, 'settings' | 'onChange'> & {
  kind: ReminderKind;
  /** When to be told; shown while the kind is on. */
  children: ComponentChildren;
};

function Row({ kind, settings, onChange, children }: RowProps) {
  const words = useReminderText();
  const { on } = settings[kind];
  return (
    <div class="tl-setting tl-rem-setting">
      <div>
        <b>{words.kinds[kind]}</b>
        <p class="tl-hint">{words.hints[kind]}</p>
      </div>
      <label class="tl-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-label={words.kinds[kind]}
          checked={on}
          onChange={(event) =>
            onChange({ ...settings, [kind]: { ...settings[kind], on: event.currentTarget.checked } })
          }
        />
      </label>
      {on && <div class="tl-rem-control">{children}</div>}
    </div>
  );
}
