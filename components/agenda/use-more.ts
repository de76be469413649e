import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusNext } from '../use-focus-next.ts';

/**
 * How much of a long list is shown: a step more at each click. The button that was pressed moves, or goes: the first
 * request that it brought takes the focus, that once. `root`: the list, with one link to a request in each entry.
 */
export function useMore<List extends HTMLElement>(
  step: number,
): {
  limit: number;
  more: () => void;
  root: RefObject<List | null>;
} {
  const [limit, setLimit] = useState(step);
  const { root, focusNext } = useFocusNext<List>();
  const more = () => {
    focusNext((list) => list.querySelectorAll<HTMLElement>('.tl-ag-link')[limit]);
    setLimit(limit + step);
  };
  return { limit, more, root };
}
