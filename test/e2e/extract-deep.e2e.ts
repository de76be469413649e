/** Pages made to overflow a stack or to make a pattern backtrack, read in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { extractRequest } from '../../lib/extract/index.ts';
import { bundle } from '../bench/bundle.ts';
import { type PlainBrowser, startPlainBrowser } from '../bench/plain-browser.ts';

const address = 'https://www.flextender.nl/opdracht?aanvraagnr=40001';

let browser: PlainBrowser;

beforeAll(async () => {
  const [started, reader] = await Promise.all([
    startPlainBrowser(),
    bundle({ entry: 'lib/extract/index.ts', name: 'reader' }),
  ]);
  browser = started;
  await (await tab()).evaluate(`${reader};globalThis.reader = reader;0`);
});

afterAll(() => browser?.close());

let shown: ReturnType<PlainBrowser['show']> | null = null;
const tab = (): ReturnType<PlainBrowser['show']> => {
  shown ??= browser.show('<!doctype html><title>Leeg</title>', address);
  return shown;
};

/** Quadratic work gives 4. Below the floor, in ms, the clock and the collector say more than the reading. */
const bound = 3.5;
const floor = 4;

describe('20,000 nested elements on a document of their own', () => {
  const tags = ['div', 'ul', 'section', 'span', 'b', 'li', 'blockquote'];

  /** What is read out of a document with one chain of elements and this HTML at its inner end. */
  async function readNested(depth: number, names: string[], end: string): Promise<unknown> {
    return (await tab()).evaluate(
      ({ depth, names, end, address }) => {
        const reader = Reflect.get(globalThis, 'reader') as { extractRequest: typeof extractRequest };
        const doc = document.implementation.createHTMLDocument('');
        // Built by hand, each element in the one before: a parser gives up nesting at 512.
        let inner: Element = doc.body;
        for (let level = 0; level < depth; level++) {
          const next = doc.createElement(names[level % names.length] ?? 'div');
          inner.append(next);
          inner = next;
        }
        inner.innerHTML = end;
        const { kind, request } = reader.extractRequest(doc, address);
        return {
          kind,
          title: request?.title ?? null,
          deadline: request?.submissionDeadline ?? null,
          knockouts: request?.knockoutCriteria.map(({ text }) => text) ?? [],
        };
      },
      { depth, names, end, address },
    );
  }

  const content =
    '<h1>Adviseur Water</h1><p>Einde inschrijfdatum: 6 juli 2026, 09:00 uur</p><h2>Knock-outcriteria</h2><ol><li>Een afgeronde opleiding civiele techniek</li><li>Rijbewijs B</li></ol>';
  const answer = {
    kind: 'request',
    title: 'Adviseur Water',
    deadline: '2026-07-06T09:00:00+02:00[Europe/Amsterdam]',
    knockouts: ['Een afgeronde opleiding civiele techniek', 'Rijbewijs B'],
  };

  test('in blocks', async () => {
    expect(await readNested(20_000, ['div'], content)).toEqual(answer);
  });

  test.each(tags)('of %s alone', async (tag) => {
    const read = await readNested(20_000, [tag], 'Aanvraagnummer: 40001');
    expect(read).toMatchObject({ knockouts: [] });
  });

  test('of all kinds mixed', async () => {
    expect(await readNested(20_000, tags, content)).toMatchObject({ deadline: answer.deadline });
  });

  const lines: [name: string, tag: string, lines: string[]][] = [
    ['prose', 'div', ['Werkervaring met water']],
    ['labels', 'div', ['Regio', 'Utrecht']],
    ['headings', 'div', ['Gunningscriteria', 'Werkervaring (20 punten)', 'Rijbewijs']],
    ['criteria', 'li', ['Werkervaring met water (2 punten)']],
    ['numbers', 'ul', ['1. Werkervaring met water']],
    ['cells', 'td', ['Regio', 'Utrecht']],
  ];
  test.each(lines)('with a line in each take linear time: %s', async (_, tag, texts) => {
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 8 && ratio >= bound; attempt++) {
      const [small, large] = await (await tab()).evaluate(
        ({ tag, texts, address }) => {
          const reader = Reflect.get(globalThis, 'reader') as { extractRequest: typeof extractRequest };
          const timeOf = (depth: number): number => {
            const doc = document.implementation.createHTMLDocument('');
            let inner: Element = doc.body;
            for (let level = 0; level < depth; level++) {
              const next = doc.createElement(tag);
              next.append(texts[level % texts.length] ?? '');
              inner.append(next);
              inner = next;
            }
            const begin = performance.now();
            reader.extractRequest(doc, address);
            return performance.now() - begin;
          };
          const best = (depth: number): number => Math.min(timeOf(depth), timeOf(depth), timeOf(depth));
          return [best(10_000), best(20_000)] as [number, number];
        },
        { tag, texts, address },
      );
      ratio = Math.min(ratio, large / Math.max(small, floor));
    }
    expect(ratio).toBeLessThan(bound);
  });
});

/** A stretch to repeat, and what stands around the whole. */
type Shape = [name: string, stretch: string, before?: string, after?: string];

