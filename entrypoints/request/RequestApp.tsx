import { FailureStrip } from '../../components/FailureStrip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { KeptText } from '../../components/KeptText.tsx';
import { useLanguage } from '../../components/language.ts';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
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
import type { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { useSession } from '../../lib/surface/use-session.ts';

type Props = { store: Store; saved: SavedRequestView };

/** The button that removed it is gone, and this is the way back. */
const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** One saved request in a tab of its own, also when its page is no longer there. */
export function RequestApp({ store, saved }: Props) {
  const page = usePageText();
  const panel = usePanelText();
  const { text } = useLanguage();
  const one = useSnapshot(saved);
  if (one.kind === 'loading') return <main class="tl tl-panel" aria-busy="true" />;
  if (one.kind === 'failed') {
    return (
      <PanelQuiet icon="warn" title={text.appName}>
        <FailureStrip failure={{ action: 'load', code: one.code }} onRetry={() => void saved.refresh()} />
      </PanelQuiet>
    );
  }
  if (one.kind === 'gone') {
    return (
      <PanelQuiet icon="trash" title={panel.gone}>
        {one.nothing ? (
          <p role="status">{panel.nothingToRestore}</p>
        ) : (
          <>
            <p>{panel.goneText}</p>
            <button
              ref={takeFocus}
              type="button"
              class="tl-btn tl-btn-primary"
              onClick={() => void saved.restore()}
            >
              <Icon name="undo" />
              {page.removal.undo}
            </button>
          </>
        )}
      </PanelQuiet>
    );
  }
  return (
    <Saved store={store} record={one.record} snapshots={one.snapshots} onRemove={() => void saved.remove()} />
  );
}

type SavedProps = { store: Store; record: SavedRequest; snapshots: Snapshot[]; onRemove: () => void };

function Saved({ store, record, snapshots, onRemove }: SavedProps) {
  const { text } = useLanguage();
  const page = usePageText();
  const panel = usePanelText();
  const now = useNow();
  const session = useSession(store, record.key);
  const { state, failure } = useSnapshot(session);
  const { request } = record;
  const view = viewRequest(request, record.sources, state.status === null ? { ...record } : state, now);
  useTitle(`${plainWords(view.request.title ?? request.reference ?? '')} · ${text.appName}`);
  return (
    <div class="tl-page-wide">
      <RequestPanel
        view={view}
        now={now}
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
  );
}
