import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

type Stored = { key: string; status: string; judgements: { knockouts: Record<string, { verdict: string }> } };

const records = async () => (await product.readDb('requests')) as Stored[];
const complete = demoAddress.request(demoReference.complete);

describe('the main job on the production build', () => {
  it('shows the overlay by itself: title, buyer, number, time left, knock-outs and points', async () => {
    const page = await product.open(`${complete}&resultatenlijst=J795A`);
    const overlay = await product.overlay(page);
    await overlay.waitForText('Bewaar');
    const text = await overlay.text();
    expect(text).toContain('Projectleider herinrichting stationsgebied');
    expect(text).toContain('Gemeente Lindelo');
    expect(text).toContain('aanvraag 33418');
    expect(text).toMatch(/nog \d+ (dagen|d \d+ u)/);
    expect(text).toContain('Vragen stellen kan nog');
    expect(text).toContain('Nog 5 eisen open');
    expect(text).toContain('100 punten te halen');
    await page.close();
  });

  it('saves with one click, and the record is in IndexedDB when it says so', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    const saved = await records();
    expect(saved.map((record) => record.key)).toEqual(['flextender:33418']);
    const [snapshot] = (await product.readDb('snapshots')) as { text: string; sources: object }[];
    expect(snapshot?.text).toContain('Geldig certificaat VCA-VOL bij aanvang van de opdracht');
    expect(snapshot?.text).not.toContain('<');
    expect(Object.keys(snapshot?.sources ?? {})).toContain('submissionDeadline');
    await page.close();
  });

  it('says that a request is saved when its page is opened again, and with which status', async () => {
    const popup = await product.popup();
    await popup
      .getByLabel('Status van Projectleider herinrichting stationsgebied')
      .selectOption('In voorbereiding');
    await popup.close();
    const page = await product.open(demoAddress.app(demoReference.complete));
    const overlay = await product.overlay(page);
    await overlay.waitForText('In voorbereiding');
    await expect.poll(() => overlay.has({ role: 'button', name: 'Bewaard' })).toBe(true);
    await page.close();
  });

  it('keeps the ticks when the request is saved again', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click('Meer tonen');
    await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: 'Oordeel eis 1' } });
    await overlay.waitForText('1 voldaan · 4 open · 0 niet');
    await overlay.click({ role: 'button', name: 'Bewaard' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await expect.poll(() => overlay.text()).toContain('1 voldaan · 4 open · 0 niet');
    expect(await records()).toHaveLength(1);
    await page.close();
  });

  it('shows the request in the real side panel, and a tick there reaches the overlay after the worker was stopped', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('1 voldaan');
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Planning');
    const text = await panel.text();
    for (const part of [
      'Projectleider herinrichting stationsgebied',
      'Cv klaar om te sturen',
      'Voorwaarden',
      'Competenties',
    ]) {
      expect(text).toContain(part);
    }
    await product.stopWorker();
    await panel.click({ role: 'radio', name: 'Niet', within: { name: 'Oordeel eis 2' } });
    await overlay.waitForText('Valt af op 1 eis');
    await page.bringToFront();
    await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: 'Oordeel eis 3' } });
    await panel.waitForText('2 van 5 voldaan');
    await panel.close();
    await page.close();
  });

  it('follows the tab in front: never one request beside the page of another', async () => {
    const first = await product.open(complete);
    const overlay = await product.overlay(first);
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Gemeente Lindelo');
    const second = await product.open(demoAddress.request(demoReference.urgent));
    await second.bringToFront();
    await panel.waitForText('Gemeente Oosterdiep');
    expect(await panel.text()).not.toContain('Gemeente Lindelo');
    await second.goto(demoAddress.news);
    await panel.waitForText('Deze pagina is geen aanvraag');
    await expect.poll(() => panel.text()).toContain('Eerst aan de beurt');
    await first.bringToFront();
    await panel.waitForText('Gemeente Lindelo');
    await panel.close();
    await second.close();
    await first.close();
  });

  it('makes points sure by naming the evidence, and adds them up', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.click({
      role: 'radio',
      name: 'b. 2 of 3 projecten 20',
      within: { name: 'Niveau criterium 6' },
    });
    await expect.poll(() => panel.text()).toMatch(/Te claimen 20[\s\S]*Open 60/);
    await panel.click('Bewijs bij criterium 6');
    await panel.fill('Bewijs bij criterium 6', 'Stationsplein Hoogerzand, 2021 tot 2024');
    await panel.waitForText('20 punten zeker');
    await panel.waitForText('80 van 100');
    await expect.poll(() => panel.text()).toMatch(/Valt weg\s*20/);
    await overlay.waitForText('20 punten zeker');
    await panel.close();
    await page.close();
  });

  it('compares two saved requests side by side, with the differences marked', async () => {
    const page = await product.open(demoAddress.request(demoReference.contradictory));
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    const popup = await product.popup();
    await popup.getByLabel('Kies Projectleider herinrichting stationsgebied').check();
    await popup.getByLabel('Kies Procesmanager woningbouwversnelling en gebiedsontwikkeling').check();
    await popup.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    const table = popup.getByRole('table');
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(2);
    const hours = table.getByRole('row', { name: /^Uren per week/ });
    await expect
      .poll(() => hours.getByRole('cell').allInnerTexts())
      .toEqual([expect.stringContaining('28–32'), expect.stringContaining('32–36')]);
    await expect.poll(() => hours.locator('.is-diff').count()).toBe(2);
    await expect.poll(() => table.getByRole('row', { name: /^Duur/ }).locator('.is-diff').count()).toBe(0);
    await popup.getByRole('switch', { name: 'Alleen verschillen' }).check();
    await expect.poll(() => table.getByRole('row', { name: /^Duur/ }).count()).toBe(0);
    await popup.close();
    await page.close();
  });

  it('shows a saved request in a tab of its own, with the kept text and the way to the portal', async () => {
    const tab = await product.open(product.url('request.html?key=flextender%3A33418'));
    await tab
      .getByRole('heading', { level: 1, name: 'Projectleider herinrichting stationsgebied' })
      .waitFor();
    expect(await tab.getByRole('link', { name: 'Open op het portaal' }).getAttribute('href')).toBe(complete);
    await tab.getByText('Tekst van de pagina', { exact: true }).click();
    await tab.getByText('Lindelo telt 61.000 inwoners').waitFor();
    await tab.close();
  });

  it('asked the network for nothing but the portal', () => {
    expect(product.refused).toEqual([]);
  });
});
