import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Leads back from a value to its sentence on the page; null on a surface without that page. */
export type SourceShow = {
  /** Whether the page's words behind this field are known: 'duration', 'awardCriteria/2'. */
  has(field: string): boolean;
  show(field: string): void;
  /** The field whose sentence is lit. */
  lit: string | null;
  /** The field whose sentence was asked for and does not stand on the page (any more). */
  lost: string | null;
};

/** One field's sentence: how to show it, and whether it is lit, or was not found. */
export type SourceState = { show: () => void; lit: boolean; lost: boolean };

export const SourceContext = createContext<SourceShow | null>(null);

/** How to show the sentence behind a field; null where there is none to show. */
export function useSource(field: string | null): SourceState | null {
  const source = useContext(SourceContext);
  if (source === null || field === null || !source.has(field)) return null;
  return { show: () => source.show(field), lit: source.lit === field, lost: source.lost === field };
}
