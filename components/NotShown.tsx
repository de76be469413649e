import type { FailureCode } from '../lib/request/result.ts';
import { FailureStrip } from './FailureStrip.tsx';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';
import { PanelQuiet } from './PanelQuiet.tsx';
import { usePageText } from './page-language.ts';
import { usePanelText } from './panel-language.ts';

/** A page of its own in the place of what could not be read, with why. */
export function Unread({ code, onRetry }: { code: FailureCode; onRetry: () => void }) {
  const { text } = useLanguage();
  return (
    <PanelQuiet icon="warn" title={text.appName}>
      <FailureStrip failure={{ action: 'load', code }} onRetry={onRetry} />
    </PanelQuiet>
  );
}

/** What had the focus is gone with the request, and this is the way back. */
const takeFocus = (button: HTMLElement | null): void => button?.focus();

type NotSavedProps = {
  /** It was looked for among the removed ones, and is not there. */
  nothing: boolean;
  onRestore: () => void;
};

/** A page of its own in the place of a request that is not saved (any more), with the way to put it back. */
export function NotSaved({ nothing, onRestore }: NotSavedProps) {
  const page = usePageText();
  const panel = usePanelText();
  return (
    <PanelQuiet icon="trash" title={panel.gone}>
      {nothing ? (
        <p role="status">{panel.nothingToRestore}</p>
      ) : (
        <>
          <p>{panel.goneText}</p>
          <button ref={takeFocus} type="button" class="tl-btn tl-btn-primary" onClick={onRestore}>
            <Icon name="undo" />
            {page.removal.undo}
          </button>
        </>
      )}
    </PanelQuiet>
  );
}
