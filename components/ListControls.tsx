import { type ListFilter, listFilters, type SortOrder, sortOrders } from '../lib/assess/arrange.ts';
import { Icon } from './Icon.tsx';
import { usePageText } from './page-language.ts';

type FilterProps = {
  filter: ListFilter;
  counts: Record<ListFilter, number>;
  sort: SortOrder;
  onFilter: (filter: ListFilter) => void;
  onSort: (sort: SortOrder) => void;
};

/** Which of the saved requests are shown, and in what order. */
export function ListControls({ filter, counts, sort, onFilter, onSort }: FilterProps) {
  const page = usePageText();
  return (
    <div class="tl-filters">
      {listFilters.map((value) => (
        <button
          key={value}
          type="button"
          class="tl-filter"
          aria-pressed={filter === value}
          onClick={() => onFilter(value)}
        >
          {page.popup.filters[value]} <span class="tl-num">{counts[value]}</span>
        </button>
      ))}
      <span class="tl-end tl-selectwrap tl-selectwrap-sm tl-sort">
        <select
          class="tl-select"
          aria-label={page.popup.sort}
          title={page.popup.sort}
          value={sort}
          onChange={(event) => {
            const chosen = sortOrders.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) onSort(chosen);
          }}
        >
          {sortOrders.map((value) => (
            <option key={value} value={value}>
              {page.popup.sorts[value]}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}

/** The search field of the list. */
export function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const page = usePageText();
  return (
    <div class="tl-search">
      <Icon name="search" />
      <input
        class="tl-input"
        type="search"
        aria-label={page.popup.search}
        placeholder={page.popup.searchPlaceholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}
