import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { SearchField } from './ListControls.tsx';
import { usePageText } from './page-language.ts';
import type { ListView } from './use-list-view.ts';

export type PopupHeadProps = {
  /** Where the profile and the settings are. */
  settingsHref: string;
  onAgenda: () => void;
  onOpenPanel: () => void;
  onLanguage: () => void;
};

/** The popup's name, the search in its list, and the ways to elsewhere. */
export function PopupHead({ list, ...props }: PopupHeadProps & { list: ListView }) {
  const { popup } = usePageText();
  return (
    <header class="tl-pop-head">
      <h1>{popup.title}</h1>
      {list.total > 0 && <SearchField list={list} />}
      <span class="tl-end">
        <button
          type="button"
          class="tl-btn tl-btn-quiet tl-btn-sm"
          aria-label={`${popup.languageShort}: ${popup.languageLabel}`}
          title={popup.languageLabel}
          onClick={props.onLanguage}
        >
          {popup.languageShort}
        </button>
        {list.total > 0 && (
          <IconButton icon="clock" class="tl-pop-agenda" label={popup.agenda} onClick={props.onAgenda} />
        )}
        <a
          class="tl-btn tl-btn-icon"
          href={props.settingsHref}
          target="_blank"
          rel="noopener"
          aria-label={popup.settings}
          title={popup.settings}
        >
          <Icon name="settings" />
        </a>
        <IconButton icon="panel" label={popup.openPanel} onClick={props.onOpenPanel} />
      </span>
    </header>
  );
}
