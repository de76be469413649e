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
  /** Only what was read is shown, to be chosen from; 'failed': it could not be. */
  reading?: 'begun' | 'done' | 'failed';
  /** The browser shows no notifications of this extension. */
  blocked?: boolean;
  /** Why the last change was not kept. */
  failure?: FailureCode | null;
  /** What a kind is to be from now on; nothing of the other kinds. */
  onChange: (part: Partial<ReminderSettings>) => void;
  onRetry?: () => void;
};

/**
 * When to be reminded of what: the default for all saved requests, and of the profile's documents. A section of the
 * options page, without its frame.
 */
export function ReminderSection({
  settings,
  reading = 'done',
  blocked = false,
  failure = null,
  onChange,
  onRetry,
}: Props) {
  const words = useReminderText();
  return (
    <div aria-busy={reading === 'begun'}>
      <h1>{words.title}</h1>
      <p class="tl-hint tl-rem-intro">{words.intro}</p>
      {blocked && (
        <Strip tone="warn" place="tl-rem-strip">
          {words.blocked}
        </Strip>
      )}
      {reading === 'failed' && (
        <Strip tone="bad" role="alert" place="tl-rem-strip" onRetry={onRetry}>
          {words.unread}
        </Strip>
      )}
      <ReminderFailure code={failure} />
      {reading === 'done' && <Rows settings={settings} onChange={onChange} />}
    </div>
  );
}

function Rows({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  return (
    <>
      {kinds.map((kind) => (
        <Row key={kind} kind={kind} settings={settings} onChange={onChange}>
          <KindControl kind={kind} settings={settings} onChange={onChange} />
        </Row>
      ))}
      <Row kind="document" settings={settings} onChange={onChange}>
        <DocumentControl setting={settings.document} onChange={(document) => onChange({ document })} />
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
          onChange={(event) => onChange({ [kind]: { ...settings[kind], on: event.currentTarget.checked } })}
        />
      </label>
      {on && <div class="tl-rem-control">{children}</div>}
    </div>
  );
}
