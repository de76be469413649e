import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'class' | 'title'> & {
  icon: IconName;
  /** What it does, said in full; also shown where `title` says nothing shorter. */
  label: string;
  title?: string;
  small?: boolean;
  /** Beside its own classes. */
  class?: string;
};

/** A button that shows a sign alone; what it does is said to who cannot see it, and to who points at it. */
export function IconButton({ icon, label, title = label, small, class: own = '', ...rest }: Props) {
  return (
    <button
      type="button"
      class={`tl-btn tl-btn-icon${small ? ' tl-btn-sm' : ''} ${own}`.trim()}
      aria-label={label}
      title={title}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
