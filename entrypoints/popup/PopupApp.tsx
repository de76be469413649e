import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { usePageText } from '../../components/page-language.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import { applyCorrections } from '../../lib/request/corrections.ts';
import type { LanguageSetting } from '../../lib/surface/language-setting.ts';
import { openPanel, optionsPagePath, requestPagePath } from '../../lib/surface/open-page.ts';
import type { FrontPage, PageInFront } from '../../lib/surface/page-in-front.ts';
import type { PopupStore } from '../../lib/surface/popup-store.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import { openInstead, useInstead } from './instead.tsx';

type Props = {
  store: PopupStore;
  saved: SavedRequests;
  front: PageInFront;
  language: LanguageSetting;
  windowId: () => number | null;
};

const flextender = 'https://www.flextender.nl/opdrachten/';

/** The popup: the list, or the comparison of what is picked in it. */
export function PopupApp({ store, saved, front, language, windowId }: Props) {
  const now = useNow();
  const { records, loaded, unreadable, removal, failure } = useSnapshot(saved);
  const here = useSnapshot(front);
  const { popup } = usePageText();
  const { text } = useLanguage();
  useTitle(`${text.appName}: ${popup.title}`);
  const views = useMemo(() => records.map((record) => savedView(record, now)), [records, now]);
  return (
    <Popup
      {...useInstead({ store, saved, views, now })}
      views={views}
      loaded={loaded}
      unreadable={unreadable.length}
      now={now}
      here={here && shownInFront(here)}
      removal={removal}
      failure={here?.session.snapshot.failure ?? failure}
      hrefOf={requestPagePath}
      settingsHref={optionsPagePath}
      onSaveHere={() => front.save()}
      onStatus={(key, status) => void saved.setStatus(key, status)}
      onRemove={(key) => void saved.remove(key)}
      onRestore={(key) => void saved.restore(key)}
      onForgetRemoval={() => saved.forgetRemoval()}
      onOpenPanel={() => {
        const id = windowId();
        if (id !== null) void openPanel(id).then(() => close());
      }}
      onOpenPortal={() => openInstead(flextender)}
      onLanguage={() => language.toggle()}
      onRetry={() => {
        if (here?.session.snapshot.failure) void here.session.retry();
        void saved.retry();
      }}
    />
  );
}

/** What the popup shows of the page in front, as the user corrected it. */
function shownInFront({ reading, session }: NonNullable<FrontPage>): PopupProps['here'] {
  const { state, saving, failure } = session.snapshot;
  return {
    title: applyCorrections(reading.request, state.judgements.corrections).title,
    saved: state.status !== null,
    saving,
    failed: failure?.action === 'save',
  };
}
