import { useEffect } from 'preact/hooks';
import { viewPage } from '../lib/assess/page-view.ts';
import type { TellChanges } from '../lib/i18n/change-text.ts';
import type { KnownCriteria } from '../lib/request/known-criteria.ts';
import type { PageReading } from '../lib/request/record.ts';
import type { OverlayForm } from '../lib/request/settings.ts';
import type { TenderRequest } from '../lib/request/tender-request.ts';
import type { RequestSession } from '../lib/session/request-session.ts';
import { LanguageContext, type Words } from './language.ts';
import { Overlay } from './Overlay.tsx';
import { SourceContext } from './source.ts';
import { useNow } from './use-now.ts';
import { useSnapshot } from './use-snapshot.ts';
import { useSourceShow } from './use-source-show.ts';

type Props = {
  session: RequestSession;
  reading: PageReading;
  /** The page as it was read, with what is known of the request's criteria besides. */
  whole: (read: TenderRequest, known: KnownCriteria | undefined) => TenderRequest;
  words: Words;
  form: OverlayForm;
  /** Tells what the page changed; null as long as that has not come in. */
  tell: TellChanges | null;
  /** There is something to tell. */
  onTelling: () => void;
  onForm: (form: OverlayForm) => void;
  onSource: (field: string) => boolean;
  onSave: () => void;
  onOpenPanel: () => void;
};

/** The overlay with its clock and its session. */
export function OverlayApp({
  session,
  reading,
  whole,
  words,
  form,
  tell,
  onTelling,
  onForm,
  onSource,
  onSave,
  onOpenPanel,
}: Props) {
  const now = useNow();
  const snapshot = useSnapshot(session);
  const source = useSourceShow(reading.sources, onSource);
  const view = viewPage(reading, whole(reading.request, snapshot.state.known), snapshot.state, now);
  const { changes, savedAt } = snapshot.state;
  const isChanged = changes !== undefined && changes.list.length > 0;
  useEffect(() => {
    if (isChanged && tell === null) onTelling();
  }, [changes, tell]);
  const { language } = words;
  const unit = view.points.unit;
  return (
    <LanguageContext.Provider value={words}>
      <SourceContext.Provider value={source}>
        <Overlay
          view={view}
          now={now}
          form={form}
          saving={snapshot.saving}
          justSaved={snapshot.justSaved}
          failure={snapshot.failure}
          told={
            isChanged && tell
              ? tell(changes, { language, now, savedAt, corrected: view.corrected, unit })
              : null
          }
          onSeen={() => void session.seen()}
          onForm={onForm}
          onChange={(change) => void session.judge(change)}
          onSave={onSave}
          onRetry={() => void session.retry()}
          onOpenPanel={onOpenPanel}
        />
      </SourceContext.Provider>
    </LanguageContext.Provider>
  );
}
