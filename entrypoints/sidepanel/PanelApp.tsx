import { Icon } from '../../components/Icon.tsx';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
import { usePanelText } from '../../components/panel-language.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import type { TabFollower } from '../../lib/surface/followed-tab.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { RequestInFront } from './RequestInFront.tsx';
import { WhatIsSaved } from './WhatIsSaved.tsx';

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
  const closest = <WhatIsSaved store={store} saved={saved} profiles={profiles} />;
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
