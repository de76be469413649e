import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProfile } from '../demo/profile.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { bringInProfile } from './support/own-profile.ts';
import { type Product, startProduct } from './support/product.ts';

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct({ colorScheme });
    for (const reference of [demoReference.contradictory, demoReference.urgent]) {
      const page = await product.open(demoAddress.request(reference));
      const overlay = await product.overlay(page);
      await overlay.click({ role: 'button', name: 'Bewaar' });
      await overlay.waitForText('Bewaard op dit apparaat');
      await page.close();
    }
  });
  afterAll(() => product.close());

  it('in the overlay: compact, expanded, findings, not found, collapsed', async () => {
    const page = await product.open(demoAddress.request(demoReference.contradictory));
    const overlay = await product.overlay(page);
    await overlay.waitForText('Bewaard');
    expect(await overlay.axe()).toEqual([]);
    await overlay.click({ role: 'button', name: 'Opvallend' });
    expect(await overlay.axe()).toEqual([]);
    await overlay.click({ role: 'button', name: 'Terug' });
    await overlay.click({ role: 'button', name: 'Niet gevonden' });
    expect(await overlay.axe()).toEqual([]);
    await overlay.click({ role: 'button', name: 'Terug' });
    await overlay.click('Meer tonen');
    expect(await overlay.axe()).toEqual([]);
    await overlay.press('Escape');
    await overlay.waitFor((root) => root.querySelector('aside') === null);
    expect(await overlay.axe()).toEqual([]);
    await page.close();
  });

  it('in the side panel', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    // The last test left the overlay collapsed, and that is remembered.
    await overlay.click({ role: 'button', name: 'TenderLens openen' });
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Planning');
    expect(await panel.axe()).toEqual([]);
    await page.goto(demoAddress.news);
    await panel.waitForText('Deze pagina is geen aanvraag');
    expect(await panel.axe()).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('in popup, comparison and the page of one request', async () => {
    const popup = await product.popup();
    await popup.getByRole('checkbox').first().waitFor();
    expect(await product.axe(popup)).toEqual([]);
    for (const pick of await popup.getByRole('checkbox').all()) await pick.check();
    expect(await product.axe(popup)).toEqual([]);
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    await popup.getByRole('table').waitFor();
    expect(await product.axe(popup)).toEqual([]);
    await popup.close();
    const tab = await product.open(product.url('request.html?key=flextender%3A33377'));
    await tab.getByRole('heading', { level: 1 }).waitFor();
    expect(await product.axe(tab)).toEqual([]);
    await tab.close();
  });

  it('in the options with a form in error and a pasted CV, and in the panel with suggestions and evidence', async () => {
    const options = await bringInProfile(product, demoProfile);
    await options.getByRole('button', { name: 'Wijzig Adviseur participatie' }).click();
    await options.getByLabel('Tot en met', { exact: true }).fill('02-2010');
    await options.getByRole('button', { name: 'Bewaar functie' }).click();
    await options.getByText(/De einddatum ligt voor de begindatum/).waitFor();
    await options
      .getByLabel('Tekst van je cv')
      .fill('Werkervaring\n2011 – 2014 Kademeester, Gemeente Lindelo');
    await options.getByRole('button', { name: 'Lees', exact: true }).click();
    await options.getByRole('heading', { name: '1 gegeven gevonden' }).waitFor();
    expect(await product.axe(options)).toEqual([]);
    await options.close({ runBeforeUnload: false });
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.urgent}`));
    await tab.setViewportSize({ width: 320, height: 900 });
    await tab.getByText('Voorstel:').first().waitFor();
    await tab
      .getByRole('button', { name: /^Koppel bewijs/ })
      .first()
      .click();
    await tab
      .getByRole('group', { name: /bewijs/i })
      .first()
      .waitFor();
    expect(await product.axe(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await tab.close();
  });
});
