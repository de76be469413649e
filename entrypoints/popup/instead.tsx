import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupProps } from '../../components/Popup.tsx';
import type { RequestView } from '../../lib/assess/view.ts';
import { comparePagePath, openTab, requestPagePath } from '../../lib/surface/open-page.ts';
import type { PopupStore } from '../../lib/surface/popup-store.ts';
import type { SavedRequests } from '../../lib/surface/saved-requests.ts';
import type { AgendaInPopupProps } from './AgendaInPopup.tsx';
import type { CompareInPopupProps } from './CompareInPopup.tsx';

/** The table is loaded only when it is asked for: the popup opens sooner without it. */
type Comparison = { keys: string[]; CompareInPopup: FunctionComponent<CompareInPopupProps> };

/** The agenda likewise. */
type AgendaPage = { AgendaInPopup: FunctionComponent<AgendaInPopupProps> };

type Instead = Pick<PopupProps, 'comparison' | 'onCompare' | 'onAgenda'>;

type Props = {
  store: PopupStore;
  saved: SavedRequests;
  views: readonly RequestView[];
  now: Temporal.Instant;
};

/** What is shown instead of the list, and the ways there: the comparison and the agenda. */
export function useInstead({ store, saved, views, now }: Props): Instead {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [agenda, setAgenda] = useState<AgendaPage | null>(null);
  const compared = (comparison?.keys ?? [])
    .map((key) => views.find((view) => view.state.key === key))
    .filter((view) => view !== undefined);
  return {
    comparison: agenda ? (
      <agenda.AgendaInPopup store={store} saved={saved} onBack={() => setAgenda(null)} />
    ) : (
      comparison &&
      compared.length >= 2 && (
        <comparison.CompareInPopup
          views={compared}
          now={now}
          hrefOf={requestPagePath}
          onBack={() => setComparison(null)}
          onOpenAsPage={() => openInstead(comparePagePath(comparison.keys))}
        />
      )
    ),
    onCompare: (keys) =>
      void import('./CompareInPopup.tsx').then((loaded) => setComparison({ keys, ...loaded })),
    onAgenda: () => void import('./AgendaInPopup.tsx').then(setAgenda),
  };
}

/** Opens a tab in the popup's place. */
export const openInstead = (path: string) => void openTab(path).then(() => close());
