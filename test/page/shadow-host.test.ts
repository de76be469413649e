import { afterEach, describe, expect, it } from 'vitest';
import { createShadowHost } from '../../lib/page/shadow-host.ts';

afterEach(() => document.body.replaceChildren());

function place() {
  const made = createShadowHost(document, 'tenderlens-test', 'p { color: red }', { position: 'fixed' });
  document.body.append(made.host);
  return made;
}

describe('our place in the page', () => {
  it('cannot be entered by the page', () => {
    const { host, container } = place();
    container.append('Punten: 40');
    expect(host.shadowRoot).toBeNull();
    expect(document.body.textContent).not.toContain('Punten');
    expect(host.querySelector('*')).toBeNull();
  });

  it('keeps its own look against the rules of the page', () => {
    const { host } = place();
    expect(host.style.getPropertyValue('position')).toBe('fixed');
    expect(host.style.getPropertyPriority('position')).toBe('important');
    expect(host.style.getPropertyPriority('all')).toBe('important');
  });

  it.each(['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'])('keeps %s inside', (type) => {
    const { container } = place();
    let heard = 0;
    const listener = () => heard++;
    document.body.addEventListener(type, listener);
    container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toBe(0);
    document.body.removeEventListener(type, listener);
  });

  it('lets a click through, as any element does', () => {
    const { container } = place();
    let heard = 0;
    document.body.addEventListener('click', () => heard++, { once: true });
    container.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    expect(heard).toBe(1);
  });

  it('goes when it is taken away', () => {
    const { remove } = place();
    remove();
    expect(document.querySelector('tenderlens-test')).toBeNull();
  });
});
