import { vi } from 'vitest';

/** Waits until the check no longer throws: storage, messages and drawing take turns that no test can count. */
export const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 3000, interval: 10 });
