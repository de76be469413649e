import type { TellChanges } from '../i18n/change-text.ts';
import { type CallBackground, loadLate } from './surfaces.ts';

/** The words for what the page changed, brought in once there is something to tell. */
export function lateTelling(call: CallBackground, draw: () => void) {
  let tell: TellChanges | null = null;
  return {
    now: () => tell,
    async bring(): Promise<void> {
      // Called while drawing: what is there already is in that drawing.
      if (tell !== null) return;
      tell = await loadLate(call, 'changes');
      if (tell !== null) draw();
    },
  };
}
