import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { expand } from './support/expand.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const quiet = 1200;

describe('on the portal', () => {
  it.each([
    ['the home page', demoAddress.home],
    ['a news article about knock-outs', demoAddress.news],
    ['the contact form', demoAddress.contact],
  ])('shows nothing on %s', async (_name, address) => {
    const page = await product.open(address);
    await page.waitForTimeout(quiet);
    expect(await page.locator('tenderlens-overlay, tenderlens-mark').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['the public site', demoAddress.request(demoReference.levels)],
    ['the app', demoAddress.app(demoReference.levels)],
    ['the white label', demoAddress.whiteLabel(demoReference.levels)],
  ])('shows the same request on %s', async (_name, address) => {
    const page = await product.open(address);
    const overlay = await product.overlay(page);
    await overlay.waitForText('Adviseur klimaatadaptatie');
    expect(await overlay.text()).toContain('aanvraag 33402');
    await page.close();
  });

  it('keeps its root closed to the page', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    await product.overlay(page);
    const seen = await page
      .locator('tenderlens-overlay')
      .evaluate((host) => [host.shadowRoot, host.textContent]);
    expect(seen).toEqual([null, '']);
    await page.close();
  });

  it('says which fields were not found on a poor page, and still saves it', async () => {
    const page = await product.open(demoAddress.request(demoReference.bare));
    const overlay = await product.overlay(page);
    await overlay.waitForText('tijd niet gevonden');
    await overlay.click({ role: 'button', name: 'Niet gevonden' });
    for (const field of ['Vragen stellen tot', 'Duur', 'Maximumtarief', 'Gunningscriteria']) {
      await overlay.waitForText(field);
    }
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.close();
  });

  it('says what is odd on a page that contradicts itself', async () => {
    const page = await product.open(demoAddress.request(demoReference.contradictory));
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Opvallend' });
    for (const finding of [
      'Er ontbreekt een nummer bij de eisen',
      'De punten tellen niet op tot het totaal',
      "Aantal cv's verschilt",
      'De termijn staat er twee keer, verschillend',
      'Het opleidingsniveau verschilt',
    ]) {
      await overlay.waitForText(finding);
    }
    await page.close();
  });

  it('shows hostile text as plain text', async () => {
    const page = await product.open(demoAddress.request(demoReference.hostile));
    const overlay = await product.overlay(page);
    await overlay.click('Meer tonen');
    const found = await overlay.evaluate((root) => ({
      elements: root.querySelectorAll('script, img, iframe, a, style:not(:first-child)').length,
      bidi: /[\u202a-\u202e\u2066-\u2069]/.test(root.textContent ?? ''),
      tags: (root.textContent ?? '').includes('<'),
    }));
    expect(found).toEqual({ elements: 0, bidi: false, tags: true });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'demoBroken'))).toBeUndefined();
    await page.close();
  });

  it('says that a closed request is closed', async () => {
    const page = await product.open(demoAddress.request(demoReference.closed));
    const overlay = await product.overlay(page);
    await overlay.waitForText('Gesloten sinds');
    await page.close();
  });

  it('folds away with Escape in it, is found again by its button, and remembers how it stood', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    // Brings the focus into it, whichever way it stood.
    await overlay.click({ selector: '.tl-ov-head button' });
    await overlay.press('Escape');
    await overlay.waitFor((root) => root.querySelector('aside') === null);
    await page.reload();
    const again = await product.overlay(page);
    expect(await again.text()).not.toContain('Open paneel');
    await again.click({ role: 'button', name: 'TenderLens openen' });
    await again.waitForText('Open paneel');
    await page.close();
  });

  it('makes room for Escape on the page, for this once', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.waitForText('Open paneel');
    await page.keyboard.press('Escape');
    await overlay.waitFor((root) => root.querySelector('aside') === null);
    await page.reload();
    await (await product.overlay(page)).waitForText('Open paneel');
    await page.close();
  });

  it('keeps what is typed in it from the page', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    await page.evaluate(() => {
      const keys: string[] = [];
      Reflect.set(globalThis, 'demoKeys', keys);
      document.addEventListener('keydown', (event) => keys.push(event.key));
    });
    const overlay = await product.overlay(page);
    await expand(overlay);
    await overlay.fill('Punten criterium 7 als getal', '12');
    await overlay.press('Enter');
    await overlay.waitForText('12 / 25');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'demoKeys'))).toEqual([]);
    await page.close();
  });

  it('clears the overlay when the page moves on without a load', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    await (await product.overlay(page)).waitForText('33418');
    await page.evaluate(() => {
      document.body.replaceChildren('Niets meer');
      history.pushState({}, '', '/nieuws/');
    });
    await expect.poll(() => page.locator('tenderlens-overlay').count()).toBe(0);
    await page.close();
  });

  it('shows no request under the address of the next while an app is still loading it', async () => {
    const page = await product.open(demoAddress.app(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.waitForText('aanvraag 33418');
    await page.evaluate(
      (path) => history.pushState({}, '', path),
      new URL(demoAddress.app(demoReference.bare)).pathname,
    );
    await expect.poll(() => page.locator('tenderlens-overlay').count()).toBe(0);
    // The app takes its time; a banner that changes the text meanwhile makes the old request no new one.
    await page.evaluate(() => document.body.append('Bezig met laden'));
    await page.waitForTimeout(4500);
    expect(await page.locator('tenderlens-overlay').count()).toBe(0);
    await page.goto(demoAddress.app(demoReference.bare));
    await (await product.overlay(page)).waitForText('aanvraag 33440');
    await page.close();
  });

  it('comes back where the page took it away', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    await product.overlay(page);
    await page.evaluate(() => document.querySelector('tenderlens-overlay')?.remove());
    await expect.poll(() => page.locator('tenderlens-overlay').count(), { timeout: 10_000 }).toBe(1);
    await page.close();
  });

  it('comes where the worker was stopped just before', async () => {
    const page = await product.context.newPage();
    await product.stopWorker();
    await page.goto(demoAddress.request(demoReference.levels));
    await (await product.overlay(page)).waitForText('Adviseur klimaatadaptatie');
    await page.close();
  });

  it('leaves Escape to a field of the page, and is not collapsed the next time', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.waitForText('Open paneel');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    expect(await overlay.text()).toContain('Open paneel');
    await page.close();
  });
});
