import { expect, it } from 'vitest';
import { preflight as english } from '../../lib/i18n/en/preflight.ts';
import { preflight as dutch } from '../../lib/i18n/nl/preflight.ts';

/** Every word or wording under its path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const said = (leaf: unknown): string[] =>
  typeof leaf === 'function'
    ? [1, 7, 'Zilver'].map((part) => String(leaf(part, part, part)))
    : [String(leaf)];

const nl = new Map(leaves(dutch));
const en = new Map(leaves(english));

it('has the same words in both languages, and says every part that it is given', () => {
  expect([...en.keys()]).toEqual([...nl.keys()]);
  expect(nl.size).toBeGreaterThan(80);
  for (const [path, leaf] of [...nl, ...en]) {
    expect(said(leaf).join(), path).not.toMatch(/undefined|null|NaN|\[object|^$/);
    if (typeof leaf === 'function') {
      expect(leaf.length, path).toBe((nl.get(path) as typeof leaf).length);
      const parts = Array.from({ length: leaf.length }, (_, index) => `part${index}`);
      const words = String(leaf(...parts));
      expect(
        parts.filter((part) => !words.includes(part)),
        path,
      ).toEqual([]);
    }
  }
});

it('differs, but for the few words that are the same in both', () => {
  const equal = [...nl].filter(([path, leaf]) => String(said(leaf)) === String(said(en.get(path))));
  expect(equal.map(([path]) => path)).toEqual(['.marks.subjects.vog', '.marks.moments.start', '.marks.gap']);
});
