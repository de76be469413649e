/**
 * How long it takes from the start of the content script until the overlay stands on the page, in the product
 * and in a variant of it that reads nothing and draws an empty box. Both are built in a temporary folder.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { serveDemo } from '../demo/serve.ts';
import { demoAddress, demoReference, demoSite } from '../demo/site.ts';
import { launchBrowser, type RunningBrowser } from '../tools/browser.ts';
import { run } from '../tools/run-step.ts';
import { median } from './sampling.ts';

/** Milliseconds from the content script's first line: until the overlay has a box, until that is painted. */
export type OverlayTimes = { laidOut: number; painted: number };

type Variant = { browser: RunningBrowser; page: Page; times: OverlayTimes[] };

/** Medians over this many page loads of each, by turns. */
export async function measureOverlay(
  samples: number,
): Promise<{ product: OverlayTimes; empty: OverlayTimes }> {
  const folder = mkdtempSync(join(tmpdir(), 'tenderlens-bench-'));
  const variants: Variant[] = [];
  try {
    for (const isEmpty of [false, true])
      variants.push(await start(await buildVariant(join(folder, String(isEmpty)), isEmpty)));
    // The first loads start the worker and fill the caches.
    for (let round = -3; round < samples; round++)
      for (const { page, times } of variants) {
        const time = await timeOfLoad(page);
        if (round >= 0) times.push(time);
      }
    const [product, empty] = variants.map(({ times }) => ({
      laidOut: median(times.map((time) => time.laidOut)),
      painted: median(times.map((time) => time.painted)),
    }));
    if (!product || !empty) throw new Error('a variant was not measured');
    return { product, empty };
  } finally {
    for (const { browser } of variants) await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const parts = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Builds a copy of the product's sources and returns the build's folder. */
async function buildVariant(folder: string, isEmpty: boolean): Promise<string> {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  if (isEmpty) {
    const standIns = join('test', 'bench', 'empty');
    cpSync(join(standIns, 'OverlayApp.tsx'), join(folder, 'components', 'OverlayApp.tsx'));
    cpSync(join(standIns, 'read-request.ts'), join(folder, 'lib', 'page', 'read-request.ts'));
  }
  const { code, output } = await run(`wxt build "${folder}"`);
  if (code !== 0) throw new Error(`the build for the bench failed:\n${output}`);
  const build = join(folder, '.output', 'chrome-mv3');
  markStart(join(build, 'content-scripts'));
  return build;
}

/** The one thing that is added to what is measured: the content script says when it starts. */
function markStart(scripts: string): void {
  const mark = 'document.documentElement.dataset.benchStart=String(performance.now());';
  for (const file of readdirSync(scripts).filter((name) => name.endsWith('.js'))) {
    const path = join(scripts, file);
    writeFileSync(path, mark + readFileSync(path, 'utf8'));
  }
}

async function start(extensionDir: string): Promise<Variant> {
  const browser = await launchBrowser({ extensionDir });
  const now = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam');
  await serveDemo(browser.context, demoSite(now));
  const page = await browser.context.newPage();
  await page.addInitScript(watchOverlay);
  return { browser, page, times: [] };
}

/** Loads the request page anew and waits for its overlay. */
async function timeOfLoad(page: Page): Promise<OverlayTimes> {
  await page.goto(demoAddress.request(demoReference.complete));
  await page.waitForFunction(() => document.documentElement.dataset.benchPainted !== undefined);
  return page.evaluate(() => {
    const { benchStart, benchLaidOut, benchPainted } = document.documentElement.dataset;
    return {
      laidOut: Number(benchLaidOut) - Number(benchStart),
      painted: Number(benchPainted) - Number(benchStart),
    };
  });
}

/** In the page: notes when the overlay first has a box, and when the frame with it is done. */
function watchOverlay(): void {
  const observer = new MutationObserver(() => {
    const host = document.querySelector('tenderlens-overlay');
    if (host === null || host.getBoundingClientRect().height === 0) return;
    observer.disconnect();
    const { dataset } = document.documentElement;
    dataset.benchLaidOut = String(performance.now());
    requestAnimationFrame(() => {
      // The next task comes after the frame that this callback belongs to.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        dataset.benchPainted = String(performance.now());
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
