import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;

beforeEach(async () => {
  product = await startProduct();
});
afterEach(() => product.close());

/** Runs in the worker: from here on IndexedDB refuses to open, as in a private window or a broken profile. */
const refuseStorage = async () => {
  const worker = product.context.serviceWorkers()[0];
  if (worker === undefined) throw new Error('no worker');
  await worker.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
};

describe('when nothing can be kept', () => {
  it('says so in Dutch, with what to do, and leaves the ticks on the screen', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.click('Meer tonen');
    await overlay.waitForText('eisen open');
    await refuseStorage();
    await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: 'Oordeel eis 1' } });
    await overlay.waitForText(
      'Je vinkje is niet bewaard. De schijf is vol. Maak ruimte en probeer het opnieuw',
    );
    await expect.poll(() => overlay.text()).toContain('1 voldaan · 4 open · 0 niet');
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('De schijf is vol');
    expect(await overlay.text()).not.toContain('Bewaard op dit apparaat');
    await expect.poll(() => overlay.text()).toContain('1 voldaan · 4 open · 0 niet');
    await product.stopWorker();
    await overlay.click({ role: 'button', name: 'Probeer opnieuw' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await expect.poll(() => overlay.text()).toContain('1 voldaan · 4 open · 0 niet');
    const [saved] = (await product.readDb('requests')) as { judgements: { knockouts: object } }[];
    expect(Object.keys(saved?.judgements.knockouts ?? {})).toHaveLength(1);
  });
});
