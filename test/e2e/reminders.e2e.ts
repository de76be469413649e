import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { describe, it, type TestContext } from 'vitest';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { bringInProfile } from './support/own-profile.ts';
import { type Product, startProduct } from './support/product.ts';

/** Reminders are set to the minute, so one that is to come soon comes within a minute and some seconds. */
const patience = 180_000;

/** What setting one up takes at most where several browsers share a busy machine. */
const settingUp = 20_000;

/** Starts browsers on one profile of their own; the last one is closed, and the profile dropped, after the test. */
function browserOf({ onTestFinished }: TestContext): () => Promise<Product> {
  const profileDir = mkdtempSync(join(tmpdir(), 'tenderlens-reminders-'));
  const started: Product[] = [];
  onTestFinished(async () => {
    for (const product of started) await product.close().catch(() => {});
    rmSync(profileDir, { recursive: true, force: true });
  });
  return async () => {
    const product = await startProduct({ profileDir });
    started.push(product);
    return product;
  };
}

/** Runs in a tab with the extension's API. */
async function inExtension<T>(product: Product, code: string): Promise<T> {
  const keeper = product.context.pages().find((page) => page.url() === product.url('manifest.json'));
  if (keeper === undefined) throw new Error('no tab of the extension');
  return (await keeper.evaluate(`(async () => ${code})()`)) as T;
}

const notifications = (product: Product): Promise<string[]> =>
  inExtension(product, 'Object.keys(await chrome.notifications.getAll())');

const alarmAt = async (product: Product): Promise<number | null> =>
  inExtension(product, "(await chrome.alarms.get('reminders'))?.scheduledTime ?? null");

function workerOf({ context }: Product): Worker {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no worker');
  return worker;
}

/** Has the worker's database take no writes, as on a full disk, or take them again. */
async function fillDisk(product: Product, full: boolean): Promise<void> {
  await workerOf(product).evaluate((full) => {
    const proto = IDBObjectStore.prototype;
    const real: typeof proto.put = Reflect.get(proto, 'realPut') ?? proto.put;
    Reflect.set(proto, 'realPut', real);
    proto.put = full
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : real;
  }, full);
}

/**
 * Raises an event of the browser in the worker: `'notifications.onClicked', id`. Nobody can click on a real
 * notification from outside; this is what such a click comes to.
 */
async function raise(product: Product, event: string, ...detail: unknown[]): Promise<void> {
  await workerOf(product).evaluate(
    ({ event, detail }) => {
      const found = event
        .split('.')
        .reduce<unknown>((part, name) => Reflect.get(Object(part), name), Reflect.get(globalThis, 'chrome'));
      (found as { dispatch(...detail: unknown[]): void }).dispatch(...detail);
    },
    { event, detail },
  );
}

/** Has the alarm fire now, as the browser does: it is gone then. Returns when the worker has looked. */
async function raiseAlarm(product: Product, { expect }: TestContext): Promise<void> {
  await inExtension(product, "chrome.alarms.clear('reminders')");
  await raise(product, 'alarms.onAlarm', { name: 'reminders', scheduledTime: Date.now() });
  await expect.poll(() => alarmAt(product)).not.toBeNull();
  // Where it tells something, the alarm for another try stands before that.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

const addresses = (product: Product): string[] => product.context.pages().map((page) => page.url());

/** Writes a row of what was told anew. */
const writeTold = (product: Product, row: Told): Promise<void> =>
  inExtension(
    product,
    `{
      const opening = indexedDB.open('tenderlens');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const writing = opening.result.transaction('told', 'readwrite');
      writing.objectStore('told').put(${JSON.stringify(row)});
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opening.result.close();
    }`,
  );

type Told = { id: string; key?: string; kind?: string; toldAt?: string; until?: string | null };
const told = async (product: Product): Promise<Told[]> =>
  ((await product.readDb('told')) as Told[] | null)?.filter(({ kind }) => kind !== undefined) ?? [];

/**
 * Saves a request and asks for one reminder, at the next minute before its deadline that is some seconds away.
 * Returns when that is, once the alarm is set for it.
 */
async function remindSoon(product: Product, { expect }: TestContext): Promise<number> {
  const page = await product.open(demoAddress.request(demoReference.complete));
  const overlay = await product.overlay(page);
  await overlay.click({ role: 'button', name: 'Bewaar' });
  await overlay.waitForText('Bewaard op dit apparaat');
  const [record] = (await product.readDb('requests')) as { request: { submissionDeadline: string } }[];
  const deadline = Temporal.ZonedDateTime.from(record?.request.submissionDeadline ?? '').epochMilliseconds;
  const minutes = Math.floor((deadline - Date.now() - settingUp) / 60_000);
  const off = { on: false, before: [] };
  const settings = {
    submission: { on: true, before: [minutes] },
    own: { on: false, earlier: 0 },
    questions: off,
    answers: { on: false, at: '09:00' },
    interview: off,
  };
  await inExtension(
    product,
    `chrome.storage.local.set(${JSON.stringify({ 'settings/reminders': settings })})`,
  );
  const at = deadline - minutes * 60_000;
  await expect.poll(() => alarmAt(product)).toBe(at);
  return at;
}

const until = (moment: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())));

