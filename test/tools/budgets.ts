/**
 * What the product may weigh. Measures the production builds; prints a line per budget and ends with exit
 * code 1 when one is exceeded or cannot be measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { longFiles } from './source-files.ts';

export type Budget = { what: string; value: string; limit: string; ok: boolean };

const kilobyte = 1000;
const contentScriptLimit = 30 * kilobyte;
/** The general rules of reading; comes only into a page that may be a request or an overview. */
const readerLimit = 40 * kilobyte;
const popupLimit = 40 * kilobyte;
const longestFile = 300;
const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** All budgets of the repository at `root`, in the order in which they are printed. */
export function measure(root: string): Budget[] {
  return [
    ...builds.flatMap((build) => [
      sized(`${build}: content script, gzip`, contentScriptLimit, () => contentScripts(join(root, build))),
      ...injectedScripts(join(root, build)).map((file) =>
        sized(
          `${build}: ${file}, put into a request page, gzip`,
          file === 'reader.js' ? readerLimit : contentScriptLimit,
          () => [join(root, build, file)],
        ),
      ),
      sized(`${build}: popup first load, gzip JS`, popupLimit, () =>
        pageScripts(join(root, build), 'popup.html'),
      ),
    ]),
    fileLengths(root),
    dependenciesExplained(root),
  ];
}

function sized(what: string, limit: number, files: () => string[]): Budget {
  const shown = `${limit / kilobyte} KB`;
  try {
    const bytes = files().reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    return {
      what,
      value: `${(bytes / kilobyte).toFixed(1)} KB`,
      limit: shown,
      ok: bytes > 0 && bytes <= limit,
    };
  } catch (error) {
    return { what, value: error instanceof Error ? error.message : String(error), limit: shown, ok: false };
  }
}

/** The scripts that the manifest puts into pages. */
function contentScripts(build: string): string[] {
  const manifest: { content_scripts?: { js?: string[] }[] } = JSON.parse(
    readFileSync(join(build, 'manifest.json'), 'utf8'),
  );
  const files = (manifest.content_scripts ?? []).flatMap((script) => script.js ?? []);
  if (files.length === 0) throw new Error('the manifest names no content script');
  return files.map((file) => join(build, file));
}

/**
 * The scripts that the background puts into a page when there is something to show: what the build leaves
 * beside the manifest, other than the background itself. Each weighs as much as a content script may; the
 * reader more.
 */
function injectedScripts(build: string): string[] {
  try {
    return readdirSync(build)
      .filter((file) => file.endsWith('.js') && file !== 'background.js')
      .sort();
  } catch {
    return [];
  }
}

/**
 * Every script a page loads before it shows anything: those its tags name and, over static imports,
 * whatever those need. What is imported on demand is not in it.
 */
export function pageScripts(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const waiting = tags
    .filter((tag) => tag.startsWith('<script') || /rel=["']?modulepreload/.test(tag))
    .map((tag) => /(?:src|href)=["']?([^"'\s>]+)/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => posix.join('/', posix.dirname(page), address));
  if (waiting.length === 0) throw new Error(`${page} names no script`);
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...staticImports(build, file));
  }
  return [...found].map((file) => join(build, file));
}

function staticImports(build: string, file: string): string[] {
  const code = readFileSync(join(build, file), 'utf8');
  return [...code.matchAll(/\b(?:import|from)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)].map((match) =>
    posix.join(dirname(file), match[1] ?? ''),
  );
}

function fileLengths(root: string): Budget {
  const long = longFiles(root, longestFile);
  return {
    what: `files over ${longestFile} lines`,
    value: long.map(({ file, lines }) => `${file} (${lines})`).join(', ') || 'none',
    limit: 'none',
    ok: long.length === 0,
  };
}

/** Each runtime dependency stands in the README as `name`. */
function dependenciesExplained(root: string): Budget {
  const what = 'runtime dependencies not named in README.md';
  try {
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const silent = Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``));
    return { what, value: silent.join(', ') || 'none', limit: 'none', ok: silent.length === 0 };
  } catch (error) {
    return { what, value: error instanceof Error ? error.message : String(error), limit: 'none', ok: false };
  }
}

if (import.meta.main) {
  const budgets = measure(process.cwd());
  for (const { what, value, limit, ok } of budgets)
    console.log(`${ok ? 'ok ' : 'NOT'} ${what}: ${value} (limit: ${limit})`);
  process.exitCode = budgets.every((budget) => budget.ok) ? 0 : 1;
}
