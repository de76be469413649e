import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

type Props = { saved: boolean; saving: boolean; failed: boolean; large?: boolean; onSave: () => void };

/**
 * One click saves what is read now; on a saved request it replaces what was read and keeps what the user
 * ticked. While saving it takes no click, but stays focusable: a disabled button would drop the focus.
 */
export function SaveButton({ saved, saving, failed, large, onSave }: Props) {
  const { text } = useLanguage();
  const kept = saved && !failed;
  const words = saving ? text.save.saving : failed ? text.retry : kept ? text.save.saved : text.save.save;
  return (
    <button
      type="button"
      class={`tl-btn ${kept ? 'tl-btn-saved' : 'tl-btn-primary'}${large ? ' tl-btn-lg' : ''}`}
      aria-disabled={saving}
      title={kept ? text.save.again : undefined}
      onClick={() => saving || onSave()}
    >
      {!failed && <Icon name="save" filled={kept} />}
      {words}
    </button>
  );
}
