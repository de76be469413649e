import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProfile } from '../demo/profile.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { expand } from './support/expand.ts';
import { bringInProfile } from './support/own-profile.ts';
import { type Product, pictureMoment, picturesDir, startProduct } from './support/product.ts';

let product: Product;

beforeAll(async () => {
  product = await startProduct({ now: pictureMoment });
});
afterAll(() => product.close());

/** Both themes were taken, and not as an empty file. */
const expectPictures = (name: string) => {
  for (const scheme of ['light', 'dark']) {
    const path = join(picturesDir, `${name}-${scheme}.png`);
    expect(existsSync(path) && statSync(path).size > 5_000, path).toBe(true);
  }
};

/** The moment of the pictures is Wednesday 25 November 2026, 11:20; every clock is stopped at it. */
describe('pictures of every surface, in both themes', () => {
  it('overlay: compact, findings, not found, expanded, collapsed', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    await page.setViewportSize({ width: 1224, height: 860 });
    const overlay = await product.overlay(page);
    await overlay.waitForText('5 d 21 u');
    await product.shoot(page, 'overlay-compact');
    await overlay.click({ role: 'button', name: 'Opvallend' });
    await product.shoot(page, 'overlay-findings');
    await overlay.click({ role: 'button', name: 'Terug' });
    await overlay.click('Meer tonen');
    for (const nth of ['1', '2', '4']) {
      await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: `Oordeel eis ${nth}` } });
    }
    await overlay.click({ role: 'radio', name: 'Niet', within: { name: 'Oordeel eis 5' } });
    await overlay.click({ role: 'radio', name: '2 of 3 projecten', within: { name: 'Niveau criterium 6' } });
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.setViewportSize({ width: 1224, height: 1150 });
    await product.shoot(page, 'overlay-wide');
    await overlay.press('Escape');
    await overlay.waitFor((root) => root.querySelector('aside') === null);
    await product.shoot(page, 'overlay-pill');
    await page.close();

    const poor = await product.open(demoAddress.request(demoReference.bare));
    await poor.setViewportSize({ width: 1224, height: 860 });
    const bare = await product.overlay(poor);
    await bare.click({ role: 'button', name: 'TenderLens openen' });
    await bare.click({ role: 'button', name: 'Niet gevonden' });
    await product.shoot(poor, 'overlay-missing');
    await poor.close();
    for (const name of ['compact', 'findings', 'wide', 'pill', 'missing']) expectPictures(`overlay-${name}`);
  });

  it('side panel', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Planning');
    await panel.click('Bewijs bij criterium 6');
    await panel.fill('Bewijs bij criterium 6', 'Stationsplein Hoogerzand, 2021–2024');
    await panel.fill('Punten criterium 7 als getal', '15');
    await panel.press('Enter');
    await panel.waitForText('20 punten zeker');
    await panel.evaluate(() => scrollTo(0, 0));
    await product.shoot(panel, 'panel');
    await panel.close();
    await page.close();
    // The same components at the panel's width, over their whole length.
    const tab = await product.open(product.url('request.html?key=flextender%3A33418'));
    await tab.setViewportSize({ width: 360, height: 3300 });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await product.shoot(tab, 'panel-whole');
    await tab.setViewportSize({ width: 1000, height: 900 });
    await product.shoot(tab, 'request-tab');
    await tab.close();
    for (const name of ['panel', 'panel-whole', 'request-tab']) expectPictures(name);
  });

  it('popup list, comparison and overview', async () => {
    for (const reference of [demoReference.urgent, demoReference.contradictory, demoReference.levels]) {
      const page = await product.open(demoAddress.request(reference));
      const overlay = await product.overlay(page);
      await expand(overlay);
      await overlay.click({ role: 'radio', name: 'Voldaan', within: { selector: '.tl-ov-list li' } });
      await overlay.click({ role: 'button', name: 'Bewaar' });
      await overlay.waitForText('Bewaard op dit apparaat');
      await page.close();
    }
    const popup = await product.popup();
    await expect.poll(() => popup.getByRole('checkbox').count()).toBe(4);
    await popup
      .getByLabel('Status van Projectleider herinrichting stationsgebied')
      .selectOption('In voorbereiding');
    await product.shoot(popup, 'popup');
    for (const nth of [0, 1, 3]) await popup.getByRole('checkbox').nth(nth).check();
    await popup.getByRole('button', { name: /^Verwijder Projectleider/ }).click();
    await popup.getByRole('button', { name: 'Zet terug' }).waitFor();
    await product.shoot(popup, 'popup-undo');
    await popup.getByRole('button', { name: 'Zet terug' }).click();
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    await popup.getByRole('table').waitFor();
    await product.shoot(popup, 'compare');
    await popup.close();
    const overview = await product.open(demoAddress.overview);
    await overview.setViewportSize({ width: 1224, height: 900 });
    await product.mark(overview, demoReference.complete);
    await product.mark(overview, demoReference.urgent);
    await product.shoot(overview, 'overview');
    await overview.close();
    for (const name of ['popup', 'popup-undo', 'compare', 'overview']) expectPictures(name);
  });

  it('options, and the panel with what the profile suggests', async () => {
    const options = await bringInProfile(product, demoProfile);
    await options.reload();
    await options.setViewportSize({ width: 1000, height: 1250 });
    await options.getByRole('button', { name: 'Wijzig Projectleider openbare ruimte, spoorzone' }).click();
    await options.getByLabel('Tot en met', { exact: true }).fill('02-2020');
    await options.getByRole('button', { name: 'Bewaar functie' }).click();
    await product.shoot(options, 'options');
    await options.close({ runBeforeUnload: false });
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.urgent}`));
    await tab.setViewportSize({ width: 360, height: 4200 });
    await tab.getByText('Voorstel:').first().waitFor();
    await product.shoot(tab, 'panel-suggestions');
    await tab.getByRole('button', { name: 'Neem over: voorstel voor eis 4' }).click();
    await tab.getByText('Uit je profiel:').first().waitFor();
    await product.shoot(tab, 'panel-accepted');
    await tab.close();
    for (const name of ['options', 'panel-suggestions', 'panel-accepted']) expectPictures(name);
  });
});
