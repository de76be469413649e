import { useLayoutEffect, useState } from 'preact/hooks';

/** Anything that holds a snapshot and says when it changed. */
type Observable<T> = { readonly snapshot: T; subscribe(listener: () => void): () => void };

/** The source's present snapshot; renders anew whenever it changes. */
export function useSnapshot<T>(source: Observable<T>): T {
  const [, render] = useState(0);
  // As soon as it stands on the screen: an effect waits for the next frame, and what changes until then would not
  // be in what a click takes away.
  useLayoutEffect(() => {
    // The source may have moved on between the render and this effect.
    render((count) => count + 1);
    return source.subscribe(() => render((count) => count + 1));
  }, [source]);
  return source.snapshot;
}
