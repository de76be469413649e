import { markdownTable } from 'markdown-table';
import type { MatrixTable } from './matrix-table.ts';

/** What would be markup: an underscore inside a word, or an ampersand that starts no entity, would not. */
const markup = /[\\`*|<>[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/**
 * The matrix as Markdown with a table of the GitHub kind: a title, three facts, the table. All words are
 * escaped, so that they read as they are; a line end in a cell is `<br>`, the only one a table knows.
 */
export function matrixMarkdown({ title, facts, columns, rows }: MatrixTable): string {
  const table = markdownTable(
    [[...columns], ...rows].map((row) => row.map(cell)),
    {
      // Padded to its longest cell, a column of sentences would be mostly spaces.
      alignDelimiters: false,
    },
  );
  const list = facts.map(({ label, value }) => `- ${label}: ${escaped(value)}`).join('\n');
  return `# ${heading(title)}\n\n${list}\n\n${table}\n`;
}

const escaped = (text: string): string => text.replace(markup, '\\$&');

const cell = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** Number signs at the end of a heading belong to its markup. */
const heading = (text: string): string => escaped(text).replace(/#+$/, '\\$&');
