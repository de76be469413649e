import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

/** Reminders are set to the minute, so one that is to come soon comes within a minute and some seconds. */
const patience = 100_000;

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

type Told = { id: string; kind?: string; toldAt?: string };
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
  const minutes = Math.floor((deadline - Date.now() - 6000) / 60_000);
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
    expect(await notifications(product)).toEqual([row?.id]);
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
    await expect.poll(() => told(second), { timeout: 10_000 }).toHaveLength(1);
    const [row] = await told(second);
    expect(await notifications(second)).toEqual([row?.id]);
    await second.close();
    const third = await start();
    // The worker gives the button its title at each look, also at the one that finds nothing to tell.
    await expect.poll(() => inExtension(third, 'chrome.action.getTitle({})')).toBe('TenderLens');
    await expect.poll(async () => (await alarmAt(third)) ?? 0).toBeGreaterThan(at);
    expect(await told(third)).toEqual([row]);
    expect(await notifications(third)).toEqual([]);
  });
});
