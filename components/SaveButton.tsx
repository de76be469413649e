import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

type Props = { saved: boolean; saving: boolean; failed: boolean; large?: boolean; onSave: () => void };

/** One click saves; on a saved request it reads the page again and keeps what the user ticked. */
export function SaveButton({ saved, saving, failed, large, onSave }: Props) {
  const { text } = useLanguage();
  const size = large ? 'tl-btn-lg' : '';
  if (saved && !failed) {
    return (
      <button
        type="button"
        class={`tl-btn tl-btn-saved ${size}`}
        aria-pressed="true"
        disabled={saving}
        title={text.save.again}
        onClick={onSave}
      >
        <Icon name="save" filled />
        {saving ? text.save.saving : text.save.saved}
      </button>
    );
  }
  return (
    <button
      type="button"
      class={`tl-btn tl-btn-primary ${size}`}
      aria-pressed="false"
      disabled={saving}
      onClick={onSave}
    >
      {!failed && <Icon name="save" />}
      {saving ? text.save.saving : failed ? text.retry : text.save.save}
    </button>
  );
}
