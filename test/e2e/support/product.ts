/**
 * The production build in a real browser on the demo portal: what every end-to-end test starts from.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveDemo } from '../../demo/serve.ts';
import { type DemoSite, demoSite } from '../../demo/site.ts';
import { launchBrowser, type RunningBrowser } from '../../tools/browser.ts';
import { axeSource } from './axe-source.ts';
import { closedRoot } from './closed-root.ts';
import { readStore, stopClock } from './in-page.ts';
import { attachTarget, type RawTarget } from './raw-target.ts';
import { settled } from './settled.ts';
import type { Surface, Violation } from './surface.ts';

export const buildDir = '.output/chrome-mv3';
export const picturesDir = '.output/pictures';

/** The moment of all pictures: Wednesday 25 November 2026, 11:20. */
export const pictureMoment = Temporal.ZonedDateTime.from('2026-11-25T11:20:00[Europe/Amsterdam]');

export type ProductOptions = {
  /** The moment from which the demo portal counts; the clocks of all surfaces are then stopped at it. */
  now?: Temporal.ZonedDateTime;
  /** Kept between starts; without it each start has a new profile. */
  profileDir?: string;
  colorScheme?: 'light' | 'dark';
  headed?: boolean;
  extensionDir?: string;
};

export type Product = {
  context: BrowserContext;
  extensionId: string;
  site: DemoSite;
  /** Addresses that were asked for and that the demo portal does not have. */
  refused: string[];
  /** The address of a page of the extension: `url('popup.html')`. */
  url(path: string): string;
  /** A new tab on an address, after load. */
  open(address: string): Promise<Page>;
  /** The overlay of a request page; returns when its root is there. */
  overlay(page: Page): Promise<Surface>;
  /** The mark in the card of one request on the overview; returns when its root is there. */
  mark(page: Page, reference: string): Promise<Surface>;
  /** The real side panel, after something opened it. */
  sidePanel(): Promise<RawTarget>;
  /** popup.html as a tab of its own, 420 by 600. */
  popup(): Promise<Page>;
  /** The real popup, opened as the toolbar button does, over the tab that is in front. */
  toolbarPopup(): Promise<RawTarget>;
  /** All records of a store of the product's database; null before it exists. */
  readDb(store: string): Promise<unknown[] | null>;
  workerRuns(): Promise<boolean>;
  /** Kills the service worker and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Leaves the extension's origin this many bytes, as a full disk does; null: as much as there is. */
  limitStorage(bytes: number | null): Promise<void>;
  /** Stops the clock of a page in its own world (extension pages, the portal itself). */
  setClock(page: Page, instant: Temporal.Instant): Promise<void>;
  /** Violations that axe finds on a whole page. */
  axe(page: Page): Promise<Violation[]>;
  /** `.output/pictures/<name>-light.png` and `-dark.png`. */
  shoot(target: Page | RawTarget, name: string): Promise<void>;
  close(): Promise<void>;
};

/** Starts the built extension on the demo portal. Throws where there is no build or no browser. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const running = await launchBrowser({
    extensionDir: options.extensionDir ?? buildDir,
    profileDir: options.profileDir,
    headed: options.headed ?? false,
  });
  try {
    return await productOn(running, options);
  } catch (error) {
    await running.close();
    throw error;
  }
}

async function productOn(running: RunningBrowser, options: ProductOptions): Promise<Product> {
  const { context, devtools, extensionId } = running;
  const site = demoSite(options.now ?? Temporal.Now.zonedDateTimeISO('Europe/Amsterdam'));
  const refused = await serveDemo(context, site);
  const stopped = options.now?.toInstant() ?? null;
  if (stopped) await context.addInitScript(stopClock, stopped.toString());
  const url = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  const keeper = await openKeeper(running, url('manifest.json'));
  const keeperSession = await context.newCDPSession(keeper);

  const workerRuns = async (): Promise<boolean> =>
    (await devtools.send('Target.getTargets')).targetInfos.some(
      (target) => target.type === 'service_worker' && target.url.startsWith(url('')),
    );

  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    if (options.colorScheme) await page.emulateMedia({ colorScheme: options.colorScheme });
    await page.goto(address);
    return page;
  };

  const rootAt = async (page: Page, selector: string): Promise<Surface> => {
    const root = await closedRoot(page, selector, extensionId);
    await root.waitFor(() => true);
    if (stopped) await root.setClock(stopped);
    return root;
  };

  const attached = async (part: string, name: string): Promise<RawTarget> => {
    const target = await attachTarget(devtools, url(part), name);
    await target.waitFor(() => document.readyState === 'complete');
    if (stopped) await target.setClock(stopped);
    if (options.colorScheme) await target.setColorScheme(options.colorScheme);
    return target;
  };

  return {
    context,
    extensionId,
    site,
    refused,
    url,
    open,
    overlay: (page) => rootAt(page, 'tenderlens-overlay'),
    mark: (page, reference) =>
      rootAt(page, `.css-foundjob[data-kbslinkurl*="aanvraagnr=${reference}"] tenderlens-mark`),
    sidePanel: () => attached('sidepanel.html', 'side panel'),
    popup: async () => {
      const page = await open('about:blank');
      await page.setViewportSize({ width: 420, height: 600 });
      await page.goto(url('popup.html'));
      return page;
    },
    toolbarPopup: async () => {
      await keeper.evaluate('chrome.action.openPopup()');
      return attached('popup.html', 'popup');
    },
    readDb: (store) => keeper.evaluate(readStore, ['tenderlens', store] as [string, string]),
    workerRuns,
    stopWorker: async () => {
      await keeperSession.send('ServiceWorker.enable');
      await keeperSession.send('ServiceWorker.stopAllWorkers');
      for (let waited = 0; waited < 100 && (await workerRuns()); waited++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      if (await workerRuns()) throw new Error('The service worker did not stop');
    },
    limitStorage: async (bytes) => {
      const origin = url('').replace(/\/$/, '');
      await keeperSession.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(bytes === null ? {} : { quotaSize: bytes }),
      });
    },
    setClock: (page, instant) => page.evaluate(stopClock, instant.toString()),
    axe: axeOn,
    shoot,
    close: running.close,
  };
}

/**
 * A tab in the background on a file of the extension that runs none of its code: it has the extension's
 * origin and API, and never becomes the tab in front.
 */
async function openKeeper({ context, devtools }: RunningBrowser, address: string): Promise<Page> {
  const coming = context.waitForEvent('page', { predicate: (page) => page.url() === address });
  await devtools.send('Target.createTarget', { url: address, background: true });
  const keeper = await coming;
  await keeper.waitForLoadState();
  return keeper;
}

async function axeOn(page: Page): Promise<Violation[]> {
  await settled();
  await page.evaluate(`${axeSource};0`);
  return page.evaluate(async () => {
    type Found = Omit<Violation, 'nodes'> & { nodes: { html: string; failureSummary?: string }[] };
    const axe = Reflect.get(globalThis, 'axe') as { run(): Promise<{ violations: Found[] }> };
    const { violations } = await axe.run();
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.map((node) => `${node.html.slice(0, 200)} — ${node.failureSummary ?? ''}`),
    }));
  });
}

async function shoot(target: Page | RawTarget, name: string): Promise<void> {
  mkdirSync(picturesDir, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const path = join(picturesDir, `${name}-${scheme}.png`);
    if ('setColorScheme' in target) {
      await target.setColorScheme(scheme);
      await settled();
      await target.screenshot(path);
    } else {
      await target.emulateMedia({ colorScheme: scheme });
      await settled();
      await target.screenshot({ path });
    }
  }
}
