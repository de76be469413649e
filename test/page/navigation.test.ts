import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onNavigation } from '../../lib/page/navigation.ts';

const host = 'https://www.flextender.nl';
/** As much of a window as an address needs. */
class Place extends EventTarget {
  location = { href: `${host}/opdrachten` };
  navigation: EventTarget | undefined;
}

let place: Place;
let end: AbortController;
let moves: number;
const listen = () => onNavigation(place as unknown as Window, end.signal, () => moves++);
const go = (path: string) => {
  place.location.href = host + path;
};

beforeEach(() => {
  vi.useFakeTimers();
  place = new Place();
  end = new AbortController();
  moves = 0;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a browser that tells of navigations', () => {
  let navigation: EventTarget;
  beforeEach(() => {
    navigation = new EventTarget();
    place.navigation = navigation;
    listen();
  });
  const succeed = () => navigation.dispatchEvent(new Event('navigatesuccess'));

  it.each([
    ['another path', '/opdracht?aanvraagnr=1', 1],
    ['another query', '/opdrachten?pagina=2', 1],
    ['another hash alone', '/opdrachten#boven', 0],
    ['the same address', '/opdrachten', 0],
  ])('%s', (_name, path, expected) => {
    go(path);
    succeed();
    expect(moves).toBe(expected);
  });

  it('is told once of one move, and again of the way back', () => {
    go('/opdracht?aanvraagnr=1');
    succeed();
    succeed();
    expect(moves).toBe(1);
    go('/opdrachten');
    succeed();
    expect(moves).toBe(2);
  });

  it('is not asked by the clock', () => {
    go('/opdracht?aanvraagnr=1');
    vi.advanceTimersByTime(10_000);
    expect(moves).toBe(0);
  });

  it('is no longer listened to after the end', () => {
    end.abort();
    go('/opdracht?aanvraagnr=1');
    succeed();
    expect(moves).toBe(0);
  });
});

describe('a browser that does not', () => {
  beforeEach(listen);

  it('is asked each second', () => {
    go('/opdracht?aanvraagnr=1');
    vi.advanceTimersByTime(1000);
    expect(moves).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(moves).toBe(1);
  });

  it('tells at once of the back button', () => {
    go('/opdracht?aanvraagnr=1');
    place.dispatchEvent(new Event('popstate'));
    expect(moves).toBe(1);
  });

  it('is no longer asked after the end', () => {
    end.abort();
    go('/opdracht?aanvraagnr=1');
    vi.advanceTimersByTime(10_000);
    expect(moves).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
