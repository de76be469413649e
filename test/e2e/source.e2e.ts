import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  page = await product.open(demoAddress.request(demoReference.complete));
});
afterAll(() => product.close());

/** The words that are lit on the page, and whether they are in view. */
const lit = () =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('tenderlens') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    return {
      words: ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim()),
      inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    };
  });

describe('from a value to its sentence', () => {
  it('lights the sentence of a knock-out up from the overlay, and the page itself stays as it was', async () => {
    const overlay = await product.overlay(page);
    await overlay.click('Meer tonen');
    const before = await page.evaluate(() => document.body.outerHTML);
    await overlay.click({ role: 'button', name: 'Geldig certificaat VCA-VOL' });
    await expect.poll(lit).toEqual({
      words: ['Geldig certificaat VCA-VOL bij aanvang van de opdracht.'],
      inView: true,
    });
    await overlay.waitFor((root) => root.querySelector('.tl-crit-src.is-lit') !== null);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  it('lights a criterion up with all its levels', async () => {
    const overlay = await product.overlay(page);
    await overlay.click({
      role: 'button',
      name: 'Aantoonbare werkervaring met herinrichting van stationsgebieden',
    });
    await expect
      .poll(async () => (await lit()).words.join(' '))
      .toMatch(/40 punten.*a\. geen.*c\. meer dan 3 projecten/);
  });

  it('tells the right one of many equal words, from the panel', async () => {
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Aantal professionals');
    // 'ja' stands in the header too ("DAS opdracht: Ja"), and inside many words.
    await panel.evaluate(() => {
      const label = [...document.querySelectorAll('dt')].find((one) => one.textContent === 'Hybride');
      label?.nextElementSibling?.querySelector('button')?.setAttribute('aria-label', 'hybride op de pagina');
    });
    await panel.click({ role: 'button', name: 'hybride op de pagina' });
    await expect.poll(async () => (await lit()).words).toEqual(['ja']);
    const line = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('tenderlens') ?? [])] as Range[];
      return range?.startContainer.textContent;
    });
    expect(line).toContain('hybride werken mogelijk');
    await panel.close();
  });
});
