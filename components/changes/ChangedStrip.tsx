import { useEffect, useState } from 'preact/hooks';
import type { RequestView } from '../../lib/assess/view.ts';
import { tellChanges } from '../../lib/i18n/change-text.ts';
import { noChanges } from '../../lib/request/judgements.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage } from '../language.ts';
import { usePageText } from '../page-language.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { useChangeText } from './changes-language.ts';
import { DiffLines } from './DiffLines.tsx';
import { useRest } from './use-rest.ts';
import { WholeChange } from './WholeChange.tsx';

type Props = { view: RequestView; now: Temporal.Instant; onSeen: () => void };

/** What the page changed since the user saved it or last looked: each change with what was and what is. */
export function ChangedStrip({ view, now, onSeen }: Props) {
  const { language, text } = useLanguage();
  const page = usePageText();
  const words = useChangeText();
  const [open, setOpen] = useState(false);
  const { root, focusNext } = useFocusNext();
  const { state, corrected, points } = view;
  const changes = state.changes ?? noChanges();
  const telling = { language, text, page, now, savedAt: state.savedAt, corrected, unit: points.unit };
  const told = tellChanges(changes, telling);
  const { shown, onPointerMove } = useRest(told.lines.length > 0);
  useEffect(() => {
    document.addEventListener('pointermove', onPointerMove);
    return () => document.removeEventListener('pointermove', onPointerMove);
  }, []);
  const hasMore = told.lines.some(({ whole }) => whole !== null);
  const seen = () => {
    // The buttons go with the strip; its place keeps the focus.
    focusNext((place) => (place.firstElementChild === null ? place : null));
    onSeen();
  };
  return (
    <section ref={root} class="tl-changed" tabIndex={-1} aria-label={shown ? told.count : undefined}>
      {shown && (
        <div class="tl-strip">
          <Icon name="reload" />
          <p>
            <b>{told.count}</b> {told.since}
          </p>
          <DiffLines
            lines={told.lines}
            spoken={words}
            after={({ whole }) => open && whole !== null && <WholeChange {...whole} />}
          />
          <div class="tl-line">
            {hasMore && (
              <button
                type="button"
                class="tl-btn tl-btn-sm"
                aria-expanded={open}
                onClick={() => setOpen(!open)}
              >
                <Icon name="differs" />
                {open ? words.hide : words.show}
              </button>
            )}
            <button type="button" class="tl-btn tl-btn-sm" onClick={seen}>
              <Icon name="check" />
              {words.seen}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
