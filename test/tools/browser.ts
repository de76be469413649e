/**
 * A browser with exactly one extension in it: found or installed, started, and checked that the extension
 * runs. Used by the end-to-end tests, `npm start` and whatever else needs the product in a real browser.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { type FoundBrowser, findBrowser, type Loading } from './browser-places.ts';

export type LaunchOptions = {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Kept where given (restart tests); else a new one that is removed on close. */
  profileDir?: string | undefined;
  /** A window on the screen; without a display this is refused by the browser itself. */
  headed?: boolean;
  /** null: the page follows the window. */
  viewport?: { width: number; height: number } | null;
  /** For trying out the other way; by default what the browser found needs. */
  loading?: Loading;
};

export type RunningBrowser = {
  context: BrowserContext;
  extensionId: string;
  /** Browser-level DevTools session: targets, side panel, popup. */
  devtools: CDPSession;
  /** Name and version, for the printed line. */
  version: string;
  close(): Promise<void>;
};

/** A message for the person at the keyboard; shown as one line, without a stack. */
export class NoBrowser extends Error {}

/**
 * A browser that can be started; installs Chromium where there is none and says so. Throws `NoBrowser`
 * with one line on what to install where that does not work either.
 */
export function ensureBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  const [program, ...args] = installer();
  console.log(`No browser found; installing Chromium: ${[program, ...args].join(' ')}`);
  const ended = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = ended.status === 0 ? findBrowser() : null;
  if (installed) return installed;
  throw new NoBrowser(
    'No browser: install Chromium, Chrome or Edge, or set BROWSER_PATH to the program of one.',
  );
}

/** apt only as root on Debian and its kin: elsewhere Playwright brings a build that needs no rights. */
function installer(): [string, ...string[]] {
  return isRoot() && existsSync('/etc/debian_version')
    ? ['sh', '-c', 'apt-get update && apt-get install -y chromium']
    : [process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'];
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether a window can be shown here. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return !env.CI;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts the browser with the extension loaded and verified to run. Throws where the folder holds no
 * extension, and where the extension does not come up either way.
 */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const extensionDir = resolve(options.extensionDir);
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extensionDir}: run npm run build first`);
  }
  const browser = ensureBrowser();
  const loading = options.loading ?? browser.loading;
  const first = await start(browser.path, loading, extensionDir, options);
  if (first) return first;
  const other = loading === 'switch' ? await start(browser.path, 'pipe', extensionDir, options) : null;
  if (other) return other;
  throw new Error(`The extension did not start in ${browser.path} (${browser.from})`);
}

async function start(
  executablePath: string,
  loading: Loading,
  extensionDir: string,
  options: LaunchOptions,
): Promise<RunningBrowser | null> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'tenderlens-profile-'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    // Playwright's own headless mode is the old shell without extensions; the new one is a switch.
    headless: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: switches(loading, extensionDir, options.headed ?? false),
    ignoreDefaultArgs: loading === 'pipe' ? ['--disable-extensions'] : [],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profileDir === undefined) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = context.browser();
    if (!browser) throw new Error('The browser ended at once');
    const devtools = await browser.newBrowserCDPSession();
    const extensionId =
      loading === 'pipe'
        ? await loadOverPipe(devtools, extensionDir)
        : unpackedId(realpathSync(extensionDir));
    if (await extensionRuns(context, extensionId)) {
      return { context, extensionId, devtools, version: browser.version(), close };
    }
  } catch (error) {
    await close();
    throw error;
  }
  await close();
  return null;
}

function switches(loading: Loading, extensionDir: string, headed: boolean): string[] {
  return [
    ...(headed ? [] : ['--headless=new', '--disable-gpu']),
    // Without --disable-extensions-except, Playwright's --disable-extensions wins over --load-extension.
    ...(loading === 'switch'
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : ['--enable-unsafe-extension-debugging']),
    ...(isRoot() ? ['--no-sandbox'] : []),
    // Demo pages are answered before any name is looked up; whatever else the browser asks for goes nowhere.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=nl',
  ];
}

/** Playwright itself talks to the browser over the DevTools pipe, which is what this call requires. */
async function loadOverPipe(devtools: CDPSession, extensionDir: string): Promise<string> {
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: extensionDir });
  return id;
}

/**
 * The id Chromium gives an unpacked extension without a `key`: the first 16 bytes of the SHA-256 of its
 * path, hex digits moved to a..p. Windows hashes the path as UTF-16.
 */
export function unpackedId(path: string): string {
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** True when the extension answers under this id: its worker is up, or one of its files opens. */
async function extensionRuns(context: BrowserContext, id: string): Promise<boolean> {
  const mine = (url: string): boolean => url.startsWith(`chrome-extension://${id}/`);
  const worker = context.serviceWorkers().find((one) => mine(one.url()));
  if (worker) return true;
  const seen = await context
    .waitForEvent('serviceworker', { predicate: (one) => mine(one.url()), timeout: 4000 })
    .catch(() => null);
  if (seen) return true;
  // In a profile used before, the worker may sleep until something calls it.
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${id}/manifest.json`);
    return (await page.textContent('body'))?.includes('manifest_version') ?? false;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}
