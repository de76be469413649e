/**
 * The real side panel and the real popup: targets that Playwright does not list as pages. They are driven
 * by DevTools messages through the browser's own session.
 */
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { axeSource } from './axe-source.ts';
import { valueIn } from './closed-root.ts';
import { patience, type Surface, surfaceOver } from './surface.ts';

export type RawTarget = Surface & {
  targetId: string;
  /** Width and height of the surface in CSS px. */
  size(): Promise<{ width: number; height: number }>;
  screenshot(path: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether the browser still shows it. */
  open(): Promise<boolean>;
  close(): Promise<void>;
};

type Call = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Waits until a page target whose address contains `part` is there, and attaches to it. */
export async function attachTarget(devtools: CDPSession, part: string, name: string): Promise<RawTarget> {
  const targetId = await findTarget(devtools, part, patience);
  if (targetId === null) throw new Error(`${name}: the browser shows none (no target with ${part})`);
  const call = await attach(devtools, targetId);
  await call('Runtime.enable');
  const evaluate = async (expression: string): Promise<unknown> =>
    valueIn(await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }));
  const surface = surfaceOver({
    name,
    run: (source, argument) => evaluate(`(${source})(document.body, ${JSON.stringify(argument ?? null)})`),
    click: (x, y) => mouseClick(call, x, y),
    type: async (text) => {
      await call('Input.insertText', { text });
    },
    press: (key) => pressKey(call, key),
    loadAxe: async () => {
      await evaluate(`${axeSource};0`);
    },
  });
  const isOpen = async (): Promise<boolean> =>
    (await devtools.send('Target.getTargets')).targetInfos.some((one) => one.targetId === targetId);
  return {
    ...surface,
    targetId,
    size: () => surface.evaluate(() => ({ width: innerWidth, height: innerHeight })),
    screenshot: async (path) => {
      const { data } = await call('Page.captureScreenshot', { format: 'png' });
      if (typeof data !== 'string') throw new Error(`${name}: the browser made no picture`);
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    setColorScheme: async (scheme) => {
      await call('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      });
    },
    open: isOpen,
    close: async () => {
      await devtools.send('Target.closeTarget', { targetId });
      for (let waited = 0; waited < 40 && (await isOpen()); waited++) await sleep(50);
    },
  };
}

async function findTarget(devtools: CDPSession, part: string, timeout: number): Promise<string | null> {
  const end = performance.now() + timeout;
  while (performance.now() < end) {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const found = targetInfos.find((one) => one.url.includes(part) && one.type !== 'tab');
    if (found) return found.targetId;
    await sleep(50);
  }
  return null;
}

/**
 * A session inside the browser session: `flatten` would need a connection that Playwright keeps to itself.
 */
async function attach(devtools: CDPSession, targetId: string): Promise<Call> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => {
        devtools.off('Target.receivedMessageFromTarget', listen);
        reject(new Error(`${method} was not answered`));
      }, 15_000);
      const listen = (event: { sessionId: string; message: string }): void => {
        if (event.sessionId !== sessionId) return;
        const message = JSON.parse(event.message);
        if (message.id !== id) return;
        clearTimeout(timer);
        devtools.off('Target.receivedMessageFromTarget', listen);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      };
      devtools.on('Target.receivedMessageFromTarget', listen);
      devtools
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}

async function mouseClick(call: Call, x: number, y: number): Promise<void> {
  await call('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  const button = { x, y, button: 'left', clickCount: 1 };
  await call('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await call('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** The keys that are no letter: DevTools wants their codes. */
const keyCodes: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

async function pressKey(call: Call, key: string): Promise<void> {
  const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const common = { key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  await call('Input.dispatchKeyEvent', {
    type: text ? 'keyDown' : 'rawKeyDown',
    ...common,
    ...(text ? { text } : {}),
  });
  await call('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
