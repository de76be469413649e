import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, pictureMoment, startProduct } from './support/product.ts';

let product: Product;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  product = await startProduct({ now: pictureMoment });
  const request = await product.open(demoAddress.request(demoReference.complete));
  const overlay = await product.overlay(request);
  await overlay.click({ role: 'button', name: 'Bewaar' });
  await overlay.waitForText('Bewaard op dit apparaat');
  await request.close();
  page = await product.open('about:blank');
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(product.url(`matrix.html?key=flextender%3A${demoReference.complete}`));
  await page.getByRole('table').waitFor();
});
afterAll(() => product.close());

/** The file that a click on the button brings. */
async function downloaded(button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the evidence matrix of a saved request', () => {
  it('keeps a sentence that is typed and left', async () => {
    await page.getByLabel('Zin voor je cv bij eis 1').fill('Hbo Bouwkunde, Hogeschool Noordermark, 2009.');
    await page.getByLabel('Zin voor je cv bij eis 1').blur();
    await expect.poll(() => product.readDb('requests').then(JSON.stringify)).toContain('Noordermark, 2009');
    await page.reload();
    await page.getByRole('table').waitFor();
    await expect
      .poll(() => page.getByLabel('Zin voor je cv bij eis 1').inputValue())
      .toContain('Noordermark, 2009');
    await expect.poll(() => page.getByText(/^8 van 9 rijen nog leeg$/).count()).toBe(1);
  });

  it('becomes a Word file that another tool opens, under the extension’s own content policy', async () => {
    const { name, bytes } = await downloaded('Word (.docx)');
    expect(name).toBe(`criteriamatrix-${demoReference.complete}.docx`);
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    expect(value).toContain('Hbo Bouwkunde, Hogeschool Noordermark, 2009.');
    expect(value.match(/<tr>/g)).toHaveLength(10);
    expect(value.match(/NOG LEEG/g)).toHaveLength(8);
  });

  it('becomes a CSV and a Markdown file', async () => {
    const csv = await downloaded('CSV');
    expect(csv.name).toBe(`criteriamatrix-${demoReference.complete}.csv`);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), {
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(rows.data).toHaveLength(10);
    const markdown = await downloaded('Markdown');
    expect(markdown.name).toBe(`criteriamatrix-${demoReference.complete}.md`);
    expect(markdown.bytes.toString('utf8')).toContain('| Hbo Bouwkunde, Hogeschool Noordermark, 2009. |');
  });

  it('goes to the clipboard as text', async () => {
    await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Criteriamatrix: ');
  });

  it('is accessible, wide and narrow, and had no trouble with anything', async () => {
    expect(await product.axe(page)).toEqual([]);
    await product.shoot(page, 'matrix');
    await page.setViewportSize({ width: 360, height: 3000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await product.axe(page)).toEqual([]);
    await product.shoot(page, 'matrix-narrow');
    expect(problems).toEqual([]);
  });
});
