import { useEffect, useMemo } from 'preact/hooks';
import { FirstUp } from '../../components/FirstUp.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
import { usePanelText } from '../../components/panel-language.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { sortViews } from '../../lib/assess/arrange.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import type { TabFollower } from '../../lib/surface/followed-tab.ts';
import { requestPagePath } from '../../lib/surface/open-page.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { RequestInFront } from './RequestInFront.tsx';

type Props = { store: Store; profiles: ProfileStore; follower: TabFollower; saved: SavedRequests };

/** The side panel: the request on the page in front, or why there is none. */
export function PanelApp({ store, profiles, follower, saved }: Props) {
  const panel = usePanelText();
  const front = useSnapshot(follower);
  if (front.kind === 'request') {
    return (
      <RequestInFront
        key={front.reading.key}
        store={store}
        profiles={profiles}
        reading={front.reading}
        tabId={front.tabId}
      />
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
