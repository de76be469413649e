import { useMemo } from 'preact/hooks';
import { Compare } from '../../components/Compare.tsx';
import { useCompareText } from '../../components/compare-language.ts';
import { useLanguage } from '../../components/language.ts';
import { Unread } from '../../components/NotShown.tsx';
import { PanelQuiet } from '../../components/PanelQuiet.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { requestPagePath } from '../../lib/surface/open-page.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { useProfile } from '../../lib/surface/use-profile.ts';

type Props = { saved: SavedRequests; profiles: ProfileStore; keys: string[] };

/** The comparison in a tab of its own; its address names the requests. */
export function CompareApp({ saved, profiles, keys }: Props) {
  const words = useCompareText();
  const { text } = useLanguage();
  const now = useNow();
  const { records, loaded, failure } = useSnapshot(saved);
  const profile = useProfile(profiles);
  useTitle(`${text.appName}: ${words.region}`);
  const views = useMemo(
    () =>
      keys
        .slice(0, 4)
        .map((key) => records.find((record) => record.key === key))
        .filter((record) => record !== undefined)
        .map((record) => savedView(record, now)),
    [keys, records, now],
  );
  if (!loaded) return <main class="tl tl-panel" aria-busy="true" />;
  if (views.length < 2 && failure?.action === 'load')
    return <Unread code={failure.code} onRetry={() => void saved.retry()} />;
  if (views.length < 2) {
    return (
      <PanelQuiet icon="differs" title={words.region}>
        <p>{words.notEnough}</p>
      </PanelQuiet>
    );
  }
  return <Compare views={views} profile={profile} now={now} hrefOf={requestPagePath} />;
}
