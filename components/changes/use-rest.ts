import { useEffect, useRef, useState } from 'preact/hooks';

/** How long, in ms, the pointer must have rested before something comes in above what it points at. */
export const rest = 600;

/**
 * Whether to show what is `wanted`: at once where it is there from the beginning, else when the pointer rests, so
 * that a click that is on its way does not land on something that moved. `onPointerMove` is told of each movement.
 */
export function useRest(wanted: boolean): { shown: boolean; onPointerMove: () => void } {
  const moved = useRef(Number.NEGATIVE_INFINITY);
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = wanted && !shown ? moved.current + rest - performance.now() : 0;
      if (left > 0) timer = setTimeout(look, left);
      else setShown(wanted);
    };
    look();
    return () => clearTimeout(timer);
  }, [wanted]);
  return {
    shown: wanted && shown,
    onPointerMove: () => {
      moved.current = performance.now();
    },
  };
}
