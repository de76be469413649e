import { useMemo } from 'preact/hooks';
import { ChangedStrip } from '../../components/changes/ChangedStrip.tsx';
import { Icon } from '../../components/Icon.tsx';
import { JudgingContext } from '../../components/judging/judging-context.ts';
import { useLanguage } from '../../components/language.ts';
import { usePanelText } from '../../components/panel-language.ts';
import { RequestPanel } from '../../components/RequestPanel.tsx';
import { SaveButton } from '../../components/SaveButton.tsx';
import { StatusSelect } from '../../components/StatusSelect.tsx';
import { SourceContext } from '../../components/source.ts';
import { useNow } from '../../components/use-now.ts';
import { useSnapshot } from '../../components/use-snapshot.ts';
import { useSourceShow } from '../../components/use-source-show.ts';
import { viewPage } from '../../lib/assess/page-view.ts';
import { signalSources, signals } from '../../lib/assess/signals.ts';
import { withKnownCriteria } from '../../lib/request/known-criteria.ts';
import type { PageReading } from '../../lib/request/record.ts';
import type { Store } from '../../lib/store/index.ts';
import type { ProfileStore } from '../../lib/store/profile.ts';
import { matrixPagePath } from '../../lib/surface/open-page.ts';
import { showOnPage } from '../../lib/surface/read-tab.ts';
import { useClashes } from '../../lib/surface/use-clashes.ts';
import { useJudgingOf } from '../../lib/surface/use-judging.ts';
import { ownDeadlineOf, useReminders } from '../../lib/surface/use-reminders.ts';
import { useRevisit, useSession } from '../../lib/surface/use-session.ts';
import { Deadlines } from '../request/Deadlines.tsx';

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
  const view = viewPage(reading, withKnownCriteria(reading.request, state.known), state, now);
  const reminders = useReminders(store, reading.key);
  const { judging, settled } = useJudgingOf(view, profiles, now);
  const { clashes, settled: planned } = useClashes(store, view, now);
  const bidderType = judging.profile?.bidderType ?? null;
  const sources = useMemo(
    () => ({ ...reading.sources, ...signalSources(signals(view.request, reading.text, bidderType, now)) }),
    [reading, state.judgements.corrections, bidderType],
  );
  const source = useSourceShow(sources, (field) => showOnPage(tabId, { ...reading, sources }, field));
  if (!settled || !planned || !(loaded || failure !== null))
    return <main class="tl tl-panel" aria-busy="true" />;
  return (
    <SourceContext.Provider value={source}>
      <JudgingContext.Provider value={judging}>
        <RequestPanel
          view={view}
          pageText={reading.text}
          now={now}
          changed={<ChangedStrip view={view} now={now} onSeen={() => void session.seen()} />}
          ownDeadline={ownDeadlineOf(reminders, view)}
          clashes={clashes}
          deadlines={<Deadlines store={store} requestKey={reading.key} reminders={reminders} now={now} />}
          failure={failure}
          onChange={(change) => void session.judge(change)}
          onRetry={() => void session.retry()}
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
                <a
                  class="tl-btn"
                  href={matrixPagePath(reading.key)}
                  target="_blank"
                  rel="noopener noreferrer"
                >
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
      </JudgingContext.Provider>
    </SourceContext.Provider>
  );
}
