/**
 * `npm run bench`: how long reading takes in a real browser, beside a bare pass over the same page and beside
 * two general readers of pages. Prints tables; a target that is missed is marked, and is no failure.
 */
import { cpus, release, type as system, totalmem } from 'node:os';
import { bundle } from '../bench/bundle.ts';
import type * as InPage from '../bench/in-page.ts';
import { measureOverlay } from '../bench/overlay-start.ts';
import { type BenchPage, otherPages, requestPages } from '../bench/pages.ts';
import { type PlainBrowser, startPlainBrowser } from '../bench/plain-browser.ts';
import { median } from '../bench/sampling.ts';
import { milliseconds, ratio, table } from '../bench/table.ts';
import { NoBrowser } from './browser.ts';

/** Calls a function of `in-page.ts` in the page in front. */
type Ask = <Name extends keyof typeof InPage>(
  name: Name,
  ...given: Parameters<(typeof InPage)[Name]>
) => Promise<ReturnType<(typeof InPage)[Name]>>;

/** At most this many ms go into the samples of one of the other readers on one page. */
const patience = 25_000;
const fullCount = 30;

async function bench(): Promise<void> {
  const browser = await startPlainBrowser();
  try {
    const script = await bundle({ entry: 'test/bench/in-page.ts', name: 'bench' });
    console.log(`${browser.version}, ${machine()}\n`);
    await benchReading(browser, script);
    await benchCheck(browser, script);
  } finally {
    await browser.close();
  }
  await benchOverlay();
}

function machine(): string {
  const [first, ...rest] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'unknown processor'}, ${rest.length + 1} cores, ${memory} GB, ${system()} ${release()}, Node ${process.version}`;
}

async function show(browser: PlainBrowser, script: string, { html, url }: BenchPage): Promise<Ask> {
  const page = await browser.show(html, url);
  await page.evaluate(`${script};globalThis.bench = bench;0`);
  return (name, ...given) =>
    page.evaluate(
      ([called, values]) => {
        const functions = Reflect.get(globalThis, 'bench') as Record<string, (...all: unknown[]) => never>;
        const run = functions[called];
        if (run === undefined) throw new Error(`the page knows no ${called}`);
        return run(...values);
      },
      [name, given] as [string, unknown[]],
    );
}

async function benchReading(browser: PlainBrowser, script: string): Promise<void> {
  const rows: string[][] = [];
  for (const page of requestPages()) {
    const ask = await show(browser, script, page);
    const { kind, criteria, text, elements } = await ask('describePage');
    if (kind !== 'request' || criteria < 9)
      throw new Error(`the ${page.name} page is not read as it should be`);
    const { bare, structure, lines, read } = await ask('measureReading', fullCount);
    const part = (time: number): string => `${(time / bare).toFixed(1)} × (a)`;
    const larger = page.name !== 'usual';
    rows.push(
      [
        `**${page.name}**: ${kilobytes(page.html.length)}, ${kilobytes(text)} text, ${elements} elements`,
        '',
        '',
      ],
      ['(a) bare pass over the text', milliseconds(bare), ''],
      ['(a+) and a look at each name and character', milliseconds(structure), part(structure)],
      ['(b) extractRequest', milliseconds(read), `${ratio(read / bare, 'at most', larger ? 4 : 10)} (a)`],
      ['of which the walk into lines', milliseconds(lines), part(lines)],
    );
    if (!larger)
      rows.push(['the first time in a tab', milliseconds(await firstReading(browser, script, page)), '']);
    for (const [name, shown] of [
      ['readability', '(c) Readability'],
      ['defuddle', '(d) Defuddle'],
    ] as const) {
      const { time, samples } = await measureOther(ask, name);
      const count = samples < fullCount ? `, ${samples} samples` : '';
      rows.push([
        `${shown}${count}`,
        milliseconds(time),
        `${ratio(time / read, 'at least', larger ? 20 : 8)} (b)`,
      ]);
    }
  }
  console.log(`${table(['Reading, median of 30 samples', 'time', 'ratio'], rows)}\n`);
}

/** Median of the first readings of several tabs' lives. */
async function firstReading(browser: PlainBrowser, script: string, page: BenchPage): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < 9; load++) {
    // Another site in between, so that the page starts in a process of its own.
    await browser.show('<!doctype html><title>Leeg</title>', `https://leeg-${load}.example/`);
    times.push(await (await show(browser, script, page))('measureFirst'));
  }
  // What comes after needs the page as it was.
  await show(browser, script, page);
  return median(times);
}

/** As many samples as there is patience for: one read first says how long it takes. */
async function measureOther(ask: Ask, name: string): Promise<{ time: number; samples: number }> {
  const first = await ask('measureOther', name, 1, 0);
  const samples = Math.max(3, Math.min(fullCount, Math.floor(patience / Math.max(first.time, 40))));
  const { time, chars } = await ask('measureOther', name, samples, samples === fullCount ? 2 : 0);
  if (chars < 1000) throw new Error(`${name} found only ${chars} characters on the page`);
  return { time, samples };
}

async function benchCheck(browser: PlainBrowser, script: string): Promise<void> {
  const rows: string[][] = [];
  for (const page of otherPages()) {
    const ask = await show(browser, script, page);
    const { bare, check, says } = await ask('measureCheck', fullCount);
    if (says) throw new Error(`the ${page.name} page without a request is taken for one`);
    rows.push([
      page.name,
      milliseconds(bare),
      milliseconds(check),
      `${ratio(check / bare, 'at most', 0.2)} (a)`,
    ]);
  }
  console.log(`${table(['The check that a page is no request', '(a)', 'check', 'ratio'], rows)}\n`);
}

async function benchOverlay(): Promise<void> {
  const { product, empty } = await measureOverlay(fullCount);
  const rows = (['laidOut', 'painted'] as const).map((moment) => [
    moment === 'laidOut' ? 'laid out' : 'painted',
    milliseconds(empty[moment]),
    milliseconds(product[moment]),
    `${(product[moment] / empty[moment]).toFixed(2)} ×`,
  ]);
  console.log(
    table(
      ['From the start of the content script to the overlay', 'empty overlay', 'TenderLens', 'ratio'],
      rows,
    ),
  );
}

const kilobytes = (length: number): string => `${Math.round(length / 1000)} KB`;

try {
  await bench();
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exitCode = 1;
}
