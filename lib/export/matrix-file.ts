import type { MatrixFormat } from '../i18n/nl/matrix.ts';
import { matrixMarkdown } from './matrix-markdown.ts';
import { type MatrixTable, matrixTable } from './matrix-table.ts';

export { matrixMarkdown, matrixTable };

/** A file that is ready to be downloaded. */
export type MatrixFile = { name: string; type: string; content: string | ArrayBuffer };

const kinds: Record<MatrixFormat, { extension: string; type: string }> = {
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
};

/**
 * The matrix as a file: 'criteriamatrix-33418.docx'. Rejects where the file cannot be made, or the code for
 * its kind cannot be loaded.
 */
export async function matrixFile(table: MatrixTable, format: MatrixFormat): Promise<MatrixFile> {
  const { extension, type } = kinds[format];
  const name = `${['criteriamatrix', table.slug].filter((part) => part !== '').join('-')}.${extension}`;
  return { name, type, content: await contentOf(table, format) };
}

async function contentOf(table: MatrixTable, format: MatrixFormat): Promise<string | ArrayBuffer> {
  switch (format) {
    case 'docx':
      return (await import('./matrix-docx.ts')).matrixDocx(table);
    case 'csv':
      return (await import('./matrix-csv.ts')).matrixCsv(table);
    case 'markdown':
      return matrixMarkdown(table);
  }
}
