import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeTop } from '../../lib/page/placement.ts';

const size = { width: 300, height: 200 };
let own: HTMLElement;
beforeEach(() => {
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  own = document.createElement('button');
  document.body.append(own);
});
afterEach(() => document.body.replaceChildren());

/** A control of the page at that place; the overlay's column begins at 1000 − 16 − 300 = 684. */
function control(left: number, top: number, width = 100, height = 40, markup = 'button'): HTMLElement {
  const element = document.createElement(markup);
  if (markup === 'a') element.setAttribute('href', '/');
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  document.body.append(element);
  return element;
}
const top = () => freeTop(document, size, own);

describe('the place of the overlay', () => {
  it('is at the top where nothing is in the way', () => {
    expect(top()).toBe(16);
  });

  it('leaves out what is not in its column, not in view, or of no size', () => {
    control(100, 20);
    control(583, 20);
    control(700, -60);
    control(700, 900);
    control(700, 20, 0, 0);
    expect(top()).toBe(16);
  });

  it('is the first step below a control of the page', () => {
    control(700, 20, 100, 40);
    // 16, 40 and 64 are tried; the control ends at 60.
    expect(top()).toBe(64);
  });

  it.each(['a', 'input', 'select', 'textarea', 'summary'])('makes way for a page’s %s', (markup) => {
    control(700, 20, 100, 40, markup);
    expect(top()).toBe(64);
  });

  it('does not make way for a text or for itself', () => {
    control(700, 20, 100, 40, 'p');
    own.getBoundingClientRect = () => new DOMRect(700, 20, 300, 200);
    expect(top()).toBe(16);
  });

  it('is the highest of the places that cover the least, where all cover something', () => {
    // Rows of 100 without a gap: of the steps 16, 40, 64, … only 400 begins on a row, and covers two, not three.
    for (let y = 0; y < 800; y += 100) control(700, y, 100, 100);
    expect(top()).toBe(400);
  });

  it('is at the top in a window that is too low for it', () => {
    Object.assign(window, { innerHeight: 150 });
    control(700, 20);
    expect(top()).toBe(16);
  });
});
