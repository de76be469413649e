import { listFilters, sortOrders } from '../lib/assess/arrange.ts';
import { Icon } from './Icon.tsx';
import { usePageText } from './page-language.ts';
import type { ListView } from './use-list-view.ts';

type Props = { list: ListView };

/** Which of the saved requests are shown, and in what order. */
export function ListControls({ list }: Props) {
  const { popup } = usePageText();
  return (
    <div class="tl-filters">
      {listFilters.map((value) => (
        <button
          key={value}
          type="button"
          class="tl-filter"
          aria-pressed={list.filter === value}
          onClick={() => list.setFilter(value)}
        >
          {popup.filters[value]} <span class="tl-num">{list.countOf(value)}</span>
        </button>
      ))}
      <span class="tl-end tl-selectwrap tl-selectwrap-sm tl-sort">
        <select
          class="tl-select"
          aria-label={popup.sort}
          title={popup.sort}
          value={list.sort}
          onChange={(event) => {
            const chosen = sortOrders.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) list.setSort(chosen);
          }}
        >
          {sortOrders.map((value) => (
            <option key={value} value={value}>
              {popup.sorts[value]}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}

/** The search field of the list. */
export function SearchField({ list }: Props) {
  const { popup } = usePageText();
  return (
    <div class="tl-search">
      <Icon name="search" />
      <input
        class="tl-input"
        type="search"
        aria-label={popup.search}
        placeholder={popup.searchPlaceholder}
        value={list.query}
        onInput={(event) => list.setQuery(event.currentTarget.value)}
      />
    </div>
  );
}
