import type { FailureCode } from '../lib/request/result.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

export type ShownFailure = {
  action: 'load' | 'save' | 'judge' | 'status' | 'changes' | 'remove';
  code: FailureCode;
};

/** What did not work, why, and what to do; announced at once. Nothing the user did leaves the screen. */
export function FailureStrip({ failure, onRetry }: { failure: ShownFailure | null; onRetry?: () => void }) {
  const { text } = useLanguage();
  if (failure === null) return null;
  const head =
    failure.action === 'judge'
      ? text.save.ticksNotSaved
      : failure.action === 'save'
        ? text.save.notSaved
        : '';
  return (
    <div class="tl-strip is-bad" role="alert">
      <Icon name="warn" />
      <p>
        {head !== '' && <b>{head} </b>}
        {text.failures[failure.code]}
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
