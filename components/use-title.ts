import { useEffect } from 'preact/hooks';

/** Names the page in its tab, in the chosen language. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
