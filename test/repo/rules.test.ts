// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longFiles, sourceFiles } from '../tools/source-files.ts';
import { productFiles, productImports, withoutComments } from './imports.ts';

const root = process.cwd();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const codeOf = (file: string): string => withoutComments(read(file));

/** Files whose code, comments aside, matches. */
function holders(files: string[], pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(codeOf(file)));
}

describe('the code of the product', () => {
  const files = productFiles(root);

  it('never turns text into markup', () => {
    const ways =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|dangerouslySetInnerHTML|createContextualFragment|srcdoc)\b|\bdocument\s*\.\s*writeln?\b/;
    expect(holders(files, ways)).toEqual([]);
  });

  it('runs no text as code', () => {
    expect(
      holders(files, /\beval\s*\(|\bnew\s+Function\b|\b(?:setTimeout|setInterval)\s*\(\s*['"`]/),
    ).toEqual([]);
  });

  it('asks nothing of any network', () => {
    expect(
      holders(files, /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/),
    ).toEqual([]);
  });

  it('takes `browser` from wxt/browser and knows no `chrome`', () => {
    const elsewhere = productImports(root).filter((one) =>
      /^webextension-polyfill|^wxt\/dist|^#imports$/.test(one.to),
    );
    expect(elsewhere).toEqual([]);
    expect(
      holders(files, /\bchrome\s*\.\s*[a-z]\w*\s*[.(]|\bglobalThis\s*\.\s*(?:browser|chrome)\b/),
    ).toEqual([]);
    const users = holders(files, /(?<![\w.'"/-])browser\s*\.\s*(?!ts\b)[a-z]\w*/);
    const importers = new Set(
      productImports(root)
        .filter((one) => one.to === 'wxt/browser' && !one.typeOnly)
        .map((one) => one.from),
    );
    expect(users.filter((file) => !importers.has(file))).toEqual([]);
    expect(importers.size).toBeGreaterThan(0);
  });

  it('keeps no truth in a variable of the background: the worker may end at any moment', () => {
    expect(existsSync(join(root, 'entrypoints/background.ts'))).toBe(true);
    const files = [
      'entrypoints/background.ts',
      ...productFiles(root).filter((file) => file.startsWith('lib/background/')),
    ];
    expect(holders(files, /^(?:export\s+)?(?:let|var)\s/m)).toEqual([]);
  });

  it('is wired, not written, in the entry points', () => {
    const long = files.filter(
      (file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 121,
    );
    expect(long).toEqual([]);
  });

  it('asks for no exception from the type checker', () => {
    expect(
      files.filter((file) => /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|:\s*any\b/.test(read(file))),
    ).toEqual([]);
  });
});

describe('the repository', () => {
  const all = sourceFiles(root);

  it('has no file of more than 300 lines', () => {
    expect(longFiles(root, 300)).toEqual([]);
  });

  it('pins every package to one version', () => {
    const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(read('package.json'));
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
    const pinned = groups.flatMap((group) => Object.entries(manifest[group] ?? {}));
    expect(pinned.length).toBeGreaterThan(10);
    expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('names no package registry in its documents and settings', () => {
    const places = all.filter((file) => /\.(?:md|ts|tsx|json|yml|yaml)$|^\.ci\/|(?:^|\/)\.npmrc$/.test(file));
    const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bregistry\s*=\s*http|\bverdaccio\b|\bartifactory\b/i;
    const searched = places.filter(
      (file) => file !== 'package-lock.json' && file !== 'test/repo/rules.test.ts',
    );
    expect(searched.length).toBeGreaterThan(40);
    expect(searched.filter((file) => registry.test(read(file)))).toEqual([]);
  });

  it('leaves no test out and no work for later', () => {
    const tests = all.filter((file) => /^test\/.*\.(?:test|e2e)\.tsx?$/.test(file));
    expect(tests.length).toBeGreaterThan(5);
    expect(holders(tests, /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\s*\(/)).toEqual([]);
    const written = all.filter(
      (file) => /\.(?:ts|tsx|css|md)$/.test(file) && file !== 'test/repo/rules.test.ts',
    );
    expect(written.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([]);
  });

  it('calls in CI what the README says', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('set '));
    expect(commands).toEqual(['npm ci', 'npm test']);
  });
});
