import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Props = { message: string; action: string; onAction: () => void; onGone: () => void };

const shown = 10_000;

/**
 * What was just done, with the way back. Goes after 10 seconds, but not while it has the pointer or the
 * focus. Give it a key per thing done: each has its own 10 seconds.
 */
export function Toast({ message, action, onAction, onGone }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const gone = useRef(onGone);
  gone.current = onGone;
  const held = useRef({ pointer: false, focus: false });
  const count = () => {
    clearTimeout(timer.current);
    const { pointer, focus } = held.current;
    if (!pointer && !focus) timer.current = setTimeout(() => gone.current(), shown);
  };
  const hold = (by: 'pointer' | 'focus', on: boolean) => () => {
    held.current[by] = on;
    count();
  };
  useEffect(() => {
    count();
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <div
      class="tl-toastwrap"
      onPointerEnter={hold('pointer', true)}
      onPointerLeave={hold('pointer', false)}
      onFocusIn={hold('focus', true)}
      onFocusOut={hold('focus', false)}
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
