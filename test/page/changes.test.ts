import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangeWatch, watchChanges } from '../../lib/page/changes.ts';

let watch: ChangeWatch;
let looks: number;
beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  watch = watchChanges(
    document.body,
    (node) => node.nodeName.startsWith('OWN-'),
    () => looks++,
  );
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const add = (name = 'p') => {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
};
/** Lets the observer hear of what happened, then that much time pass. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a change in the page', () => {
  it('is looked at a quarter of a second later', async () => {
    add();
    await wait(249);
    expect(looks).toBe(0);
    await wait(1);
    expect(looks).toBe(1);
  });

  it('counts once with all that comes in that time', async () => {
    add();
    await wait(100);
    add();
    add().remove();
    await wait(150);
    expect(looks).toBe(1);
    await wait(60_000);
    expect(looks).toBe(1);
  });

  it('may be in a text, deep inside', async () => {
    const text = document.createTextNode('nog 5 dagen');
    add().append(text);
    await wait(300);
    text.data = 'nog 4 dagen';
    await wait(500);
    expect(looks).toBe(2);
  });
});

describe('changes that bring nothing new', () => {
  it('are looked at ever more rarely, but no more rarely than each 8 seconds', async () => {
    const moments: number[] = [];
    const start = Date.now();
    for (let second = 0; second < 400; second++) {
      add();
      const before = looks;
      await wait(125);
      if (looks > before) moments.push(Date.now() - start);
    }
    const gaps = moments.map((moment, index) => moment - (moments[index - 1] ?? 0));
    expect(gaps[0]).toBeLessThan(400);
    expect(gaps.slice(1, 6).every((gap, index) => gap > (gaps[index] ?? 0) * 1.5)).toBe(true);
    expect(Math.max(...gaps)).toBeLessThan(8400);
    expect(gaps.slice(-2).every((gap) => gap >= 8000)).toBe(true);
  });

  it('are looked at soon again once something was new', async () => {
    for (let round = 0; round < 6; round++) {
      add();
      await wait(8000);
    }
    watch.fresh();
    const before = looks;
    add();
    await wait(250);
    expect(looks).toBe(before + 1);
  });
});

describe('what does not count', () => {
  it('is what we put there ourselves', async () => {
    add('own-overlay');
    await wait(1000);
    expect(looks).toBe(0);
  });

  it('is not that it was taken away: the page may have done that', async () => {
    const ours = add('own-overlay');
    await wait(1000);
    ours.remove();
    await wait(1000);
    expect(looks).toBe(1);
  });

  it('is not something of the page that comes with it', async () => {
    add('own-overlay');
    add('p');
    await wait(250);
    expect(looks).toBe(1);
  });

  it('is everything after the end', async () => {
    add();
    await wait(100);
    watch.stop();
    await wait(1000);
    add();
    await wait(10_000);
    expect(looks).toBe(0);
  });
});
