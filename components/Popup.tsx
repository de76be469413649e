import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type ListFilter,
  listFilters,
  matchesFilter,
  matchesQuery,
  type SortOrder,
  sortViews,
} from '../lib/assess/arrange.ts';
import type { RequestView } from '../lib/assess/view.ts';
import { FailureStrip, type ShownFailure } from './FailureStrip.tsx';
import { Icon } from './Icon.tsx';
import { ListControls, SearchField } from './ListControls.tsx';
import { useLanguage } from './language.ts';
import { type ListActions, PopupList } from './PopupList.tsx';
import { PopupQuiet } from './PopupQuiet.tsx';
import { usePageText } from './page-language.ts';
import { plainWords, Quoted } from './Quoted.tsx';
import { SaveButton } from './SaveButton.tsx';
import { Strip } from './Strip.tsx';
import { Toast } from './Toast.tsx';
import { usePopupFocus } from './use-popup-focus.ts';

/** The request on the page in front, as far as the popup may read it. */
export type PageInFront = { title: string | null; saved: boolean; saving: boolean; failed: boolean };

export type PopupProps = Omit<ListActions, 'onPick'> & {
  views: readonly RequestView[];
  loaded: boolean;
  unreadable: number;
  now: Temporal.Instant;
  here: PageInFront | null;
  removal: { key: string; title: string | null } | null;
  failure: ShownFailure | null;
  /** The comparison or the agenda: shown instead of the list, which keeps its picks, words and order meanwhile. */
  comparison?: ComponentChildren;
  onSaveHere: () => void;
  onRestore: (key: string) => void;
  onForgetRemoval: () => void;
  onCompare: (keys: string[]) => void;
  onAgenda: () => void;
  onOpenPanel: () => void;
  /** Where the profile and the settings are. */
  settingsHref: string;
  onOpenPortal: () => void;
  onLanguage: () => void;
  onRetry: () => void;
};

const mostCompared = 4;

/** The window under the toolbar button: what is saved, and the page in front. */
export function Popup(props: PopupProps) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ListFilter>('all');
  const [sort, setSort] = useState<SortOrder>('deadline');
  const [picks, setPicks] = useState<readonly string[]>([]);
  const { views, now, removal, comparison } = props;

  const found = views.filter((view) => matchesQuery(view, query));
  const shown = sortViews(
    found.filter((view) => matchesFilter(view, filter)),
    sort,
  );
  const counts = Object.fromEntries(
    listFilters.map((value) => [value, found.filter((view) => matchesFilter(view, value)).length]),
  ) as Record<ListFilter, number>;
  const picked = new Set(picks.filter((key) => views.some((view) => view.state.key === key)));
  const pick = (key: string, on: boolean) =>
    setPicks(on ? [...picked, key] : [...picked].filter((other) => other !== key));
  const focus = usePopupFocus(
    shown.map((view) => view.state.key),
    Boolean(comparison),
    removal?.key,
  );
  if (comparison) return comparison;

  return (
    <main class="tl tl-popup" lang={language} ref={focus.root}>
      <header class="tl-pop-head">
        <h1>{page.popup.title}</h1>
        {views.length > 0 && <SearchField query={query} onQuery={setQuery} />}
        <span class="tl-end">
          <button
            type="button"
            class="tl-btn tl-btn-quiet tl-btn-sm"
            aria-label={`${page.popup.languageShort}: ${page.popup.languageLabel}`}
            title={page.popup.languageLabel}
            onClick={props.onLanguage}
          >
            {page.popup.languageShort}
          </button>
          {views.length > 0 && (
            <button
              type="button"
              class="tl-btn tl-btn-icon tl-pop-agenda"
              aria-label={page.popup.agenda}
              title={page.popup.agenda}
              onClick={props.onAgenda}
            >
              <Icon name="clock" />
            </button>
          )}
          <a
            class="tl-btn tl-btn-icon"
            href={props.settingsHref}
            target="_blank"
            rel="noopener"
            aria-label={page.popup.settings}
            title={page.popup.settings}
          >
            <Icon name="settings" />
          </a>
          <button
            type="button"
            class="tl-btn tl-btn-icon"
            aria-label={page.popup.openPanel}
            title={page.popup.openPanel}
            onClick={props.onOpenPanel}
          >
            <Icon name="panel" />
          </button>
        </span>
      </header>
      {views.length > 0 && (
        <ListControls filter={filter} counts={counts} sort={sort} onFilter={setFilter} onSort={setSort} />
      )}
      {props.here && <Here here={props.here} onSave={props.onSaveHere} />}
      <FailureStrip failure={props.failure} onRetry={props.onRetry} />
      {props.unreadable > 0 && (
        <Strip tone="warn" role="alert">
          {page.popup.unreadable(props.unreadable)}
        </Strip>
      )}
      {removal && (
        <Toast
          key={removal.key}
          message={page.removal.removed(removal.title === null ? text.notFound : plainWords(removal.title))}
          action={page.removal.undo}
          onAction={() => {
            focus.afterRestoring(removal.key);
            props.onRestore(removal.key);
          }}
          onGone={props.onForgetRemoval}
        />
      )}
      {shown.length > 0 ? (
        <PopupList
          views={shown}
          picked={picked}
          now={now}
          onPick={pick}
          onStatus={props.onStatus}
          onRemove={(key) => {
            focus.afterRemoval(key);
            props.onRemove(key);
          }}
          hrefOf={props.hrefOf}
        />
      ) : (
        <PopupQuiet
          loaded={props.loaded}
          total={views.length}
          query={query}
          filter={filter}
          onClearQuery={() => setQuery('')}
          onAll={() => setFilter('all')}
          onOpenPortal={props.onOpenPortal}
          settingsHref={props.settingsHref}
        />
      )}
      <Foot
        total={views.length}
        searching={query !== ''}
        picked={[...picked]}
        onClear={() => setPicks([])}
        onCompare={props.onCompare}
      />
    </main>
  );
}

function Here({ here, onSave }: { here: PageInFront; onSave: () => void }) {
  const { text } = useLanguage();
  return (
    <section class="tl-herepage" aria-label={text.save.savePage}>
      <Icon name="doc" />
      <span>
        {text.save.thisPage} <b>{here.title === null ? text.notFound : <Quoted>{here.title}</Quoted>}</b>
      </span>
      <SaveButton saved={here.saved} saving={here.saving} failed={here.failed} onSave={onSave} />
    </section>
  );
}

type FootProps = {
  total: number;
  searching: boolean;
  picked: string[];
  onClear: () => void;
  onCompare: (keys: string[]) => void;
};

function Foot({ total, searching, picked, onClear, onCompare }: FootProps) {
  const page = usePageText();
  const count = picked.length;
  if (count === 0) {
    const hint = total === 0 ? page.popup.stays : searching ? page.popup.searchHint : page.popup.pickHint;
    return (
      <footer class="tl-pop-foot">
        <span class="tl-hint">{hint}</span>
      </footer>
    );
  }
  return (
    <footer class="tl-pop-foot">
      <b>{page.popup.picked(count)}</b>
      <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={onClear}>
        {page.popup.clearPicks}
      </button>
      <span class="tl-end" role="status">
        {count > mostCompared && <span class="tl-hint">{page.popup.pickMax}</span>}
        {count === 1 && <span class="tl-hint">{page.popup.pickHint}</span>}
      </span>
      <button
        type="button"
        class="tl-btn tl-btn-primary tl-btn-sm tl-pop-compare"
        disabled={count < 2 || count > mostCompared}
        onClick={() => onCompare(picked)}
      >
        {page.popup.compare}
      </button>
    </footer>
  );
}
