import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What npm, the build and git make; nothing in there is ours. */
const notOurs = new Set(['node_modules', '.git', '.output', '.wxt', 'dist', 'coverage']);

/** Every file of the repository, as paths with forward slashes from `root`, sorted. Needs no git. */
export function sourceFiles(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : sourceFiles(root, path);
      return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
    })
    .sort();
}

/** Written by people and kept short; recorded pages and lock files are not. */
const written = /\.(?:ts|tsx|css|js|mjs|md|sh)$|^\.ci\/run$/;

/** Files of more than `most` lines among those that people write, with their number of lines. */
export function longFiles(root: string, most: number): { file: string; lines: number }[] {
  return sourceFiles(root)
    .filter((file) => written.test(file))
    .map((file) => ({ file, lines: lineCount(readFileSync(join(root, file), 'utf8')) }))
    .filter(({ lines }) => lines > most);
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
