import type { FailureCode } from '../../lib/request/result.ts';
import { Icon } from '../Icon.tsx';
import { type ReminderFormText, useReminderText } from './reminding-language.ts';

type Props = { code: FailureCode | null } | { tone: 'warn'; children: string };

/** What was not kept and why, announced at once; or what stands in the way of reminders at all. */
export function ReminderFailure(props: Props) {
  const words = useReminderText();
  if ('tone' in props)
    return (
      <div class="tl-strip is-warn tl-rem-strip">
        <Icon name="warn" />
        <p>{props.children}</p>
      </div>
    );
  if (props.code === null) return null;
  return (
    <div class="tl-strip is-bad tl-rem-strip" role="alert">
      <Icon name="warn" />
      <p>
        <b>{words.notSaved}</b> {reason(props.code, words)}
      </p>
    </div>
  );
}

/** Codes that only come from a portal's page have no words here. */
function reason(code: FailureCode, { failures }: ReminderFormText): string {
  const named: Partial<Record<FailureCode, string>> = failures;
  return named[code] ?? failures.unexpected;
}
