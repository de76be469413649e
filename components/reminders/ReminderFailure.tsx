import type { FailureCode } from '../../lib/request/result.ts';
import { failureReason } from '../failure-reason.ts';
import { Strip } from '../Strip.tsx';
import { useReminderText } from './reminding-language.ts';

/** What was not kept and why, announced at once. */
export function ReminderFailure({ code }: { code: FailureCode | null }) {
  const words = useReminderText();
  if (code === null) return null;
  return (
    <Strip tone="bad" role="alert" place="tl-rem-strip">
      <b>{words.notSaved}</b> {failureReason(code, words.failures)}
    </Strip>
  );
}
