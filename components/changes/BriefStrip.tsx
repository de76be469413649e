import type { BriefChanges } from '../../lib/i18n/change-text.ts';
import { Icon } from '../Icon.tsx';
import { DiffLines } from './DiffLines.tsx';

type Props = { told: BriefChanges; onShow: () => void; onSeen: () => void };

/** What the page changed, in short: how much, what decides, and where the rest is shown. */
export function BriefStrip({ told, onShow, onSeen }: Props) {
  return (
    <section class="tl-strip" aria-label={told.count}>
      <Icon name="reload" />
      <p>
        <b>{told.count}</b> {told.since}
      </p>
      <DiffLines lines={told.lines} spoken={told.spoken} />
      {told.rest !== '' && <p class="tl-hint">{told.rest}</p>}
      <div class="tl-line">
        <button type="button" class="tl-btn tl-btn-sm" onClick={onShow}>
          <Icon name="differs" />
          {told.show}
        </button>
        <button type="button" class="tl-btn tl-btn-sm" onClick={onSeen}>
          <Icon name="check" />
          {told.seen}
        </button>
      </div>
    </section>
  );
}