describe.concurrent('a reminder', { timeout: patience }, () => {
  it('wakes the worker at its time and is told once', async (context) => {
    const { expect } = context;
    const product = await browserOf(context)();
    const at = await remindSoon(product, context);
    await product.stopWorker();
    expect(await notifications(product)).toEqual([]);
    await until(at);
    await expect.poll(() => told(product), { timeout: 45_000 }).toHaveLength(1);
    const [row] = await told(product);
    await expect.poll(() => notifications(product)).toEqual([row?.id]);
    expect(Date.parse(row?.toldAt ?? '')).toBeGreaterThanOrEqual(at);
    // Set anew for what comes next: the badge, when the deadline comes near.
    await expect.poll(async () => (await alarmAt(product)) ?? 0).toBeGreaterThan(at);
  });

  it('is told at the start of the browser when its time came while that was closed', async (context) => {
    const { expect } = context;
    const start = browserOf(context);
    const first = await start();
    const at = await remindSoon(first, context);
    await first.close();
    await until(at);
    const second = await start();
    await expect.poll(() => told(second)).toHaveLength(1);
    const [row] = await told(second);
    await expect.poll(() => notifications(second)).toEqual([row?.id]);
    await second.close();
    const third = await start();
    // The worker gives the button its title at each look, also at the one that finds nothing to tell.
    await expect.poll(() => inExtension(third, 'chrome.action.getTitle({})')).toBe('TenderLens');
    await expect.poll(async () => (await alarmAt(third)) ?? 0).toBeGreaterThan(at);
    expect(await told(third)).toEqual([row]);
    expect(await notifications(third)).toEqual([]);
  });

  it('is put off by its button, comes back, and opens its request at a click', async (context) => {
    const { expect } = context;
    const product = await browserOf(context)();
    await until(await remindSoon(product, context));
    await expect.poll(() => notifications(product), { timeout: 45_000 }).toHaveLength(1);
    const [id = ''] = await notifications(product);
    await expect.poll(() => told(product)).toHaveLength(1);
    await raise(product, 'notifications.onButtonClicked', id, 0);
    await expect.poll(() => notifications(product)).toEqual([]);
    const [row] = await told(product);
    const later = Date.parse(row?.until ?? '');
    expect(Math.abs(later - Date.now() - 3_600_000)).toBeLessThan(30_000);
    await expect.poll(() => alarmAt(product)).toBe(later);
    // The hour passes: only then, and not at an alarm before it.
    await raiseAlarm(product, context);
    expect(await notifications(product)).toEqual([]);
    await writeTold(product, { ...row, id: row?.id ?? '', until: new Date().toISOString() });
    await raiseAlarm(product, context);
    await expect.poll(() => notifications(product)).toEqual([id]);
    await expect.poll(async () => (await told(product))[0]?.until).toBeNull();
    await raise(product, 'notifications.onClicked', id);
    const request = product.url(`request.html?key=${encodeURIComponent(row?.key ?? '')}`);
    await expect.poll(() => addresses(product)).toContain(request);
    const page = product.context.pages().find((one) => one.url() === request);
    await page
      ?.getByRole('heading', { name: 'Projectleider herinrichting stationsgebied' })
      .first()
      .waitFor();
    await expect.poll(() => notifications(product)).toEqual([]);
  });

  it('is told once while the disk is full, and written down when there is room', async (context) => {
    const { expect } = context;
    const product = await browserOf(context)();
    const at = await remindSoon(product, context);
    await fillDisk(product, true);
    await until(at);
    await expect.poll(() => notifications(product), { timeout: 45_000 }).toHaveLength(1);
    const [id = ''] = await notifications(product);
    await inExtension(product, `chrome.notifications.clear(${JSON.stringify(id)})`);
    const again = async (): Promise<number> => ((await alarmAt(product)) ?? 0) - Date.now();
    await expect.poll(again).toBeLessThan(15 * 60_000);
    await raiseAlarm(product, context);
    await expect.poll(again).toBeGreaterThan(14 * 60_000);
    expect(await notifications(product)).toEqual([]);
    expect(await told(product)).toEqual([]);
    await fillDisk(product, false);
    await raiseAlarm(product, context);
    await expect.poll(() => told(product)).toHaveLength(1);
    expect(await notifications(product)).toEqual([]);
  });

  it('that a document expires opens the profile, where the options stand open already', async (context) => {
    const { expect } = context;
    const product = await browserOf(context)();
    const expiresOn = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 10 }).toString();
    const vca = { id: 'vca', kind: 'certificate' as const, name: 'VCA-VOL', issuedOn: null, expiresOn };
    const options = await bringInProfile(product, { ...emptyProfile(), documents: [vca] });
    await expect.poll(() => notifications(product)).toHaveLength(1);
    const [id = ''] = await notifications(product);
    await options.getByRole('link', { name: 'Herinneringen' }).click();
    await options.getByRole('switch', { name: 'Document verloopt' }).waitFor();
    const before = addresses(product).length;
    await options.evaluate(() => Reflect.set(globalThis, 'stillHere', true));
    await raise(product, 'notifications.onClicked', id);
    await options.getByText('VCA-VOL').first().waitFor();
    expect(options.url()).toBe(product.url('options.html#profiel'));
    expect(await options.evaluate(() => Reflect.get(globalThis, 'stillHere'))).toBe(true);
    expect(addresses(product)).toHaveLength(before);
    await expect.poll(() => notifications(product)).toEqual([]);
  });
});
