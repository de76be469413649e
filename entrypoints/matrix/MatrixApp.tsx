import type { ShownFailure } from '../../components/FailureStrip.tsx';
import { JudgingContext } from '../../components/judging/judging-context.ts';
import { useLanguage } from '../../components/language.ts';
import { Matrix } from '../../components/matrix/Matrix.tsx';
import { useMatrixText } from '../../components/matrix/matrix-language.ts';
import { NotSaved, Unread } from '../../components/NotShown.tsx';
import { plainWords } from '../../components/Quoted.tsx';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import { viewRequest } from '../../lib/assess/view.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import type { SavedRequest } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { optionsPagePath, requestPagePath } from '../../lib/surface/open-page.ts';
import type { OwnProfile } from '../../lib/surface/own-profile.ts';
import { savedState } from '../../lib/surface/saved-view.ts';
import { useSession } from '../../lib/surface/use-session.ts';
import { copyMatrix, downloadMatrix } from './take-away.ts';

type Props = { store: Store; saved: SavedRequestView; profile: OwnProfile };

/** The evidence matrix of one saved request, in a tab of its own. */
export function MatrixApp({ store, saved, profile }: Props) {
  const one = useSnapshot(saved);
  const own = useSnapshot(profile);
  if (one.kind === 'gone') return <NotSaved nothing={one.nothing} onRestore={() => void saved.restore()} />;
  if (one.kind === 'failed') return <Unread code={one.code} onRetry={() => void saved.refresh()} />;
  // Without the profile every link would look like none, and its row empty.
  if (own.kind === 'failed') return <Unread code={own.code} onRetry={() => void profile.refresh()} />;
  if (one.kind === 'loading' || own.kind === 'loading') return <main class="tl tl-panel" aria-busy="true" />;
  return (
    <SavedMatrix
      store={store}
      record={one.record}
      profile={own.profile}
      unread={one.failure}
      onRetry={() => void saved.retry()}
    />
  );
}

type SavedProps = {
  store: Store;
  record: SavedRequest;
  profile: Profile;
  /** Why the request could not be read anew. */
  unread: ShownFailure | null;
  onRetry: () => void;
};

function SavedMatrix({ store, record, profile, unread, onRetry }: SavedProps) {
  const { text } = useLanguage();
  const words = useMatrixText();
  const now = useNow();
  const session = useSession(store, record.key, savedState(record));
  const { state, failure } = useSnapshot(session);
  const { request, sources } = record;
  const view = viewRequest(request, sources, state, now);
  const title = plainWords(view.request.title ?? request.reference ?? '');
  useTitle(`${title} · ${words.name} · ${text.appName}`);
  return (
    <JudgingContext.Provider value={{ profile, suggestions: null, profileHref: optionsPagePath }}>
      <Matrix
        view={view}
        profile={profile}
        now={now}
        failure={failure ?? unread}
        requestHref={requestPagePath(record.key)}
        onChange={(change) => void session.judge(change)}
        onRetry={() => {
          void session.retry();
          if (unread !== null) onRetry();
        }}
        onFile={(format) => downloadMatrix(format, view, profile, now)}
        onCopy={() => copyMatrix(view, profile, now)}
      />
    </JudgingContext.Provider>
  );
}
