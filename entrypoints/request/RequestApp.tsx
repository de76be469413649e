import { FailureStrip } from '../../components/FailureStrip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useLanguage } from '../../components/language.ts';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
import { usePageText } from '../../components/page-language.ts';
import { usePanelText } from '../../components/panel-language.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import type { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { SavedOne } from './SavedOne.tsx';

type Props = { store: Store; profiles: ProfileStore; saved: SavedRequestView };

/** The button that removed it is gone, and this is the way back. */
const takeFocus = (button: HTMLElement | null): void => button?.focus();

/** One saved request in a tab of its own, also when its page is no longer there. */
export function RequestApp({ store, profiles, saved }: Props) {
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
    <SavedOne
      store={store}
      profiles={profiles}
      record={one.record}
      snapshots={one.snapshots}
      onRemove={() => void saved.remove()}
    />
  );
}
