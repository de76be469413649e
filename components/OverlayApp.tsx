import { viewRequest } from '../lib/assess/view.ts';
import { coreText } from '../lib/i18n/core-text.ts';
import type { Language } from '../lib/i18n/language.ts';
import type { PageReading } from '../lib/request/record.ts';
import type { OverlayForm } from '../lib/request/settings.ts';
import type { RequestSession } from '../lib/session/request-session.ts';
import { LanguageContext } from './language.ts';
import { Overlay } from './Overlay.tsx';
import { SourceContext } from './source.ts';
import { useNow } from './use-now.ts';
import { useSnapshot } from './use-snapshot.ts';
import { useSourceShow } from './use-source-show.ts';

type Props = {
  session: RequestSession;
  reading: PageReading;
  language: Language;
  form: OverlayForm;
  onForm: (form: OverlayForm) => void;
  onSource: (field: string) => boolean;
  onSave: () => void;
  onOpenPanel: () => void;
};

/** The overlay with its clock and its session. */
export function OverlayApp({
  session,
  reading,
  language,
  form,
  onForm,
  onSource,
  onSave,
  onOpenPanel,
}: Props) {
  const now = useNow();
  const snapshot = useSnapshot(session);
  const source = useSourceShow(reading.sources, onSource);
  return (
    <LanguageContext.Provider value={{ language, text: coreText(language) }}>
      <SourceContext.Provider value={source}>
        <Overlay
          view={viewRequest(reading.request, reading.sources, snapshot.state, now)}
          now={now}
          form={form}
          saving={snapshot.saving}
          justSaved={snapshot.justSaved}
          failure={snapshot.failure}
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
