import { type Status, statuses } from '../lib/request/status.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

type Props = { status: Status; label: string; small?: boolean; onStatus: (status: Status) => void };

/** How far the user's own procedure is. */
export function StatusSelect({ status, label, small, onStatus }: Props) {
  const { text } = useLanguage();
  return (
    <span class={small ? 'tl-selectwrap tl-selectwrap-sm' : 'tl-selectwrap'}>
      <select
        class="tl-select"
        aria-label={label}
        value={status}
        onChange={(event) => {
          const chosen = statuses.find((value) => value === event.currentTarget.value);
          if (chosen !== undefined) onStatus(chosen);
        }}
      >
        {statuses.map((value) => (
          <option key={value} value={value}>
            {text.status[value]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
