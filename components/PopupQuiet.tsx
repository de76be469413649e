import { Icon } from './Icon.tsx';
import { usePageText } from './page-language.ts';
import type { ListView } from './use-list-view.ts';

type Props = {
  list: ListView;
  loaded: boolean;
  onOpenPortal: () => void;
  settingsHref: string;
};

/** The list with nothing in it: nothing saved yet, or nothing found. */
export function PopupQuiet({ list, loaded, onOpenPortal, settingsHref }: Props) {
  const { total, query, filter } = list;
  const { popup } = usePageText();
  if (!loaded) return <div class="tl-quiet" aria-busy="true" />;
  if (total === 0) {
    return (
      <div class="tl-quiet tl-quiet-middle">
        <Icon name="save" />
        <h2>{popup.empty}</h2>
        <p>{popup.emptyText}</p>
        <button type="button" class="tl-btn tl-btn-primary" onClick={onOpenPortal}>
          {popup.openFlextender}
        </button>
        <a class="tl-btn" href={settingsHref} target="_blank" rel="noopener">
          {popup.fillProfile}
        </a>
      </div>
    );
  }
  const sought = query.trim();
  const filtered = filter !== 'all';
  const words = filtered ? popup.filters[filter] : '';
  return (
    <div class="tl-quiet">
      <Icon name="search" />
      <h2>{popup.nothing}</h2>
      <p>{sought === '' ? popup.nothingInFilter(words) : popup.nothingText(sought, words)}</p>
      <div class="tl-line">
        {filtered && (
          <button type="button" class="tl-btn" onClick={() => list.setFilter('all')}>
            {sought === '' ? popup.showAll(total) : popup.searchAll(total)}
          </button>
        )}
        {query !== '' && (
          <button type="button" class="tl-btn tl-btn-quiet" onClick={() => list.setQuery('')}>
            {popup.clearSearch}
          </button>
        )}
      </div>
    </div>
  );
}
