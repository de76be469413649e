import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { matrixCsv } from '../../lib/export/matrix-csv.ts';
import { matrixMarkdown } from '../../lib/export/matrix-markdown.ts';
import { table } from './hostile.ts';

const formulaStart = /^[=+\-@]/;

describe('the matrix as CSV', () => {
  const csv = matrixCsv(table);

  it('is what a Dutch Excel takes for a table: a byte order mark, semicolons, CR LF', () => {
    expect(csv.startsWith('\ufeff"Nr.";"Soort";')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    // Line ends inside a cell are LF alone, so that CR stands only between rows.
    expect(csv.match(/\r/g)).toHaveLength(table.rows.length + 1);
    expect(csv.match(/\r(?!\n)/g)).toBeNull();
  });

  it('gives back every cell, those that start as a formula behind an apostrophe', () => {
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ';', skipEmptyLines: true });
    const safe = (cell: string) => (formulaStart.test(cell) ? `'${cell}` : cell);
    expect(errors).toEqual([]);
    expect(data).toEqual([[...table.columns], ...table.rows.map((cells) => cells.map(safe))]);
    expect(data.flat().filter((cell) => cell.startsWith("'"))).not.toEqual([]);
  });

  it.each(['=A1', '+A1', '-A1', '@A1', '=A1\nen meer', '＝A1', '\u00a0=A1'])('disarms %j', (cell) => {
    const { data } = Papa.parse<string[]>(
      matrixCsv({ ...table, columns: ['Nr.'], rows: [[cell]] }).slice(1),
      {
        delimiter: ';',
        skipEmptyLines: true,
      },
    );
    expect(data[1]).toEqual([`'${cell}`]);
  });

  it.each(['1', 'a - b', '5 = 5', "'s ochtends"])('leaves %j as it is', (cell) => {
    expect(matrixCsv({ ...table, columns: ['Nr.'], rows: [[cell]] })).toContain(`\r\n"${cell}"\r\n`);
  });
});

/** Reads a table of the GitHub kind back: cells at bars that are not escaped, `<br>` as a line end. */
function tableIn(markdown: string): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)(?:\\\\)*\|/)
      .map((cell) => cell.trim().replace(/(?<!\\)<br>/g, '\n'))
      .map(unescaped),
  );
}

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('the matrix as Markdown', () => {
  const markdown = matrixMarkdown(table);

  it('starts with the request', () => {
    expect(markdown.split('\n').slice(0, 6)).toEqual([
      '# Criteriamatrix: Adviseur "sluizen" & \\<gemalen\\> \\| 2027 \\#',
      '',
      '- Opdrachtgever: Waterschap Zuidermeer',
      '- Aanvraagnummer: 33418',
      '- Inschrijven tot: dinsdag 1 december 2026, 09:00 (Nederlandse tijd)',
      '',
    ]);
  });

  it('gives back every cell', () => {
    const [head, rule, ...rows] = tableIn(markdown);
    expect(head).toEqual([...table.columns]);
    expect(rule?.every((cell) => /^-+$/.test(cell))).toBe(true);
    expect(rows).toEqual(table.rows);
  });

  it('has a line for each row, however many a cell has', () => {
    const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(table.rows.length + 2);
    expect(markdown).toContain('regel een<br>regel twee<br>');
  });

  it('lets no word become markup', () => {
    expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/);
    expect(markdown).toContain('\\<img src=x');
    expect(markdown).toContain('\\*\\*vet\\*\\* \\_schuin\\_ \\`code\\` \\[link\\]');
    expect(markdown).toContain('met een \\<br\\> erin');
    expect(markdown).toContain('& \\&amp;');
  });

  it('leaves alone what is no markup inside a word', () => {
    const one = matrixMarkdown({ ...table, columns: ['Nr.'], rows: [['bestand_naam & co, C#']] });
    expect(one).toContain('| bestand_naam & co, C# |');
  });
});
