import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Props = { message: string; action: string; onAction: () => void; onGone: () => void };

const shown = 10_000;

/** What was just done, with the way back. Goes after 10 seconds, not while it has pointer or focus. */
export function Toast({ message, action, onAction, onGone }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const gone = useRef(onGone);
  gone.current = onGone;
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    timer.current = setTimeout(() => gone.current(), shown);
  };
  // A new message starts a new time.
  useEffect(() => {
    release();
    return hold;
  }, [message]);
  return (
    <div
      class="tl-toastwrap"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <div class="tl-toast" role="status">
        <span>{message}</span>
        <button type="button" class="tl-btn tl-btn-sm" onClick={onAction}>
          <Icon name="undo" />
          {action}
        </button>
      </div>
    </div>
  );
}
