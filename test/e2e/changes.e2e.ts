import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, pictureMoment, picturesDir, startProduct } from './support/product.ts';
import type { Surface } from './support/surface.ts';

let product: Product;

const complete = demoAddress.request(demoReference.complete);
const title = 'Projectleider herinrichting stationsgebied';
const kept = `request.html?key=flextender%3A${demoReference.complete}`;

/** What the buyer changes: printed words, before and after. */
const edits: [string, string][] = [
  ['dinsdag 1 december 2026', 'vrijdag 4 december 2026'],
  ['Minimaal 5 jaar aantoonbare', 'Minimaal 7 jaar aantoonbare'],
  ['ondernemers; (25 punten)', 'ondernemers; (30 punten)'],
  ['werken; (20 punten)', 'werken; (15 punten)'],
];
let edited = false;

beforeAll(async () => {
  product = await startProduct({ now: pictureMoment });
  await product.context.route(
    (url) => url.href.startsWith(complete),
    async (route) => {
      const answer = product.site.respond(route.request().url());
      if (answer === null) return route.abort();
      const body = edited
        ? edits.reduce((html, [was, is]) => html.replaceAll(was, is), answer.body)
        : answer.body;
      await route.fulfill({ ...answer, body });
    },
  );
});
afterAll(() => product.close());

type Kept = {
  request: { submissionDeadline: string };
  changes: { list: unknown[] };
  judgements: { knockouts: Record<string, { verdict: string; review?: object }> };
};
const record = async () => ((await product.readDb('requests')) as Kept[])[0];
const snapshots = async () => (await product.readDb('snapshots'))?.length;

/** What stands there, in one line. */
const wordsOf = async (surface: Surface) => (await surface.text()).replace(/\s+/g, ' ');

const expectPictures = (name: string) => {
  for (const scheme of ['light', 'dark']) {
    const path = join(picturesDir, `${name}-${scheme}.png`);
    expect(existsSync(path) && statSync(path).size > 5_000, path).toBe(true);
  }
};

