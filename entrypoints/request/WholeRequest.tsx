import type { ComponentChildren } from 'preact';
import { ChangedStrip } from '../../components/changes/ChangedStrip.tsx';
import type { ShownFailure } from '../../components/FailureStrip.tsx';
import { JudgingContext } from '../../components/judging/judging-context.ts';
import { RequestPanel } from '../../components/RequestPanel.tsx';
import type { RequestSession } from '../../lib/session/request-session.ts';
import type { Store } from '../../lib/store/index.ts';
import type { WholeRequest as Whole } from '../../lib/surface/use-request.ts';
import { Deadlines } from './Deadlines.tsx';

type Props = {
  store: Store;
  session: RequestSession;
  whole: Whole;
  /** What failed on this page besides the session's own, and how to try that again. */
  failure?: ShownFailure | null;
  onRetry?: () => void;
  /** Save button or status, and what else this page can do with the request. */
  actions: ComponentChildren;
  children?: ComponentChildren;
};

/** The whole request with what the user has on it, on its own page and in the side panel. */
export function WholeRequest({ store, session, whole, failure = null, onRetry, actions, children }: Props) {
  const { judging, reminders, ...shown } = whole;
  const { view, now } = whole;
  return (
    <JudgingContext.Provider value={judging}>
      <RequestPanel
        {...shown}
        changed={<ChangedStrip view={view} now={now} onSeen={() => void session.seen()} />}
        deadlines={<Deadlines store={store} requestKey={view.state.key} reminders={reminders} now={now} />}
        failure={session.snapshot.failure ?? failure}
        actions={actions}
        onChange={(change) => void session.judge(change)}
        onRetry={() => {
          void session.retry();
          if (failure !== null) onRetry?.();
        }}
      >
        {children}
      </RequestPanel>
    </JudgingContext.Provider>
  );
}
