import { useEffect, useState } from 'preact/hooks';

/** Long enough for what a surface reads from this device, short enough not to be noticed. */
const patience = 600;

/** Whether this has been on the screen for so long that what is still to come is waited for no more. */
export function useWaited(): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return waited;
}
