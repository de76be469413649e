import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';
import type { Surface } from './support/surface.ts';

let profileDir: string;
let product: Product;

beforeAll(async () => {
  profileDir = mkdtempSync(join(tmpdir(), 'tenderlens-profile-'));
  product = await startProduct({ profileDir });
});
afterAll(async () => {
  await product.close();
  rmSync(profileDir, { recursive: true, force: true });
});

const complete = demoAddress.request(demoReference.complete);
const title = 'Projectleider herinrichting stationsgebied';
/** Another day than the page's, within ten days so that the hours stand with it. */
const day = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 5 });
/** The time left as every surface prints it. */
const left = /[45] d \d+ u/;

/** What a date field gets from its calendar: typing into one depends on the browser's language. */
const pickDay = (surface: Surface, date: string) =>
  surface.evaluate((root, value) => {
    const field = root.querySelector<HTMLInputElement>('input[type=date]');
    if (field !== null) field.value = value;
  }, date);

async function correctDeadline(panel: Surface): Promise<void> {
  await panel.click('Pas aan: Inschrijven tot');
  await pickDay(panel, day.toString());
  await panel.evaluate((root) => {
    const field = root.querySelector<HTMLInputElement>('input[type=time]');
    if (field !== null) field.value = '12:00';
  });
  await panel.click({ role: 'button', name: 'Klaar' });
}

describe('a deadline that the user corrects in the panel', () => {
  it('stands at once in the panel, overlay, popup and mark', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    expect(await overlay.text()).not.toMatch(left);
    const popup = await product.popup();
    const overview = await product.open(demoAddress.overview);
    const mark = await product.mark(overview, demoReference.complete);
    await page.bringToFront();
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Planning');
    await correctDeadline(panel);
    await panel.waitForText('op de pagina:');
    await expect.poll(() => panel.text()).toMatch(left);
    await overlay.waitForText('zelf ingevuld');
    await expect.poll(() => overlay.text()).toMatch(left);
    await popup.getByText(left).waitFor();
    await overview.bringToFront();
    await expect.poll(() => mark.text()).toMatch(left);
    await panel.close();
    await overview.close();
    await popup.close();
    await page.close();
  });

  it('survives a reload, saving again and a restart of the browser', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('zelf ingevuld');
    await overlay.click({ role: 'button', name: 'Bewaard' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.reload();
    await (await product.overlay(page)).waitForText('zelf ingevuld');
    await product.close();
    product = await startProduct({ profileDir });
    const again = await product.open(complete);
    const kept = await product.overlay(again);
    await kept.waitForText('zelf ingevuld');
    await expect.poll(() => kept.text()).toMatch(left);
    await again.close();
  });

  it('is taken back in the tab of the request, and the page’s own deadline is everywhere again', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('zelf ingevuld');
    const tab = await product.open(product.url(`request.html?key=flextender:${demoReference.complete}`));
    await tab.getByRole('button', { name: 'Herstel: Inschrijven tot' }).click();
    await tab.getByText('zelf ingevuld').first().waitFor({ state: 'detached' });
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Pas aan: Inschrijven tot');
    await overlay.waitFor((root) => !(root.textContent ?? '').includes('zelf ingevuld'));
    await expect.poll(() => overlay.text()).not.toMatch(left);
    const popup = await product.popup();
    await popup.getByRole('link', { name: title }).waitFor();
    expect(await popup.getByText(left).count()).toBe(0);
    await tab.close();
    await popup.close();
    await page.close();
  });
});

describe('correcting in the tab of a request', () => {
  it('fills in, refuses what cannot be, and has no accessibility violations with a form open', async () => {
    const tab = await product.open(product.url(`request.html?key=flextender:${demoReference.complete}`));
    await tab.getByRole('button', { name: 'Pas aan: Uren per week' }).click();
    await tab.getByLabel('Hoogstens', { exact: true }).fill('61');
    await tab.keyboard.press('Enter');
    await tab.getByText('Vul een getal van 1 tot en met 60 in.').waitFor();
    expect(await product.axe(tab)).toEqual([]);
    await product.shoot(tab, 'correcting');
    await tab.getByLabel('Hoogstens', { exact: true }).fill('40');
    await tab.keyboard.press('Enter');
    await tab.getByText('op de pagina:').waitFor();
    await tab.getByRole('button', { name: 'Voeg een knock-out toe' }).click();
    await tab.getByRole('textbox', { name: 'Knock-out' }).fill('Je bent op maandag beschikbaar');
    await tab.getByRole('button', { name: 'Klaar' }).click();
    await tab.getByText('van 6 voldaan').waitFor();
    await tab
      .getByRole('button', { name: /^Hoort er niet bij:/ })
      .first()
      .click();
    await tab.getByText('van 5 voldaan').waitFor();
    expect(await product.axe(tab)).toEqual([]);
    await product.shoot(tab, 'corrections');
    await tab.close();
  });
});
