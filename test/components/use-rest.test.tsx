import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rest, useRest } from '../../components/changes/use-rest.ts';
import { Screen } from './screen.tsx';

let screen: Screen;
let move: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  screen = new Screen();
});
afterEach(async () => {
  await screen.remove();
  vi.useRealTimers();
});

function Strip({ wanted }: { wanted: boolean }) {
  const { shown, onPointerMove } = useRest(wanted);
  move = onPointerMove;
  return <p>{shown ? 'gewijzigd' : ''}</p>;
}
const show = (wanted: boolean) => screen.show(<Strip wanted={wanted} />);
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('what comes in later', () => {
  it('is there at once where it was there from the beginning, or nothing points at it', async () => {
    await show(true);
    expect(screen.words).toBe('gewijzigd');
    await show(false);
    expect(screen.words).toBe('');
    await show(true);
    expect(screen.words).toBe('gewijzigd');
  });

  it('waits as long as the pointer moves, and comes when it rests', async () => {
    await show(false);
    move();
    await show(true);
    await pass(rest - 100);
    expect(screen.words).toBe('');
    move();
    await pass(rest - 100);
    expect(screen.words).toBe('');
    await pass(100);
    expect(screen.words).toBe('gewijzigd');
  });

  it('does not come where it is no longer wanted', async () => {
    await show(false);
    move();
    await show(true);
    await show(false);
    await pass(2 * rest);
    expect(screen.words).toBe('');
  });
});
