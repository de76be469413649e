import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useLanguage } from './language.ts';

type Props = {
  tone: 'warn' | 'bad';
  /** Announced at once. */
  role?: 'alert';
  /** A class for where it stands. */
  place?: string;
  onRetry?: () => void;
  children: ComponentChildren;
};

/** What is wrong, in a strip across the surface, and where it helps a button to try again. */
export function Strip({ tone, role, place = '', onRetry, children }: Props) {
  const { text } = useLanguage();
  return (
    <div class={`tl-strip is-${tone} ${place}`} role={role}>
      <Icon name="warn" />
      <p>{children}</p>
      {onRetry && (
        <div class="tl-line">
          <button type="button" class="tl-btn tl-btn-sm" onClick={onRetry}>
            {text.retry}
          </button>
        </div>
      )}
    </div>
  );
}
