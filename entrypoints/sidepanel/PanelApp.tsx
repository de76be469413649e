import { useEffect, useMemo } from 'preact/hooks';
import { FirstUp } from '../../components/FirstUp.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useLanguage } from '../../components/language.ts';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
import { usePanelText } from '../../components/panel-language.ts';
import { RequestPanel } from '../../components/RequestPanel.tsx';
import { SaveButton } from '../../components/SaveButton.tsx';
import { StatusSelect } from '../../components/StatusSelect.tsx';
import { SourceContext } from '../../components/source.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useSourceShow } from '../../components/use-source-show.ts';
import { sortViews } from '../../lib/assess/arrange.ts';
import { viewRequest } from '../../lib/assess/view.ts';
import type { PageReading } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { TabFollower } from '../../lib/surface/followed-tab.ts';
import { requestPagePath } from '../../lib/surface/open-page.ts';
import { showOnPage } from '../../lib/surface/read-tab.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { useSession } from '../../lib/surface/use-session.ts';

type Props = { store: Store; follower: TabFollower; saved: SavedRequests };

/** The side panel: the request on the page in front, or why there is none. */
export function PanelApp({ store, follower, saved }: Props) {
  const panel = usePanelText();
  const front = useSnapshot(follower);
  if (front.kind === 'request') {
    return (
      <RequestInFront key={front.reading.key} store={store} reading={front.reading} tabId={front.tabId} />
    );
  }
  if (front.kind === 'loading') return <main class="tl tl-panel" aria-busy="true" />;
  const closest = <ClosestSaved saved={saved} />;
  if (front.kind === 'not-allowed') {
    return (
      <PanelQuiet icon="eye" title={panel.notAllowed} below={closest}>
        <p>{panel.notAllowedText}</p>
      </PanelQuiet>
    );
  }
  return (
    <PanelQuiet icon="doc" title={panel.notARequest} below={closest}>
      <p>{panel.notARequestText}</p>
      <button type="button" class="tl-btn" onClick={() => void follower.look()}>
        <Icon name="reload" />
        {panel.readAgain}
      </button>
      <p class="tl-hint">{panel.readAgainHint}</p>
    </PanelQuiet>
  );
}

type InFrontProps = { store: Store; reading: PageReading; tabId: number };

function RequestInFront({ store, reading, tabId }: InFrontProps) {
  const { text } = useLanguage();
  const now = useNow();
  const session = useSession(store, reading.key);
  const { state, saving, failure } = useSnapshot(session);
  const save = () => void session.save(reading);
  const source = useSourceShow(reading.sources, (field) => showOnPage(tabId, reading, field));
  return (
    <SourceContext.Provider value={source}>
      <RequestPanel
        view={viewRequest(reading.request, reading.sources, state, now)}
        now={now}
        failure={failure}
        onChange={(change) => void session.judge(change)}
        onRetry={() => void session.retry()}
        actions={
          <>
            {state.status !== null && (
              <StatusSelect
                status={state.status}
                label={text.save.status}
                onStatus={(status) => void session.setStatus(status)}
              />
            )}
            <SaveButton
              saved={state.status !== null}
              saving={saving}
              failed={failure?.action === 'save'}
              onSave={save}
            />
          </>
        }
      />
    </SourceContext.Provider>
  );
}

/** How many of the saved ones a page without a request shows. */
const closestCount = 5;

function ClosestSaved({ saved }: { saved: SavedRequests }) {
  const now = useNow();
  const { records } = useSnapshot(saved);
  // Beside a request nobody needs the whole list read again at every tick.
  useEffect(() => {
    saved.start();
    return () => saved.stop();
  }, [saved]);
  const views = useMemo(() => {
    const open = records.map((record) => savedView(record, now)).filter((view) => !view.closed);
    return sortViews(open, 'deadline').slice(0, closestCount);
  }, [records, now]);
  return <FirstUp views={views} total={records.length} hrefOf={requestPagePath} />;
}
