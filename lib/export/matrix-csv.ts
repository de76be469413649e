import Papa from 'papaparse';
import type { MatrixTable } from './matrix-table.ts';

/**
 * What a spreadsheet would run as a formula. The library's own pattern lets one pass that has a line end in
 * it, and one behind spaces or in full-width signs.
 */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * The matrix as CSV for a Dutch Excel: ';' between the cells, every cell quoted, lines ending in CR LF, and a
 * byte order mark, without which Excel misreads every accent. A cell that starts like a formula gets a "'".
 */
export function matrixCsv({ columns, rows }: MatrixTable): string {
  const lines = Papa.unparse([[...columns], ...rows], {
    delimiter: ';',
    newline: '\r\n',
    quotes: true,
    escapeFormulae: formula,
  });
  return `\ufeff${lines}\r\n`;
}
