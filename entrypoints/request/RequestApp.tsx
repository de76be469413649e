import { NotSaved, Unread } from '../../components/NotShown.tsx';
import { useSnapshot } from '../../components/use-snapshot.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import type { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { SavedOne } from './SavedOne.tsx';

type Props = { store: Store; profiles: ProfileStore; saved: SavedRequestView };

/** One saved request in a tab of its own, also when its page is no longer there. */
export function RequestApp({ store, profiles, saved }: Props) {
  const one = useSnapshot(saved);
  if (one.kind === 'loading') return <main class="tl tl-panel" aria-busy="true" />;
  if (one.kind === 'failed') return <Unread code={one.code} onRetry={() => void saved.refresh()} />;
  if (one.kind === 'gone') return <NotSaved nothing={one.nothing} onRestore={() => void saved.restore()} />;
  return (
    <SavedOne
      store={store}
      profiles={profiles}
      record={one.record}
      snapshots={one.snapshots}
      failure={one.failure}
      onRetry={() => void saved.retry()}
      onRemove={() => void saved.remove()}
    />
  );
}
