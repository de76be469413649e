import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
let overview: Page;

beforeAll(async () => {
  product = await startProduct();
  const page = await product.open(demoAddress.request(demoReference.complete));
  const overlay = await product.overlay(page);
  await overlay.click('Meer tonen');
  await overlay.click({ role: 'radio', name: 'Niet', within: { name: 'Oordeel eis 1' } });
  await overlay.click({ role: 'button', name: 'Bewaar' });
  await overlay.waitForText('Bewaard op dit apparaat');
  await page.close();
  overview = await product.open(demoAddress.overview);
});
afterAll(() => product.close());

const card = (reference: string) =>
  overview.locator(`.css-foundjob[data-kbslinkurl*="aanvraagnr=${reference}"]`);

describe('the overview', () => {
  it('marks a saved card that came after load: saved, verdict, time left', async () => {
    const mark = await product.mark(overview, demoReference.complete);
    await mark.waitForText('valt af');
    const text = await mark.text();
    expect(text).toContain('Bewaard');
    expect(text).toMatch(/\d+ (dagen|d \d+ u)/);
  });

  it('marks a card that is not saved only with the time left, in its last three days', async () => {
    const mark = await product.mark(overview, demoReference.urgent);
    await mark.waitFor((root) => root.querySelector('button') !== null);
    const text = await mark.text();
    expect(text).toMatch(/^\S[^,]*: open de aanvraag,\s*(\d+ d \d+ u|\d+ u \d+ min|\d+ min)\n/);
    expect(text).not.toContain('Bewaard');
    expect(await card(demoReference.contradictory).locator('tenderlens-mark').count()).toBe(0);
  });

  it('is a button of at least 24 px that does not cover the links of its card', async () => {
    const mark = await product.mark(overview, demoReference.complete);
    const size = await mark.evaluate((root) => {
      const box = root.querySelector('button')?.getBoundingClientRect();
      return { width: box?.width ?? 0, height: box?.height ?? 0 };
    });
    expect(size.width).toBeGreaterThanOrEqual(24);
    expect(size.height).toBeGreaterThanOrEqual(24);
    const covered = await card(demoReference.complete).evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      return [...element.querySelectorAll('a')]
        .map((link) => link.getBoundingClientRect())
        .filter((box) => box.width > 0)
        .map((box) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.tagName);
    });
    expect(covered.length).toBeGreaterThan(0);
    expect(new Set(covered)).toEqual(new Set(['A']));
  });

  it('keeps one mark a card over paging and replaced cards', async () => {
    await overview.evaluate(() => {
      const list = document.querySelector('.css-foundjob')?.parentElement;
      const copies = [...(list?.querySelectorAll('.css-foundjob') ?? [])].map((one) => one.cloneNode(true));
      for (const copy of copies) (copy as Element).querySelector('tenderlens-mark')?.remove();
      list?.replaceChildren(...copies);
    });
    await expect.poll(() => card(demoReference.complete).locator('tenderlens-mark').count()).toBe(1);
    await expect.poll(() => card(demoReference.urgent).locator('tenderlens-mark').count()).toBe(1);
  });

  it('follows what another surface does: a removed request loses its mark', async () => {
    const popup = await product.popup();
    await popup.getByRole('button', { name: /^Verwijder Projectleider/ }).click();
    await expect.poll(() => card(demoReference.complete).locator('tenderlens-mark').count()).toBe(0);
    await popup.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(() => card(demoReference.complete).locator('tenderlens-mark').count()).toBe(1);
    await popup.close();
  });

  it('opens the saved request from its mark', async () => {
    await overview.bringToFront();
    const mark = await product.mark(overview, demoReference.complete);
    const opened = product.context.waitForEvent('page');
    await mark.click({ role: 'button' });
    const tab = await opened;
    await tab.getByRole('heading', { level: 1, name: /^Projectleider/ }).waitFor();
    expect(tab.url()).toBe(product.url('request.html?key=flextender%3A33418'));
  });
});
