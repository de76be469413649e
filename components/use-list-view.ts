import { useState } from 'preact/hooks';
import {
  type ListFilter,
  matchesFilter,
  matchesQuery,
  type SortOrder,
  sortViews,
} from '../lib/assess/arrange.ts';
import type { RequestView } from '../lib/assess/view.ts';

/** The list of saved requests as the user wants to see it, and what is picked in it. */
export type ListView = ReturnType<typeof useListView>;

/** Keeps what the user looks for in `views`, in which order, and what is picked; gives what is found. */
export function useListView(views: readonly RequestView[]) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ListFilter>('all');
  const [sort, setSort] = useState<SortOrder>('deadline');
  const [picks, setPicks] = useState<readonly string[]>([]);

  const found = views.filter((view) => matchesQuery(view, query));
  // Without what was removed meanwhile.
  const picked = new Set(picks.filter((key) => views.some((view) => view.state.key === key)));
  const foundIn = (filter: ListFilter) => found.filter((view) => matchesFilter(view, filter));
  return {
    /** All there are, shown or not. */
    total: views.length,
    query,
    setQuery,
    filter,
    setFilter,
    sort,
    setSort,
    shown: sortViews(foundIn(filter), sort),
    countOf: (filter: ListFilter) => foundIn(filter).length,
    picked,
    pick: (key: string, on: boolean) =>
      setPicks(on ? [...picked, key] : [...picked].filter((other) => other !== key)),
    unpick: () => setPicks([]),
  };
}
