import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';

let profileDir: string;
let product: Product;

beforeEach(async () => {
  profileDir = mkdtempSync(join(tmpdir(), 'tenderlens-profile-'));
  product = await startProduct({ profileDir });
});
afterEach(async () => {
  await product.close();
  rmSync(profileDir, { recursive: true, force: true });
});

const restart = async () => {
  await product.close();
  product = await startProduct({ profileDir });
};
const complete = demoAddress.request(demoReference.complete);
const openOverlay = async (address = complete) => {
  const page = await product.open(address);
  return { page, overlay: await product.overlay(page) };
};

describe('what the user keeps', () => {
  it('survives a restart of the browser', async () => {
    const { overlay } = await openOverlay();
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await restart();
    const popup = await product.popup();
    await popup.getByRole('link', { name: 'Projectleider herinrichting stationsgebied' }).waitFor();
    const again = await openOverlay();
    await again.overlay.waitForText('Bewaard');
  });

  it('holds a draft of an unsaved request over reload and restart, outside the list, until it is saved', async () => {
    const { page, overlay } = await openOverlay();
    await overlay.click('Meer tonen');
    await overlay.click({ role: 'radio', name: 'Niet', within: { name: 'Oordeel eis 5' } });
    await overlay.waitForText('Valt af op 1 eis');
    await expect.poll(async () => (await product.readDb('drafts'))?.length).toBe(1);
    await page.reload();
    await (await product.overlay(page)).waitForText('Valt af op 1 eis');
    await restart();
    const popup = await product.popup();
    await popup.getByText('Nog niets bewaard').waitFor();
    const again = await openOverlay();
    await again.overlay.waitForText('Valt af op 1 eis');
    await again.overlay.click({ role: 'button', name: 'Bewaar' });
    await again.overlay.waitForText('Bewaard op dit apparaat');
    expect(await product.readDb('drafts')).toEqual([]);
    await popup.getByText('valt af op 1 eis').waitFor();
  });

  it('shares a draft between overlay and panel', async () => {
    const { overlay } = await openOverlay();
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.click({ role: 'radio', name: 'Voldaan', within: { name: 'Oordeel eis 4' } });
    await overlay.waitForText('1 voldaan · 4 open · 0 niet');
    expect(await product.readDb('requests')).toEqual([]);
  });

  it('removes without a question and brings everything back', async () => {
    const { overlay } = await openOverlay();
    await overlay.click('Meer tonen');
    await overlay.click({ role: 'radio', name: 'Voldaan', within: { name: 'Oordeel eis 2' } });
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    const popup = await product.popup();
    await popup.getByRole('button', { name: 'Verwijder Projectleider herinrichting stationsgebied' }).click();
    await popup.getByText('Nog niets bewaard').waitFor();
    await overlay.waitFor((root) => !(root.textContent ?? '').includes('Bewaard'));
    await popup.getByRole('button', { name: 'Zet terug' }).click();
    await popup.getByText('4 open van 5').waitFor();
    await overlay.waitForText('1 voldaan · 4 open · 0 niet');
    expect(await product.readDb('snapshots')).toHaveLength(1);
  });

  it('takes over what was done in a popup that is gone at once, which has woken the worker for that', async () => {
    const { page, overlay } = await openOverlay();
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.close();
    const title = 'Projectleider herinrichting stationsgebied';
    const status = async () => ((await product.readDb('requests')) as { status: string }[])[0]?.status;
    for (const [label, kept] of [
      ['In voorbereiding', 'preparing'],
      ['Bewaard', 'saved'],
    ] as const) {
      await product.stopWorker();
      const popup = await product.popup();
      await expect.poll(product.workerRuns).toBe(true);
      await popup.getByLabel(`Status van ${title}`).selectOption(label);
      await popup.close();
      await expect.poll(status).toBe(kept);
    }
    const popup = await product.popup();
    await popup.getByRole('button', { name: `Verwijder ${title}` }).click();
    await popup.close();
    await expect.poll(() => product.readDb('requests')).toEqual([]);
  });

  it('saves the page in front from the toolbar button', async () => {
    const { overlay } = await openOverlay();
    const popup = await product.toolbarPopup();
    await popup.waitForText('Deze pagina: Projectleider herinrichting stationsgebied');
    await popup.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitFor((root) => (root.textContent ?? '').includes('Bewaard'));
    expect(await product.readDb('requests')).toHaveLength(1);
  });

  it('saves the page in front by the keyboard command', async () => {
    const { page, overlay } = await openOverlay();
    await overlay.waitForText('Open paneel');
    const worker = product.context.serviceWorkers()[0];
    // The browser's own shortcuts cannot be pressed from outside; this is the event they raise.
    await worker?.evaluate(async () => {
      type Api = {
        tabs: { query(about: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      };
      const { tabs, commands } = Reflect.get(globalThis, 'chrome') as Api;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch('save-page', tab);
    });
    await overlay.waitForText('Bewaard op dit apparaat');
    expect(await product.readDb('requests')).toHaveLength(1);
    await page.close();
  });
});
