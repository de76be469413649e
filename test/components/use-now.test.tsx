import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '../../components/use-now.ts';
import { Screen } from './screen.tsx';

function Clock() {
  return <p>{useNow().toString()}</p>;
}

let screen: Screen;
let visibility: DocumentVisibilityState;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:20Z') });
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  screen = new Screen();
});
afterEach(async () => {
  await screen.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const become = async (state: DocumentVisibilityState) => {
  visibility = state;
  await act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

describe('the clock of a surface', () => {
  it('goes on at the whole minute, not a minute after it was opened', async () => {
    await screen.show(<Clock />);
    expect(screen.words).toBe('2026-11-25T10:00:20Z');
    await wait(39);
    expect(screen.words).toBe('2026-11-25T10:00:20Z');
    await wait(1);
    expect(screen.words).toBe('2026-11-25T10:01:00Z');
    await wait(60);
    expect(screen.words).toBe('2026-11-25T10:02:00Z');
  });

  it('stands still while nobody sees it, and is right at once when somebody does', async () => {
    await screen.show(<Clock />);
    await become('hidden');
    await wait(600);
    expect(screen.words).toBe('2026-11-25T10:00:20Z');
    await become('visible');
    expect(screen.words).toBe('2026-11-25T10:10:20Z');
    await wait(40);
    expect(screen.words).toBe('2026-11-25T10:11:00Z');
  });

  it('stops with its surface', async () => {
    await screen.show(<Clock />);
    await screen.show(null);
    expect(vi.getTimerCount()).toBe(0);
  });
});
