import type { ListFilter } from '../lib/assess/arrange.ts';
import { Icon } from './Icon.tsx';
import { usePageText } from './page-language.ts';

type Props = {
  loaded: boolean;
  total: number;
  query: string;
  filter: ListFilter;
  onClearQuery: () => void;
  onAll: () => void;
  onOpenPortal: () => void;
  settingsHref: string;
};

/** The list with nothing in it: nothing saved yet, or nothing found. */
export function PopupQuiet(props: Props) {
  const { loaded, total, query, filter, onClearQuery, onAll } = props;
  const { popup } = usePageText();
  if (!loaded) return <div class="tl-quiet" aria-busy="true" />;
  if (total === 0) {
    return (
      <div class="tl-quiet tl-quiet-middle">
        <Icon name="save" />
        <h2>{popup.empty}</h2>
        <p>{popup.emptyText}</p>
        <button type="button" class="tl-btn tl-btn-primary" onClick={props.onOpenPortal}>
          {popup.openFlextender}
        </button>
        <a class="tl-btn" href={props.settingsHref} target="_blank" rel="noopener">
          {popup.fillProfile}
        </a>
      </div>
    );
  }
  const filtered = filter !== 'all';
  const words = filtered ? popup.filters[filter] : '';
  return (
    <div class="tl-quiet">
      <Icon name="search" />
      <h2>{popup.nothing}</h2>
      <p>{query.trim() === '' ? popup.nothingInFilter(words) : popup.nothingText(query.trim(), words)}</p>
      <div class="tl-line">
        {filtered && (
          <button type="button" class="tl-btn" onClick={onAll}>
            {query.trim() === '' ? popup.showAll(total) : popup.searchAll(total)}
          </button>
        )}
        {query !== '' && (
          <button type="button" class="tl-btn tl-btn-quiet" onClick={onClearQuery}>
            {popup.clearSearch}
          </button>
        )}
      </div>
    </div>
  );
}
