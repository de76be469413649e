import type { FailureCode } from '../../lib/request/result.ts';
import { failureReason } from '../failure-reason.ts';
import { Strip } from '../Strip.tsx';
import { useProfileText } from './profile-language.ts';

type Props = { code: FailureCode | null; head?: string; onRetry?: () => void };

/** What was not written and why, announced at once. What was typed stays where it is. */
export function ProfileFailure({ code, head, onRetry }: Props) {
  const words = useProfileText();
  if (code === null) return null;
  return (
    <Strip tone="bad" role="alert" place="tl-opt-strip" onRetry={onRetry}>
      <b>{head ?? words.notSaved}</b> {failureReason(code, words.failures)}
    </Strip>
  );
}
