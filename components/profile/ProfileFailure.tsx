import type { FailureCode } from '../../lib/request/result.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { type ProfileText, useProfileText } from './profile-language.ts';

type Props = { code: FailureCode | null; head?: string; onRetry?: () => void };

/** What was not written and why, announced at once. What was typed stays where it is. */
export function ProfileFailure({ code, head, onRetry }: Props) {
  const { text } = useLanguage();
  const words = useProfileText();
  if (code === null) return null;
  return (
    <div class="tl-strip is-bad tl-opt-strip" role="alert">
      <Icon name="warn" />
      <p>
        <b>{head ?? words.notSaved}</b> {reason(code, words)}
      </p>
      {onRetry && (
        <div class="tl-line">
          <button type="button" class="tl-btn tl-btn-sm" onClick={onRetry}>
            {text.retry}
          </button>
        </div>
      )}
    </div>
  );
}

/** Codes that only come from a portal's page have no words here. */
function reason(code: FailureCode, { failures }: ProfileText): string {
  const named: Partial<Record<FailureCode, string>> = failures;
  return named[code] ?? failures.unexpected;
}
