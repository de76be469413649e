import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { sourceFiles } from '../tools/source-files.ts';

/** One import or re-export of a source file. */
export type Import = {
  /** The importing file, from the repository's root. */
  from: string;
  /** Our own file from the root, or the name of a package as written ('zod/mini'). */
  to: string;
  own: boolean;
  /** Gone from the build: only `import type` and `export type` are, as imports are kept verbatim. */
  typeOnly: boolean;
};

const code = /^(?:lib|components|entrypoints)\/.*\.(?:ts|tsx)$/;

/** The product's own source files: `lib`, `components`, `entrypoints`. */
export function productFiles(root: string): string[] {
  return sourceFiles(root).filter((file) => code.test(file));
}

/** The imports of one file, static and on demand. */
export function importsOf(root: string, file: string): Import[] {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const found: Import[] = [];
  const statements = /\b(import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
  for (const [, , type, target = ''] of text.matchAll(statements)) {
    found.push({ from: file, ...resolved(file, target), typeOnly: type !== undefined });
  }
  for (const [, target = ''] of text.matchAll(/\bimport\s*\(\s*['"]([^'"\n]+)['"]/g)) {
    found.push({ from: file, ...resolved(file, target), typeOnly: false });
  }
  return found;
}

/** Every import of the product. */
export function productImports(root: string): Import[] {
  return productFiles(root).flatMap((file) => importsOf(root, file));
}

/** Whether the file is there is the type checker's question. */
function resolved(file: string, target: string): { to: string; own: boolean } {
  if (!target.startsWith('.')) return { to: target, own: false };
  return { to: posix.join(dirname(file), target.replace(/\?.*$/, '')), own: true };
}

/**
 * The text without comments. Strings are stepped over, so that an address in one is not taken for a comment;
 * template literals and regular expressions are not parsed, which at worst loses part of a line.
 */
export function withoutComments(text: string): string {
  return text.replace(/('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1$2');
}

/** The room a file lives in: 'components', 'entrypoints' or 'lib/…'. */
export function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

/** The files that are in the build of an entry: itself and what it imports at run time, over all steps. */
export function reachable(root: string, entries: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const imports =
      code.test(file) && existsSync(join(root, file))
        ? importsOf(root, file).filter((one) => !one.typeOnly)
        : [];
    found.set(
      file,
      imports.map((one) => one.to),
    );
    waiting.push(...imports.filter((one) => one.own).map((one) => one.to));
  }
  return found;
}
