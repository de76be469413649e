import { useEffect, useState } from 'preact/hooks';

const minute = 60_000;

/**
 * The present moment, anew at each whole minute while the surface is visible, and at once when it becomes
 * visible again. Deadlines fall on whole minutes, so that no surface is ever a minute behind another.
 */
export function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      const instant = Temporal.Now.instant();
      setNow(instant);
      timer = setTimeout(tick, minute - (instant.epochMilliseconds % minute));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
