import type { ShownFailure } from '../../components/FailureStrip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { KeptText } from '../../components/KeptText.tsx';
import { useLanguage } from '../../components/language.ts';
import { usePageText } from '../../components/page-language.ts';
import { usePanelText } from '../../components/panel-language.ts';
import { plainWords } from '../../components/Quoted.tsx';
import { StatusSelect } from '../../components/StatusSelect.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import type { SavedRequest, Snapshot } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { matrixPagePath } from '../../lib/surface/open-page.ts';
import { savedState } from '../../lib/surface/saved-view.ts';
import { useRequest } from '../../lib/surface/use-request.ts';
import { useSession } from '../../lib/surface/use-session.ts';
import { WholeRequest } from './WholeRequest.tsx';

type Props = {
  store: Store;
  profiles: ProfileStore;
  record: SavedRequest;
  snapshots: Snapshot[];
  /** Why it could not be read anew or removed. */
  failure: ShownFailure | null;
  onRetry: () => void;
  onRemove: () => void;
};

/** The saved request as it was read and judged, with the text of its page. */
export function SavedOne({ store, profiles, record, snapshots, failure, onRetry, onRemove }: Props) {
  const { text } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const now = useNow();
  const session = useSession(store, record.key, savedState(record));
  const { state } = useSnapshot(session);
  const { request, sources } = record;
  const kept = snapshots.at(-1) ?? null;
  const read = { request, sources, text: kept?.text ?? '' };
  const { whole, settled } = useRequest({ store, profiles }, read, state, now);
  useTitle(`${plainWords(whole.view.request.title ?? request.reference ?? '')} · ${text.appName}`);
  if (!settled) return <main class="tl tl-panel" aria-busy="true" />;
  return (
    <div class="tl-page-wide">
      <WholeRequest
        store={store}
        session={session}
        whole={whole}
        failure={failure}
        onRetry={onRetry}
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
        <KeptText snapshot={kept} now={now} />
      </WholeRequest>
    </div>
  );
}
