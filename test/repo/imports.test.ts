// @vitest-environment node
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, productFiles, reachable, roomOf, withoutComments } from './imports.ts';

function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'tenderlens-imports-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const root = folderWith({
  'lib/a/one.ts': `import type { T } from '../b/types.ts';
import { two, type Two } from '../b/two.ts';
import {
  three,
} from '../b/three.ts';
export * from './four.ts';
export type { Five } from '../b/types.ts';
import './effect.ts';
import base from './base.css?inline';
import * as z from 'zod/mini';
// import { gone } from '../b/gone.ts';
/* import { gone } from '../b/gone.ts'; */
const later = () => import('../b/later.ts');
export const address = 'https://example.org'; export const from = 'x';`,
  'lib/b/two.ts': `import { deep } from '../c/deep.ts';\nexport const two = deep;`,
  'lib/c/deep.ts': `import { z } from 'zod';`,
  'lib/b/types.ts': `import 'idb';`,
  'components/Card.tsx': `export const Card = () => <p>import stuff from 'here'</p>;`,
  'test/own.ts': '',
});

it('reads every form of import, and nothing out of a comment', () => {
  expect(importsOf(root, 'lib/a/one.ts').map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
    ['lib/b/types.ts', true],
    ['lib/b/two.ts', false],
    ['lib/b/three.ts', false],
    ['lib/a/four.ts', false],
    ['lib/b/types.ts', true],
    ['lib/a/effect.ts', false],
    ['lib/a/base.css', false],
    ['zod/mini', false],
    ['lib/b/later.ts', false],
  ]);
});

it('follows run-time imports over all steps, and types never', () => {
  const build = reachable(root, ['lib/a/one.ts']);
  expect(build.has('lib/c/deep.ts')).toBe(true);
  expect(build.get('lib/c/deep.ts')).toEqual(['zod']);
  expect([...build.values()].flat()).not.toContain('idb');
});

it('takes only the product’s code for its files', () => {
  expect(productFiles(root)).toEqual([
    'components/Card.tsx',
    'lib/a/one.ts',
    'lib/b/two.ts',
    'lib/b/types.ts',
    'lib/c/deep.ts',
  ]);
  expect(roomOf('lib/a/one.ts')).toBe('lib/a');
  expect(roomOf('entrypoints/popup/main.tsx')).toBe('entrypoints');
});

it('leaves addresses in strings alone when it takes comments out', () => {
  expect(withoutComments(`const a = 'http://x'; // gone\n/* gone */const b = "/* kept */";`)).toBe(
    `const a = 'http://x'; \nconst b = "/* kept */";`,
  );
});
