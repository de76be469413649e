import { useMemo } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { useLanguage } from '../../components/language.ts';
import { usePanelText } from '../../components/panel-language.ts';
import { SaveButton } from '../../components/SaveButton.tsx';
import { StatusSelect } from '../../components/StatusSelect.tsx';
import { SourceContext } from '../../components/source.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useSourceShow } from '../../components/use-source-show.ts';
import { signalSources } from '../../lib/assess/signals.ts';
import type { PageReading } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { matrixPagePath } from '../../lib/surface/open-page.ts';
import { showOnPage } from '../../lib/surface/read-tab.ts';
import { useRequest } from '../../lib/surface/use-request.ts';
import { useRevisit, useSession } from '../../lib/surface/use-session.ts';
import { WholeRequest } from '../request/WholeRequest.tsx';

type Props = { store: Store; profiles: ProfileStore; reading: PageReading; tabId: number };

/** The request on the page in front: read there, judged and kept here. */
export function RequestInFront({ store, profiles, reading, tabId }: Props) {
  const { text } = useLanguage();
  const panel = usePanelText();
  const now = useNow();
  const session = useSession(store, reading.key);
  useRevisit(session, reading);
  const { state, loaded, saving, failure } = useSnapshot(session);
  const save = () => void session.save(reading);
  const { whole, settled } = useRequest({ store, profiles }, reading, state, now);
  const { signals } = whole;
  const sources = useMemo(() => ({ ...reading.sources, ...signalSources(signals) }), [reading, signals]);
  const source = useSourceShow(sources, (field) => showOnPage(tabId, { ...reading, sources }, field));
  if (!settled || !(loaded || failure !== null)) return <main class="tl tl-panel" aria-busy="true" />;
  return (
    <SourceContext.Provider value={source}>
      <WholeRequest
        store={store}
        session={session}
        whole={whole}
        actions={
          <>
            {state.status !== null && (
              <StatusSelect
                status={state.status}
                label={text.save.status}
                onStatus={(status) => void session.setStatus(status)}
              />
            )}
            {state.status !== null && (
              <a class="tl-btn" href={matrixPagePath(reading.key)} target="_blank" rel="noopener noreferrer">
                <Icon name="doc" />
                {panel.matrix}
              </a>
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
