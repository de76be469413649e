import { formatInstant } from '../lib/i18n/format.ts';
import type { Snapshot } from '../lib/request/record.ts';
import { Fold } from './Fold.tsx';
import { useLanguage } from './language.ts';
import { usePanelText } from './panel-language.ts';
import { Quoted } from './Quoted.tsx';

/** The page as it was read, without markup. */
export function KeptText({ snapshot, now }: { snapshot: Snapshot | null; now: Temporal.Instant }) {
  const { language } = useLanguage();
  const panel = usePanelText();
  if (snapshot === null) return null;
  return (
    <Fold title={panel.text} open={false}>
      <p class="tl-hint tl-lead">{panel.textHint(formatInstant(snapshot.readAt, language, now))}</p>
      <pre class="tl-text" tabIndex={0} role="region" aria-label={panel.text}>
        <Quoted>{snapshot.text}</Quoted>
      </pre>
    </Fold>
  );
}
