// @vitest-environment node

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { productFiles, productImports } from '../repo/imports.ts';

const root = process.cwd();
/** Only files with these are worth so much code; nobody who just reads a request should wait for it. */
const heavy = ['docx', 'papaparse', 'markdown-table'];

/** Everything that is loaded with a file: over static imports alone. */
function loadedWith(entry: string): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(
      ...imports
        .filter((one) => one.from === file && !one.typeOnly && atOnce(one.from, one.to))
        .map((one) => one.to),
    );
  }
  return found;
}

const imports = productImports(root);

/** Written as a statement: what is only written as a call, `import('…')`, comes when it is asked for. */
function atOnce(from: string, to: string): boolean {
  const name = (to.split('/').at(-1) ?? '').replaceAll('.', '\\.');
  const text = readFileSync(`${root}/${from}`, 'utf8');
  return new RegExp(`\\b(?:from|import)\\s+'(?:[^']*/)?${name}(?:\\?[^']*)?'`).test(text);
}

describe('the code that writes files', () => {
  const entries = productFiles(root).filter((file) => file.startsWith('entrypoints/'));

  it('is there', () => {
    for (const name of heavy) expect(imports.some(({ to }) => to === name)).toBe(true);
    expect(entries).toContain('entrypoints/matrix/main.tsx');
    expect(loadedWith('entrypoints/matrix/main.tsx').size).toBeGreaterThan(20);
  });

  it.each(entries)('is not loaded with %s', (entry) => {
    expect([...loadedWith(entry)].filter((one) => heavy.includes(one))).toEqual([]);
  });

  it('loads the Word library only for a Word file', () => {
    const loaded = loadedWith('lib/export/matrix-file.ts');
    expect([...loaded].filter((one) => heavy.includes(one))).toEqual(['markdown-table']);
  });
});
