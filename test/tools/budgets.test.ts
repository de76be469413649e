// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measure, pageScripts } from './budgets.ts';

function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'tenderlens-budgets-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** Text that gzip cannot shrink. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

describe('pageScripts', () => {
  it('follows tags and static imports, each file once, and leaves out what is loaded on demand', () => {
    const root = folderWith({
      'popup.html':
        '<script type="module" crossorigin src="/chunks/popup.js"></script><link rel="modulepreload" href="/chunks/shared.js"><link rel="stylesheet" href="/assets/popup.css">',
      'chunks/popup.js': 'import{a}from"./shared.js";import"./side.js";import("./later.js");a()',
      'chunks/shared.js': 'export{a}from"./deep.js"',
      'chunks/side.js': '0',
      'chunks/deep.js': 'import"./popup.js";export const a=1',
      'chunks/later.js': '0',
    });
    const names = pageScripts(root, 'popup.html').map((file) => file.slice(root.length + 1));
    expect(names.sort()).toEqual(['chunks/deep.js', 'chunks/popup.js', 'chunks/shared.js', 'chunks/side.js']);
  });

  it('refuses a page without a script', () => {
    expect(() => pageScripts(folderWith({ 'popup.html': '<p>' }), 'popup.html')).toThrow('names no script');
  });
});

describe('measure', () => {
  const build = (content: string): Record<string, string> => ({
    'manifest.json': JSON.stringify({ content_scripts: [{ js: ['content-scripts/portal.js'] }] }),
    'content-scripts/portal.js': content,
    'popup.html': '<script src="/chunks/popup.js"></script>',
    'chunks/popup.js': '0',
    'background.js': noise(90_000),
  });
  const within = (part: Record<string, string>, folder: string): Record<string, string> =>
    Object.fromEntries(Object.entries(part).map(([name, text]) => [`${folder}/${name}`, text]));
  const small = { ...within(build('0'), '.output/chrome-mv3'), ...within(build('0'), '.output/firefox-mv3') };
  const papers = {
    'package.json': '{"dependencies":{"idb":"1.0.0"}}',
    'README.md': 'Uses `idb`, because.\n',
  };

  it('is content with a small build, explained dependencies and short files', () => {
    expect(measure(folderWith({ ...small, ...papers })).filter((one) => !one.ok)).toEqual([]);
  });

  it('names each thing that is too much', () => {
    const root = folderWith({
      ...small,
      ...papers,
      '.output/chrome-mv3/content-scripts/portal.js': noise(60_000),
      '.output/firefox-mv3/chunks/popup.js': noise(90_000),
      '.output/firefox-mv3/overlay.js': noise(60_000),
      'README.md': 'Nothing about dependencies.\n',
      'lib/long.ts': '\n'.repeat(301),
    });
    expect(measure(root).map((one) => one.ok)).toEqual([false, true, true, false, false, false, false]);
  });

  it('does not take a missing build for a small one', () => {
    expect(
      measure(folderWith(papers))
        .slice(0, 4)
        .map((one) => one.ok),
    ).toEqual([false, false, false, false]);
  });
});
