/** The matrix as a Word file. The library behind it is large: only `matrix-file.ts` loads this, on demand. */
import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { matrixFile as words } from '../i18n/nl/matrix-file.ts';
import type { MatrixTable } from './matrix-table.ts';

/** Millimetres: A4 on its side less its margins, over the columns in their order. */
const margin = 20;
const widths = [12, 32, 62, 38, 60, 53].map(convertMillimetersToTwip);
/** Half points. */
const textSize = 18;
const titleSize = 28;
/** On every computer with Word or LibreOffice, or there is one of the same measures. */
const font = 'Arial';
const headFill = 'E7E6E6';
const line = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' };

/**
 * A .docx: title, buyer, reference and deadline, and the table on A4 pages on their side, its head on each
 * page. In Dutch, so that Word checks it as Dutch; signed by nobody. Rows that wait for evidence say so in
 * words, in bold.
 */
export function matrixDocx(table: MatrixTable): Promise<ArrayBuffer> {
  return Packer.toArrayBuffer(
    new Document({
      title: table.title,
      // Left out, the library signs with a name of its own.
      creator: '',
      lastModifiedBy: '',
      styles: {
        default: {
          document: { run: { font, size: textSize, language: { value: 'nl-NL' } } },
          heading1: { run: { font, size: titleSize, bold: true }, paragraph: { spacing: { after: 120 } } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { orientation: PageOrientation.LANDSCAPE },
              margin: pageMargins(),
            },
          },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(table.title)] }),
            ...table.facts.map(({ label, value }) => fact(label, value)),
            new Paragraph({}),
            matrix(table),
          ],
        },
      ],
    }),
  );
}

function pageMargins() {
  const side = convertMillimetersToTwip(margin);
  return { top: side, right: side, bottom: side, left: side };
}

function fact(label: string, value: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] });
}

function matrix({ columns, rows }: MatrixTable): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => headCell(column, index)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((cell, index) => bodyCell(cell, index)) }),
      ),
    ],
  });
}

function headCell(text: string, index: number): TableCell {
  return new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: headFill, color: 'auto' },
    children: [new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] })],
  });
}

/** A paragraph for each line of the cell: Word wants at least one. */
function bodyCell(text: string, index: number): TableCell {
  const bold = text === words.empty;
  return new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    children: text
      .split('\n')
      .map((part) => new Paragraph({ children: [new TextRun({ text: part, bold })] })),
  });
}
