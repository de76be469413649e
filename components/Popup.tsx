import type { ComponentChildren } from 'preact';
import type { RequestView } from '../lib/assess/view.ts';
import { FailureStrip, type ShownFailure } from './FailureStrip.tsx';
import { Icon } from './Icon.tsx';
import { ListControls } from './ListControls.tsx';
import { useLanguage } from './language.ts';
import { PopupHead, type PopupHeadProps } from './PopupHead.tsx';
import { type ListActions, PopupList } from './PopupList.tsx';
import { PopupQuiet } from './PopupQuiet.tsx';
import { usePageText } from './page-language.ts';
import { plainWords, Quoted } from './Quoted.tsx';
import { SaveButton } from './SaveButton.tsx';
import { Strip } from './Strip.tsx';
import { Toast } from './Toast.tsx';
import { type ListView, useListView } from './use-list-view.ts';
import { usePopupFocus } from './use-popup-focus.ts';

/** The request on the page in front, as far as the popup may read it. */
export type PageInFront = { title: string | null; saved: boolean; saving: boolean; failed: boolean };

export type PopupProps = Omit<ListActions, 'onPick'> &
  PopupHeadProps & {
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
    onOpenPortal: () => void;
    onRetry: () => void;
  };

const mostCompared = 4;

/** The window under the toolbar button: what is saved, and the page in front. */
export function Popup(props: PopupProps) {
  const { language, text } = useLanguage();
  const { popup, removal: words } = usePageText();
  const { views, now, removal, comparison } = props;
  const list = useListView(views);
  const focus = usePopupFocus(
    list.shown.map((view) => view.state.key),
    Boolean(comparison),
    removal?.key,
  );
  if (comparison) return comparison;

  return (
    <main class="tl tl-popup" lang={language} ref={focus.root}>
      <PopupHead {...props} list={list} />
      {list.total > 0 && <ListControls list={list} />}
      {props.here && <Here here={props.here} onSave={props.onSaveHere} />}
      <FailureStrip failure={props.failure} onRetry={props.onRetry} />
      {props.unreadable > 0 && (
        <Strip tone="warn" role="alert">
          {popup.unreadable(props.unreadable)}
        </Strip>
      )}
      {removal && (
        <Toast
          key={removal.key}
          message={words.removed(removal.title === null ? text.notFound : plainWords(removal.title))}
          action={words.undo}
          onAction={() => {
            focus.afterRestoring(removal.key);
            props.onRestore(removal.key);
          }}
          onGone={props.onForgetRemoval}
        />
      )}
      {list.shown.length > 0 ? (
        <PopupList
          views={list.shown}
          picked={list.picked}
          now={now}
          onPick={list.pick}
          onStatus={props.onStatus}
          onRemove={(key) => {
            focus.afterRemoval(key);
            props.onRemove(key);
          }}
          hrefOf={props.hrefOf}
        />
      ) : (
        <PopupQuiet
          list={list}
          loaded={props.loaded}
          onOpenPortal={props.onOpenPortal}
          settingsHref={props.settingsHref}
        />
      )}
      <Foot list={list} onCompare={props.onCompare} />
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

type FootProps = { list: ListView; onCompare: (keys: string[]) => void };

function Foot({ list, onCompare }: FootProps) {
  const { popup } = usePageText();
  const { total, query, picked, unpick } = list;
  const count = picked.size;
  if (count === 0) {
    const hint = total === 0 ? popup.stays : query !== '' ? popup.searchHint : popup.pickHint;
    return (
      <footer class="tl-pop-foot">
        <span class="tl-hint">{hint}</span>
      </footer>
    );
  }
  return (
    <footer class="tl-pop-foot">
      <b>{popup.picked(count)}</b>
      <button type="button" class="tl-btn tl-btn-quiet tl-btn-sm" onClick={unpick}>
        {popup.clearPicks}
      </button>
      <span class="tl-end" role="status">
        {count > mostCompared && <span class="tl-hint">{popup.pickMax}</span>}
        {count === 1 && <span class="tl-hint">{popup.pickHint}</span>}
      </span>
      <button
        type="button"
        class="tl-btn tl-btn-primary tl-btn-sm tl-pop-compare"
        disabled={count < 2 || count > mostCompared}
        onClick={() => onCompare([...picked])}
      >
        {popup.compare}
      </button>
    </footer>
  );
}
