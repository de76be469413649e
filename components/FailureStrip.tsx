import type { FailureCode } from '../lib/request/result.ts';
import { useLanguage } from './language.ts';
import { Strip } from './Strip.tsx';

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
    <Strip tone="bad" role="alert" onRetry={onRetry}>
      {head !== '' && <b>{head} </b>}
      {text.failures[failure.code]}
    </Strip>
  );
}
