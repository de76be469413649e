import { useEffect, useState } from 'preact/hooks';

/** Something that reads and listens from `start` until it is stopped, and tells when its snapshot is another. */
type Followed<T> = { readonly snapshot: T; subscribe(listener: () => void): () => void; start(): () => void };

/** The present snapshot of a source that runs as long as this is shown; renders anew whenever it changes. */
export function useFollowed<T>(source: Followed<T>): T {
  const [, render] = useState(0);
  useEffect(() => {
    const unsubscribe = source.subscribe(() => render((count) => count + 1));
    const stop = source.start();
    return () => {
      stop();
      unsubscribe();
    };
  }, [source]);
  return source.snapshot;
}
