// @vitest-environment node
import { inflateRawSync } from 'node:zlib';
import { Window } from 'happy-dom';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { matrixDocx } from '../../lib/export/matrix-docx.ts';
import { table } from './hostile.ts';

/** The files in a zip, by its central directory; throws where it is none. */
function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20)];
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    const path = bytes.toString('utf8', entry + 46, entry + 46 + (name ?? 0));
    files.set(path, (method === 8 ? inflateRawSync(content) : content).toString('utf8'));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

let files: Map<string, string>;
let page: Window['document'];
const part = (path: string): string => files.get(path) ?? '';

beforeAll(async () => {
  const bytes = Buffer.from(await matrixDocx(table));
  files = unzipped(bytes);
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const { DOMParser } = new Window();
  page = new DOMParser().parseFromString(value, 'text/html');
});

const texts = (selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent);

describe('the matrix as a Word file, opened by another tool', () => {
  it('has the request on top', () => {
    expect(texts('h1')).toEqual([table.title]);
    expect(texts('body > p')).toEqual(table.facts.map(({ label, value }) => `${label}: ${value}`));
  });

  it('gives back every cell', () => {
    const cells = [...page.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) =>
        [...cell.querySelectorAll('p')].map((line) => line.textContent).join('\n'),
      ),
    );
    expect(cells).toEqual([[...table.columns], ...table.rows]);
  });

  it('has its first row as the head of the table', () => {
    expect(texts('thead th')).toEqual([...table.columns]);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
  });

  it('marks the empty rows in bold words', () => {
    expect(texts('td strong')).toEqual(['NOG LEEG', 'NOG LEEG', 'NOG LEEG', 'NOG LEEG']);
  });
});

describe('the Word file itself', () => {
  it('is a zip with the parts that Word looks for', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    expect(files.size).toBeGreaterThan(5);
  });

  it('is Dutch, in a font that everybody has', () => {
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(part('word/styles.xml'))?.[0] ?? '';
    expect(defaults).toContain('<w:lang w:val="nl-NL"/>');
    expect(defaults).toContain('w:ascii="Arial"');
  });

  it('repeats the head on each page, and only that', () => {
    const rows = part('word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, ...table.rows.map(() => false)]);
  });

  it('is on its side, and the table as wide as the page allows', () => {
    const document = part('word/document.xml');
    const width = (pattern: RegExp) => Number(pattern.exec(document)?.[1]);
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    const room = 16838 - width(/w:left="(\d+)" /) - width(/w:right="(\d+)" /);
    const columns = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, column]) => Number(column));
    const total = columns.reduce((sum, column) => sum + column, 0);
    expect(columns).toHaveLength(table.columns.length);
    expect(total).toBeLessThanOrEqual(room);
    expect(total).toBeGreaterThan(room * 0.98);
  });

  it('is signed by nobody', () => {
    const properties = part('docProps/core.xml');
    expect(properties).toContain('<dc:title>');
    expect(properties).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]|Un-named/);
  });

  it('holds no character that XML forbids', () => {
    const all = [...files.values()].join('');
    expect(all).not.toMatch(/[[\p{Cc}\p{Cs}\ufffe\uffff]--[\n\r\t]]/v);
  });
});