describe('a saved request whose page is served again, changed', () => {
  it('begins as it was read, ticked and saved', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click('Meer tonen');
    for (const nth of ['1', '2']) {
      await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: `Oordeel eis ${nth}` } });
    }
    await overlay.click({ role: 'radio', name: '2 of 3 projecten', within: { name: 'Niveau criterium 6' } });
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await overlay.click('Minder tonen');
    expect(await snapshots()).toBe(1);
    await page.close();
  });

  it('says nothing at a visit at which nothing changed', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('2 voldaan');
    // As long as it takes until a page has settled, and then some.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await overlay.text()).not.toContain('wijziging');
    expect(await snapshots()).toBe(1);
    await page.close();
  });

  it('tells what changed in the overlay, deadline first, after the worker was stopped as well', async () => {
    edited = true;
    await product.stopWorker();
    const page = await product.open(complete);
    await page.setViewportSize({ width: 1224, height: 860 });
    const overlay = await product.overlay(page);
    await overlay.waitForText('4 wijzigingen sinds je');
    await overlay.waitForText('1 voldaan · 4 open · 0 niet');
    const text = await wordsOf(overlay);
    expect(text).toContain('Inschrijven tot eerst: di 1 dec, 09:00 nu: vr 4 dec, 09:00');
    expect(text).toContain('Eis 2 tekst aangepast');
    expect(text).toContain('Criterium 7 eerst: 25 punten nu: 30 punten');
    expect(text).toContain('en nog 1');
    expect(await overlay.axe()).toEqual([]);
    await product.shoot(page, 'overlay-changed');
    await page.close();
    expectPictures('overlay-changed');
    const saved = await record();
    expect(saved?.request.submissionDeadline).toContain('2026-12-04T09:00');
    expect(Object.values(saved?.judgements.knockouts ?? {}).filter(({ review }) => review)).toHaveLength(1);
    expect(await snapshots()).toBe(2);
  });

  it('is marked as changed in the popup and on the overview', async () => {
    const popup = await product.popup();
    await popup.getByText('gewijzigd').waitFor();
    await popup.getByText('vr 4 dec, 09:00').waitFor();
    expect(await product.axe(popup)).toEqual([]);
    await product.shoot(popup, 'popup-changed');
    await popup.close();
    const overview = await product.open(demoAddress.overview);
    const mark = await product.mark(overview, demoReference.complete);
    await mark.waitForText('gewijzigd');
    await overview.close();
    expectPictures('popup-changed');
  });

  it('shows every change in the panel, and asks whether the tick on other words still holds', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('4 wijzigingen');
    await overlay.click({ role: 'button', name: 'Bekijk verschil' });
    const panel = await product.sidePanel();
    await panel.waitForText('4 wijzigingen sinds je');
    await panel.click({ role: 'button', name: 'Bekijk verschil' });
    const text = await wordsOf(panel);
    expect(text).toContain('Minimaal eerst: 5 nu: 7 jaar aantoonbare werkervaring');
    expect(text).toContain('Tekst gewijzigd. Was: Voldaan. Klopt dit nog?');
    expect(await panel.axe()).toEqual([]);
    await product.shoot(panel, 'panel-changed');
    await panel.evaluate((root) => root.querySelector('.tl-review')?.scrollIntoView({ block: 'center' }));
    await product.shoot(panel, 'panel-review');
    await panel.click('Klopt nog: eis 2');
    await overlay.waitForText('2 voldaan · 3 open · 0 niet');
    await expect.poll(() => panel.text()).not.toContain('Klopt dit nog?');
    await panel.close();
    await page.close();
    expectPictures('panel-changed');
    expectPictures('panel-review');
  });

  it('shows the same in the tab of the request, and is quiet everywhere once it was seen', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('4 wijzigingen');
    const tab = await product.open(product.url(kept));
    await tab.setViewportSize({ width: 1000, height: 900 });
    await tab.getByText('4 wijzigingen').waitFor();
    await tab.getByRole('button', { name: 'Bekijk verschil' }).click();
    expect(await product.axe(tab)).toEqual([]);
    await product.shoot(tab, 'request-tab-changed');
    await tab.getByRole('button', { name: 'Gezien' }).click();
    await tab.getByText('4 wijzigingen').waitFor({ state: 'detached' });
    await overlay.waitFor((root) => !(root.textContent ?? '').includes('wijzigingen'));
    expect((await record())?.changes).toEqual({ since: null, list: [] });
    await tab.close();
    await page.close();
    const popup = await product.popup();
    await popup.getByRole('link', { name: title }).waitFor();
    expect(await popup.getByText('gewijzigd').count()).toBe(0);
    await popup.close();
    expectPictures('request-tab-changed');
  });

  it('tells it when the page takes its changes back, in English to who reads that', async () => {
    const popup = await product.popup();
    await popup.getByRole('button', { name: 'EN: Switch to English' }).click();
    await popup.getByRole('heading', { name: 'Saved' }).waitFor();
    await popup.close();
    edited = false;
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.waitForText('4 changes since you');
    await expect
      .poll(() => wordsOf(overlay))
      .toContain('Submit by before: Fri 4 Dec, 09:00 now: Tue 1 Dec, 09:00');
    await expect.poll(() => wordsOf(overlay)).toContain('1 met · 4 open · 0 not met');
    await expect.poll(() => overlay.text()).toContain('Open panel');
    await overlay.click({ role: 'button', name: 'Seen' });
    await overlay.waitFor((root) => !(root.textContent ?? '').includes('4 changes'));
    await page.reload();
    const again = await product.overlay(page);
    await again.waitForText('Open panel');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await again.text()).not.toContain('4 changes');
    await page.close();
  });

  it('asked the network for nothing but the portal', () => {
    expect(product.refused).toEqual([]);
  });
});
