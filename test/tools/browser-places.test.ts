// @vitest-environment node
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackedId } from './browser.ts';
import { findBrowser, loadingOf, testBuilds } from './browser-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderlens-places-'));

function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  it('takes BROWSER_PATH before everything else', () => {
    const mine = program('mine/browser');
    expect(findBrowser({ BROWSER_PATH: mine, PATH: dirname(program('path/chromium')) })?.path).toBe(mine);
  });

  it('refuses a BROWSER_PATH that is no program instead of taking another browser', () => {
    expect(() => findBrowser({ BROWSER_PATH: join(folder, 'nothing') })).toThrow('BROWSER_PATH');
  });

  it.runIf(process.platform !== 'win32')('takes Chromium on the path before Chrome', () => {
    const chromium = program('both/chromium');
    program('both/google-chrome');
    expect(findBrowser({ PATH: join(folder, 'both') })).toEqual({
      path: chromium,
      loading: 'switch',
      from: 'Chromium',
    });
  });
});

describe('testBuilds', () => {
  it('lists the newest downloaded build first', () => {
    const older = program('cache/ms-playwright/chromium-998/chrome-linux/chrome');
    const newer = program('cache/ms-playwright/chromium-1200/chrome-linux/chrome');
    const testing = program('cache/puppeteer/chrome/linux-150.0.1/chrome-linux64/chrome');
    const found = testBuilds({ XDG_CACHE_HOME: join(folder, 'cache') });
    expect(found.filter((path) => [older, newer, testing].includes(path))).toEqual([newer, older, testing]);
  });
});

describe('loadingOf', () => {
  it.each([
    ['/usr/bin/chromium', 'switch'],
    ['/home/a/.cache/ms-playwright/chromium-1200/chrome-linux/chrome', 'switch'],
    ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', 'switch'],
    ['/usr/bin/google-chrome', 'pipe'],
    ['/opt/google/chrome/chrome', 'pipe'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'pipe'],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'pipe'],
    ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'pipe'],
    ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'pipe'],
  ])('%s: by %s', (path, loading) => {
    expect(loadingOf(path)).toBe(loading);
  });
});

describe('unpackedId', () => {
  it.runIf(process.platform !== 'win32')('is the id that Chromium showed for this path', () => {
    expect(unpackedId('/tmp/extension')).toBe('ponhkbpnjafabhcclbogdggkpjdeljoa');
  });
});
