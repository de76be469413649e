import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The element that is to get the focus, as a selector or looked for; null as long as it is not drawn yet. */
type Find<Root> = string | ((root: Root) => HTMLElement | null | undefined);

const found = <Root extends HTMLElement>(root: Root, find: Find<Root>): HTMLElement | null | undefined =>
  typeof find === 'string' ? root.querySelector<HTMLElement>(find) : find(root);

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
    const target = root.current && wanted.current && found(root.current, wanted.current);
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

/**
 * The same for a control that goes away with its whole component: `within` is what stays around `control`. Told
 * before the action; the element is looked for once, in what the action has drawn.
 */
export function focusAfterDrawing(control: Element | null, within: string, find: Find<HTMLElement>): void {
  const root = control?.closest<HTMLElement>(within);
  setTimeout(() => root && found(root, find)?.focus());
}
