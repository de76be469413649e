/**
 * Reaches into a closed shadow root without opening it for anybody else: through DevTools, in the
 * extension's own isolated world, where `chrome.dom.openOrClosedShadowRoot` answers.
 */
import type { Page } from 'playwright-core';
import { axeSource } from './axe-source.ts';
import { type Driver, type Surface, surfaceOver } from './surface.ts';

/** The extension's isolated world in a page's main frame, over navigations. */
export type IsolatedWorld = {
  /** Runs the source of a function with one JSON argument; returns JSON. Throws where there is no world. */
  run(source: string, argument?: unknown): Promise<unknown>;
  /** Runs a script for its effects. */
  load(script: string): Promise<void>;
};

const worlds = new WeakMap<Page, Promise<IsolatedWorld>>();

/** One watcher per page: contexts are announced once, and a second session would miss none but cost time. */
export function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const known = worlds.get(page);
  if (known) return known;
  const watched = watchWorld(page, extensionId);
  worlds.set(page, watched);
  return watched;
}

async function watchWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | null = null;
  // Other frames are no matter: the content script runs in the main frame alone.
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === contextId) contextId = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    contextId = null;
  });
  await session.send('Runtime.enable');
  const world = (): number => {
    if (contextId === null) throw new Error('the extension has no content script on this page');
    return contextId;
  };
  return {
    run: async (source, argument) => {
      const answer = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (argument) { return (${source})(argument); }`,
        executionContextId: world(),
        arguments: [{ value: argument }],
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
      });
      return valueIn(answer);
    },
    load: async (script) => {
      valueIn(await session.send('Runtime.evaluate', { expression: `${script};0`, contextId: world() }));
    },
  };
}

type Answer = {
  result?: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** The value of a Runtime answer; an exception on the other side becomes one here. */
export function valueIn(answer: Answer): unknown {
  const trouble = answer.exceptionDetails;
  if (trouble) throw new Error(trouble.exception?.description ?? trouble.text);
  return answer.result?.value;
}

/** The closed root of the first element that matches; the host may come later, `waitFor` waits for it. */
export async function closedRoot(page: Page, hostSelector: string, extensionId: string): Promise<Surface> {
  const world = await isolatedWorld(page, extensionId);
  const driver: Driver = {
    name: hostSelector,
    run: (source, argument) =>
      world.run(
        `([selector, argument]) => {
          const host = document.querySelector(selector);
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          if (!root) throw new Error('no shadow root at ' + selector);
          return (${source})(root, argument);
        }`,
        [hostSelector, argument],
      ),
    click: async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    loadAxe: async () => {
      await world.load(openRootsHere);
      await world.load(axeSource);
    },
  };
  return surfaceOver(driver);
}

/** In the isolated world alone, so that axe walks into the root; the page's own world still sees null. */
const openRootsHere = `
Object.defineProperty(Element.prototype, 'shadowRoot', {
  configurable: true,
  get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
})`;
