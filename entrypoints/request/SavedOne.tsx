import { ChangedStrip } from '../../components/changes/ChangedStrip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { JudgingContext } from '../../components/judging/judging-context.ts';
import { KeptText } from '../../components/KeptText.tsx';
import { useLanguage } from '../../components/language.ts';
import { usePageText } from '../../components/page-language.ts';
import { usePanelText } from '../../components/panel-language.ts';
import { plainWords } from '../../components/Quoted.tsx';
import { RequestPanel } from '../../components/RequestPanel.tsx';
import { StatusSelect } from '../../components/StatusSelect.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import { viewRequest } from '../../lib/assess/view.ts';
import type { SavedRequest, Snapshot } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { matrixPagePath } from '../../lib/surface/open-page.ts';
import { savedState } from '../../lib/surface/saved-view.ts';
import { useClashes } from '../../lib/surface/use-clashes.ts';
import { useJudgingOf } from '../../lib/surface/use-judging.ts';
import { ownDeadlineOf, useReminders } from '../../lib/surface/use-reminders.ts';
import { useSession } from '../../lib/surface/use-session.ts';
import { Deadlines } from './Deadlines.tsx';

type Props = {
  store: Store;
  profiles: ProfileStore;
  record: SavedRequest;
  snapshots: Snapshot[];
  onRemove: () => void;
};

/** The saved request as it was read and judged, with the text of its page. */
export function SavedOne({ store, profiles, record, snapshots, onRemove }: Props) {
  const { text } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const now = useNow();
  const session = useSession(store, record.key, savedState(record));
  const { state, failure } = useSnapshot(session);
  const { request } = record;
  const view = viewRequest(request, record.sources, state, now);
  const reminders = useReminders(store, record.key);
  const { judging, settled } = useJudgingOf(view, profiles, now);
  const { clashes, settled: planned } = useClashes(store, view, now);
  useTitle(`${plainWords(view.request.title ?? request.reference ?? '')} · ${text.appName}`);
  if (!settled || !planned) return <main class="tl tl-panel" aria-busy="true" />;
  return (
    <JudgingContext.Provider value={judging}>
      <div class="tl-page-wide">
        <RequestPanel
          view={view}
          pageText={snapshots.at(-1)?.text ?? ''}
          now={now}
          changed={<ChangedStrip view={view} now={now} onSeen={() => void session.seen()} />}
          ownDeadline={ownDeadlineOf(reminders, view)}
          clashes={clashes}
          deadlines={<Deadlines store={store} requestKey={record.key} reminders={reminders} now={now} />}
          failure={failure}
          onChange={(change) => void session.judge(change)}
          onRetry={() => void session.retry()}
          actions={
            <>
              <StatusSelect
                status={state.status ?? record.status}
                label={text.save.status}
                onStatus={(status) => void session.setStatus(status)}
              />
              <a class="tl-btn" href={request.url} target="_blank" rel="noopener noreferrer">
                <Icon name="external" />
                {panel.openOnPortal}
              </a>
              <a class="tl-btn" href={matrixPagePath(record.key)}>
                <Icon name="doc" />
                {panel.matrix}
              </a>
              <button type="button" class="tl-btn" onClick={onRemove}>
                <Icon name="trash" />
                {page.removal.remove}
              </button>
            </>
          }
        >
          <KeptText snapshot={snapshots.at(-1) ?? null} now={now} />
        </RequestPanel>
      </div>
    </JudgingContext.Provider>
  );
}
