import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Named } from '../../lib/assess/agenda-clashes.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';

type Props = { of: Named; hrefOf: (key: string) => string; focus?: boolean };

/** The title of a saved request, leading to its own page. `focus`: it takes the focus as soon as it is there. */
export function RequestLink({ of, hrefOf, focus = false }: Props) {
  const { text } = useLanguage();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  return (
    <a ref={link} class="tl-ag-link" href={hrefOf(of.key)} target="_blank" rel="noopener">
      {of.title === null ? text.notFound : <Quoted>{of.title}</Quoted>}
    </a>
  );
}