describe('time grows with the page, not faster', () => {
  const head = '<body><h1>Adviseur</h1><p>Aanvraagnummer: 40001</p>';
  const line = 'Werkervaring met het begeleiden van overleg in de wijk ';
  const shapes: Shape[] = [
    ['digits', '1234567890'],
    ['digits and spaces', '1 2 3 '],
    ['spaces', ' ', 'Start', 'x'],
    ['hard spaces', '&nbsp;', 'Duur', '12'],
    ['spaces and dots', ' . '],
    ['dots', '.'],
    ['dots behind a label', '.', 'Einde inschrijfdatum ', ' 6 juli'],
    ['opening parentheses', '('],
    ['opening and closing parentheses', '()'],
    ['parentheses around points, never closed', '(max 20 '],
    ['closing parentheses', '20 punten) '],
    ['points without brackets', 'punten '],
    ['numbered points without brackets', '20 punten '],
    ['weights', 'Weging: 10 % '],
    ['hyphens', '-'],
    ['dashes with digits', '3-6 '],
    ['colons', ':'],
    ['labels with colons', 'Regio: Start: Duur: '],
    ['days', '6 juli '],
    ['dates', '06-07-2026 '],
    ['times', '09:00 uur '],
    ['euros', '€ 110,- '],
    ['capitals', 'A'],
    ['names', 'Gemeente De Ven en '],
    ['stops and capitals', 'A. B. '],
    ['commas', 'a, '],
    ['letters', 'a'],
    ['semicolons', '; '],
    ['criteria in one line', '1. Ervaring met water (20 punten); '],
    ['prose in one line', `${line}`],
    ['lines of prose', `${line}<br>`],
    ['paragraphs of prose', `<p>${line}</p>`],
    ['bare numbers as lines', '1<br>'],
    ['points as lines', '20 punten<br>'],
    ['headings as lines', 'Knock-outcriteria<br>'],
    ['headings without text', '<h2>Gunningscriteria</h2>'],
    ['list items', `<li>${line}(20 punten)</li>`, '<h2>Gunningscriteria</h2><ol>', '</ol>'],
    ['knock-outs', `<li>${line}</li>`, '<h2>Knock-outcriteria</h2><ol>', '</ol>'],
    ['levels', `<li>${line}<br>a. geen (0 punten)<br>b. wel (5 punten)</li>`, '<h2>Wensen</h2><ol>', '</ol>'],
    ['pairs', '<dl><dt>Regio</dt><dd>Utrecht</dd></dl>'],
    ['cells', '<tr><td>Start</td><td>6 juli 2026</td></tr>', '<table>', '</table>'],
    [
      'cells of criteria',
      `<tr><td>1</td><td>${line}</td><td>20</td></tr>`,
      '<h2>Gunningscriteria</h2><table>',
      '</table>',
    ],
    ['interview days', 'Interviews op 6 juli 2026 van 09:00 tot 12:00 uur<br>'],
    ['conditions', `<li>Een VOG en ${line}</li>`, '<h2>Overige informatie</h2><ul>', '</ul>'],
  ];

  const page = ([, stretch, before = '', after = '']: Shape, length: number): string =>
    `${head}${before}${stretch.repeat(length / stretch.length)}${after}`;

  test.each(shapes)('a page of 1 MB against half of it: %s', async (...shape) => {
    const ratio = await ratioOf(page(shape, 500_000), page(shape, 1_000_000));
    expect(ratio).toBeLessThan(bound);
  });

  // Every limit on the length of a line lies between two of these lengths or beyond them.
  const food = shapes.filter(([, stretch]) => stretch.length <= 45 && !stretch.includes('<'));
  test.each(food)('the same food in lines eight times as long: %s', async (_, stretch) => {
    const lines = (length: number): string => {
      const line = stretch.repeat(Math.ceil(length / stretch.length)).slice(0, length);
      return `${head}<h2>Gunningscriteria</h2>${`${line}x<br>`.repeat(240_000 / length)}`;
    };
    const [short, middle, long] = [lines(60), lines(480), lines(3840)];
    // Linear work gives about 1 here, or less; work that is quadratic in the line gives 8.
    expect(await ratioOf(short, middle)).toBeLessThan(bound);
    expect(await ratioOf(middle, long)).toBeLessThan(bound);
  });

  /** Time of reading the second page over that of the first; the least of a few attempts while it is too high. */
  async function ratioOf(first: string, second: string): Promise<number> {
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 8 && ratio >= bound; attempt++) {
      const [one, other] = await times([first, second]);
      ratio = Math.min(ratio, (other ?? 0) / Math.max(one ?? 0, floor));
    }
    return ratio;
  }

  /** Best times in ms of reading each of the pages. */
  async function times(pages: string[]): Promise<number[]> {
    return (await tab()).evaluate(
      ([sources, address]) => {
        const reader = Reflect.get(globalThis, 'reader') as { extractRequest: typeof extractRequest };
        const docs = sources.map((source) => new DOMParser().parseFromString(source, 'text/html'));
        const best = docs.map(() => Number.POSITIVE_INFINITY);
        // By turns, so that noise from elsewhere falls on all; the best counts.
        for (let round = 0; round < 3; round++)
          for (const [index, doc] of docs.entries()) {
            const begin = performance.now();
            reader.extractRequest(doc, address);
            best[index] = Math.min(best[index] ?? 0, performance.now() - begin);
          }
        return best;
      },
      [pages, address] as [string[], string],
    );
  }
});
