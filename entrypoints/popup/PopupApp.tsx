import type { FunctionComponent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { Popup } from '../../components/Popup.tsx';
import { usePageText } from '../../components/page-language.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useTitle } from '../../components/use-title.ts';
import { applyCorrections } from '../../lib/request/corrections.ts';
import type { LanguageSetting } from '../../lib/surface/language-setting.ts';
import {
  comparePagePath,
  openPanel,
  openTab,
  optionsPagePath,
  requestPagePath,
} from '../../lib/surface/open-page.ts';
import type { PageInFront } from '../../lib/surface/page-in-front.ts';
import type { PopupStore } from '../../lib/surface/popup-store.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { savedView } from '../../lib/surface/saved-view.ts';
import type { AgendaInPopupProps } from './AgendaInPopup.tsx';
import type { CompareInPopupProps } from './CompareInPopup.tsx';

type Props = {
  store: PopupStore;
  saved: SavedRequests;
  front: PageInFront;
  language: LanguageSetting;
  windowId: () => number | null;
};

/** The table is loaded only when it is asked for: the popup opens sooner without it. */
type Comparison = { keys: string[]; CompareInPopup: FunctionComponent<CompareInPopupProps> };

async function loadComparison(keys: string[]): Promise<Comparison> {
  const { CompareInPopup } = await import('./CompareInPopup.tsx');
  return { keys, CompareInPopup };
}

/** The agenda likewise. */
type AgendaPage = { AgendaInPopup: FunctionComponent<AgendaInPopupProps> };

const flextender = 'https://www.flextender.nl/opdrachten/';

/** The popup: the list, or the comparison of what is picked in it. */
export function PopupApp({ store, saved, front, language, windowId }: Props) {
  const now = useNow();
  const list = useSnapshot(saved);
  const here = useSnapshot(front);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [agenda, setAgenda] = useState<AgendaPage | null>(null);
  const page = usePageText();
  const { text } = useLanguage();
  useTitle(`${text.appName}: ${page.popup.title}`);
  const { records } = list;
  const views = useMemo(() => records.map((record) => savedView(record, now)), [records, now]);
  const open = (path: string) => void openTab(path).then(() => close());

  const comparedViews = (comparison?.keys ?? [])
    .map((key) => views.find((view) => view.state.key === key))
    .filter((view) => view !== undefined);
  const session = here?.session.snapshot ?? null;
  const failure = session?.failure ?? list.failure;
  return (
    <Popup
      views={views}
      loaded={list.loaded}
      unreadable={list.unreadable.length}
      now={now}
      here={
        here &&
        session && {
          title: applyCorrections(here.reading.request, session.state.judgements.corrections).title,
          saved: session.state.status !== null,
          saving: session.saving,
          failed: session.failure?.action === 'save',
        }
      }
      removal={list.removal}
      failure={failure}
      comparison={
        agenda ? (
          <agenda.AgendaInPopup store={store} saved={saved} onBack={() => setAgenda(null)} />
        ) : (
          comparison &&
          comparedViews.length >= 2 && (
            <comparison.CompareInPopup
              views={comparedViews}
              now={now}
              hrefOf={requestPagePath}
              onBack={() => setComparison(null)}
              onOpenAsPage={() => open(comparePagePath(comparison.keys))}
            />
          )
        )
      }
      hrefOf={requestPagePath}
      settingsHref={optionsPagePath}
      onSaveHere={() => front.save()}
      onStatus={(key, status) => void saved.setStatus(key, status)}
      onRemove={(key) => void saved.remove(key)}
      onRestore={(key) => void saved.restore(key)}
      onForgetRemoval={() => saved.forgetRemoval()}
      onCompare={(keys) => void loadComparison(keys).then(setComparison)}
      onAgenda={() => void import('./AgendaInPopup.tsx').then(setAgenda)}
      onOpenPanel={() => {
        const id = windowId();
        if (id !== null) void openPanel(id).then(() => close());
      }}
      onOpenPortal={() => open(flextender)}
      onLanguage={() => language.toggle()}
      onRetry={() => {
        if (here?.session.snapshot.failure) void here.session.retry();
        void saved.retry();
      }}
    />
  );
}
