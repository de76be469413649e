import { useState } from 'preact/hooks';
import type { Sources } from '../lib/request/tender-request.ts';
import type { SourceShow } from './source.ts';

/**
 * Shows sentences of the page for one surface and keeps which of them is lit. `onSource` lights the words of
 * a field up and says whether they stand on the page.
 */
export function useSourceShow(
  sources: Sources,
  onSource: (field: string) => boolean | Promise<boolean>,
): SourceShow {
  const [asked, setAsked] = useState<{ field: string; found: boolean } | null>(null);
  return {
    has: (field) => (sources[field]?.quote ?? '') !== '',
    show: (field) => {
      void Promise.resolve(onSource(field)).then((found) => setAsked({ field, found }));
    },
    lit: asked?.found === true ? asked.field : null,
    lost: asked?.found === false ? asked.field : null,
  };
}
