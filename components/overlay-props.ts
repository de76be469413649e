import type { RequestView } from '../lib/assess/view.ts';
import type { BriefChanges } from '../lib/i18n/change-text.ts';
import type { JudgementChange } from '../lib/request/record.ts';
import type { OverlayForm } from '../lib/request/settings.ts';
import type { ShownFailure } from './FailureStrip.tsx';

export type OverlayProps = {
  view: RequestView;
  now: Temporal.Instant;
  form: OverlayForm;
  saving: boolean;
  justSaved: boolean;
  failure: ShownFailure | null;
  /** What the page changed, in short; null where it changed nothing. */
  told: BriefChanges | null;
  onForm: (form: OverlayForm) => void;
  onChange: (change: JudgementChange) => void;
  onSave: () => void;
  onRetry: () => void;
  onSeen: () => void;
  onOpenPanel: () => void;
};
