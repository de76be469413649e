import type { Named } from '../../lib/assess/agenda-clashes.ts';
import { useLanguage } from '../language.ts';
import { Quoted } from '../Quoted.tsx';

type Props = { of: Named; hrefOf: (key: string) => string };

/** The title of a saved request, leading to its own page. */
export function RequestLink({ of, hrefOf }: Props) {
  const { text } = useLanguage();
  return (
    <a class="tl-ag-link" href={hrefOf(of.key)} target="_blank" rel="noopener">
      {of.title === null ? text.notFound : <Quoted>{of.title}</Quoted>}
    </a>
  );
}
