import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Finds the element that is to get the focus; null as long as it is not drawn yet. */
type Find<Root> = (root: Root) => HTMLElement | null | undefined;

/**
 * Where the focus goes when an action takes away the control that had it; the browser would drop it on the
 * page. `focusNext` is told by the action, and moves the focus after the render in which its element is
 * there.
 */
export function useFocusNext<Root extends HTMLElement = HTMLElement>(): {
  root: RefObject<Root | null>;
  focusNext: (find: Find<Root>) => void;
} {
  const root = useRef<Root>(null);
  const wanted = useRef<Find<Root> | null>(null);
  useLayoutEffect(() => {
    const target = root.current && wanted.current?.(root.current);
    if (!target) return;
    wanted.current = null;
    target.focus();
  });
  return {
    root,
    focusNext: (find) => {
      wanted.current = find;
    },
  };
}
