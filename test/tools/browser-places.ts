/**
 * Where a Chromium-family browser may stand on this machine. Looks, never installs and never starts one.
 */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * How the extension gets in. `switch`: `--load-extension`. `pipe`: `Extensions.loadUnpacked` over the
 * DevTools pipe, because Chrome and Edge ignore the switch.
 */
export type Loading = 'switch' | 'pipe';

export type FoundBrowser = { path: string; loading: Loading; from: string };

const chromiumNames = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const brandedNames = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * The first browser in this order: `$BROWSER_PATH`, Chromium, a Playwright or Chrome-for-Testing build,
 * Chrome or Edge. Null where there is none. A `$BROWSER_PATH` that cannot be run throws: a person set it,
 * and testing with another browser than the one named would be a silent lie.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  const named = env.BROWSER_PATH;
  if (named) {
    if (!isProgram(named))
      throw new Error(`BROWSER_PATH is set to ${named}, which is no program that can be run`);
    return { path: named, loading: loadingOf(named), from: 'BROWSER_PATH' };
  }
  const groups: [string, string[]][] = [
    ['Chromium', [...onPath(chromiumNames, env), ...chromiumPlaces(env)]],
    ['Playwright or Chrome for Testing', testBuilds(env)],
    ['Chrome or Edge', [...onPath(brandedNames, env), ...brandedPlaces(env)]],
  ];
  for (const [from, paths] of groups) {
    const path = paths.find(isProgram);
    if (path) return { path, loading: loadingOf(path), from };
  }
  return null;
}

/**
 * Branded builds are known by their path only: asking for `--version` opens a window on Windows. A wrong
 * answer costs time, not correctness: the launcher falls back to the pipe when the switch has no effect.
 */
export function loadingOf(path: string): Loading {
  if (/for.testing|ms-playwright|puppeteer|chromium/i.test(path)) return 'switch';
  return /edge|google.?chrome|[\\/]google[\\/]chrome/i.test(path) ? 'pipe' : 'switch';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(names: string[], env: NodeJS.ProcessEnv): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function windowsRoots(env: NodeJS.ProcessEnv): string[] {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
}

function chromiumPlaces(env: NodeJS.ProcessEnv): string[] {
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ...windowsRoots(env).map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
  ];
}

function brandedPlaces(env: NodeJS.ProcessEnv): string[] {
  return [
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsRoots(env).map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsRoots(env).map((root) => join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ];
}

/** The program inside a downloaded build: the same few names on every platform. */
const innerPaths = [
  ['chrome'],
  ['chrome.exe'],
  ['Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
];

/** Builds in the cache folders of Playwright and of @puppeteer/browsers, newest first. */
export function testBuilds(env: NodeJS.ProcessEnv = process.env): string[] {
  const cache = env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const playwright = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(cache, 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    ...(env.LOCALAPPDATA ? [join(env.LOCALAPPDATA, 'ms-playwright')] : []),
  ].filter((folder) => folder !== undefined);
  const puppeteer = [env.PUPPETEER_CACHE_DIR ?? join(cache, 'puppeteer')].map((folder) =>
    join(folder, 'chrome'),
  );
  const builds = [
    ...playwright.flatMap((folder) => subfolders(folder, /^chromium-\d+$/)),
    ...puppeteer.flatMap((folder) => subfolders(folder, /\d/)),
  ];
  return builds.flatMap((build) =>
    subfolders(build, /^chrom/).flatMap((inner) => innerPaths.map((parts) => join(inner, ...parts))),
  );
}

function subfolders(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && name.test(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return [];
  }
}
