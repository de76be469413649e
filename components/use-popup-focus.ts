import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type PopupFocus = {
  root: RefObject<HTMLElement | null>;
  afterRemoval: (key: string) => void;
  afterRestoring: (key: string) => void;
};

/**
 * Where the popup's focus goes when the control that had it leaves: a removed row hands it to the row that
 * takes its place, else to the one before, else to the undo button; a restored row takes it back; after a
 * comparison the button that led there has it, else the list. A focus that the user moved meanwhile stays.
 *
 * `keys`: the rows that are shown, in their order; `away`: the comparison is shown instead of the list;
 * `offered`: what the undo button brings back.
 */
export function usePopupFocus(
  keys: readonly string[],
  away: boolean,
  offered: string | undefined,
): PopupFocus {
  const root = useRef<HTMLElement>(null);
  const removed = useRef<{ key: string; at: number } | null>(null);
  const restored = useRef<string | null>(null);
  const wasAway = useRef(away);
  useLayoutEffect(() => {
    const popup = root.current;
    const rows = [...(popup?.querySelectorAll<HTMLElement>('.tl-item-pick input') ?? [])];
    let target: HTMLElement | null | undefined;
    if (removed.current && !keys.includes(removed.current.key)) {
      target = rows[Math.min(removed.current.at, rows.length - 1)];
      // Without any row the undo button is waited for; the one of an earlier removal is about to go.
      if (offered === removed.current.key) target ??= popup?.querySelector<HTMLElement>('.tl-toast button');
      if (target) removed.current = null;
    }
    // The undo button keeps the focus as long as it is there.
    if (restored.current && keys.includes(restored.current) && offered !== restored.current) {
      target = rows[keys.indexOf(restored.current)];
      restored.current = null;
    }
    if (wasAway.current && !away) {
      target = popup?.querySelector('.tl-pop-compare:not(:disabled)') ?? rows[0];
    }
    wasAway.current = away;
    if (document.activeElement === document.body) target?.focus();
  });
  return {
    root,
    afterRemoval: (key) => {
      removed.current = { key, at: keys.indexOf(key) };
    },
    afterRestoring: (key) => {
      restored.current = key;
    },
  };
}
