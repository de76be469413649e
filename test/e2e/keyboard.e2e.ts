import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbered } from '../demo/markup.ts';
import { requestPage } from '../demo/request-page.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, startProduct } from './support/product.ts';
import type { Surface } from './support/surface.ts';

let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** The name or the words of what has the focus in a closed shadow root; '' where nothing in it has. */
const focusedIn = (overlay: Surface): Promise<string> =>
  overlay.evaluate((root) => {
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    return focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '';
  });

/** Puts the focus on the control whose words or name begin so, and presses Enter on it. */
async function enter(overlay: Surface, name: string): Promise<void> {
  await overlay.waitFor((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(wanted),
    );
    button?.focus();
    return button !== undefined;
  }, name);
  await overlay.press('Enter');
}

/** As `enter`, on one of the extension's own pages. */
async function enterOn(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

const focusedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return '';
    return focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '';
  });

const texts = {
  complete: 'Projectleider herinrichting stationsgebied',
  contradictory: 'Procesmanager woningbouwversnelling en gebiedsontwikkeling',
};

describe('the overlay by keyboard alone', () => {
  it('keeps the focus from pill to handle, to the list, and on the button that saves', async () => {
    const page = await product.open(demoAddress.request(demoReference.complete));
    const overlay = await product.overlay(page);
    await enter(overlay, 'Inklappen');
    await overlay.waitFor((root) => root.querySelector('aside') === null);
    await enter(overlay, 'TenderLens openen');
    await expect.poll(() => focusedIn(overlay)).toBe('Inklappen (Esc)');
    await enter(overlay, 'Vink je eisen aan');
    await overlay.waitFor((root) => {
      const focused = root instanceof ShadowRoot ? root.activeElement : null;
      return focused !== null && focused === root.querySelector('input[type=radio]');
    });
    await overlay.press('Space');
    await overlay.waitForText('1 voldaan · 4 open · 0 niet');
    await enter(overlay, 'Bewaar');
    await overlay.waitForText('Bewaard op dit apparaat');
    await expect.poll(() => focusedIn(overlay)).toBe('Bewaard');
    await overlay.press('Enter');
    await overlay.waitForText('Bewaard op dit apparaat');
    await expect.poll(() => focusedIn(overlay)).toBe('Bewaard');
    // How the overlay stands is remembered: the next test begins with the compact one.
    await enter(overlay, 'Minder tonen');
    await overlay.waitFor((root) => root.querySelector('[role=radiogroup]') === null);
    await page.close();
  });
});

describe('the popup by keyboard alone', () => {
  it('gives the focus to the way back from a comparison, and to the button that led there', async () => {
    const page = await product.open(demoAddress.request(demoReference.contradictory));
    const overlay = await product.overlay(page);
    await enter(overlay, 'Bewaar');
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.close();
    const popup = await product.popup();
    await popup.getByLabel(`Kies ${texts.complete}`).press('Space');
    await popup.getByLabel(`Kies ${texts.contradictory}`).press('Space');
    await enterOn(popup, /^Vergelijk$/);
    await popup.getByRole('table').waitFor();
    await expect.poll(() => focusedOn(popup)).toBe('Terug naar de lijst');
    await popup.keyboard.press('Enter');
    await popup.getByText('2 gekozen').waitFor();
    await expect.poll(() => focusedOn(popup)).toBe('Vergelijk');
    await popup.close();
  });

  it('goes on from a removed row to the next, and from the last to the way back', async () => {
    const popup = await product.popup();
    await popup.getByRole('checkbox').nth(1).waitFor();
    const [first, second] = await popup.getByRole('checkbox').all();
    const names = [await first?.getAttribute('aria-label'), await second?.getAttribute('aria-label')];
    const titles = names.map((name) => (name ?? '').replace('Kies ', ''));
    await enterOn(popup, `Verwijder ${titles[0]}`);
    await expect.poll(() => focusedOn(popup)).toBe(`Kies ${titles[1]}`);
    await popup.keyboard.press('Shift+Tab');
    await expect.poll(() => focusedOn(popup)).toBe('Zet terug');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focusedOn(popup)).toBe(`Kies ${titles[0]}`);
    await enterOn(popup, `Verwijder ${titles[1]}`);
    await expect.poll(() => focusedOn(popup)).toBe(`Kies ${titles[0]}`);
    await enterOn(popup, `Verwijder ${titles[0]}`);
    await expect.poll(() => focusedOn(popup)).toBe('Zet terug');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focusedOn(popup)).toBe(`Kies ${titles[0]}`);
    await popup.close();
  });
});

describe('twenty-five knock-outs in a low window', () => {
  const opened = async (width: number, height: number): Promise<{ page: Page; overlay: Surface }> => {
    const address = demoAddress.request(demoReference.complete);
    const request = product.site.requests.find(({ reference }) => reference === demoReference.complete);
    if (request === undefined) throw new Error('the demo site has no complete request');
    const items = Array.from(
      { length: 25 },
      (_, nth) => `Minimaal ${nth + 1} jaar werkervaring op een brug;`,
    );
    const body = [
      numbered('Vereisten / knock-outcriteria te beoordelen door Flextender', items),
      numbered(
        'Gunningscriteria te beoordelen door Flextender (weging, totaal 60 punten)',
        ['Werkervaring met sluizen; (60 punten)'],
        26,
      ),
    ].join('');
    const page = await product.context.newPage();
    await page.setViewportSize({ width, height });
    await page.route(address, (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: requestPage({ ...request, body }),
      }),
    );
    await page.goto(address);
    return { page, overlay: await product.overlay(page) };
  };
  /** What of the buttons and of the overlay's edges is out of the window, or covered. */
  const outside = (overlay: Surface): Promise<string[]> =>
    overlay.evaluate((root) => {
      const wrong: string[] = [];
      const tree = root as ShadowRoot;
      for (const one of root.querySelectorAll('.tl-overlay, .tl-handle, .tl-ov-actions button')) {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) {
          wrong.push(`${one.className} is out of the window: ${[left, right, top, bottom].join()}`);
        }
        const hit = tree.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (one.matches('button') && one !== hit && !one.contains(hit))
          wrong.push(`${one.className} is covered`);
      }
      for (const one of root.querySelectorAll('.tl-ov-body, .tl-ov-body > *, .tl-verdict > *')) {
        if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') {
          wrong.push(`${one.className} runs out sideways`);
        }
      }
      return wrong;
    });

  it.each([
    [360, 500],
    [1280, 430],
    [1280, 360],
  ])('in %d by %d the buttons are in view and nothing runs out sideways', async (width, height) => {
    const { page, overlay } = await opened(width, height);
    await overlay.waitForText('Nog 25 eisen open');
    await expect.poll(() => outside(overlay)).toEqual([]);
    await overlay.click('Meer tonen');
    await overlay.waitFor((root) => root.querySelectorAll('[role=radiogroup]').length === 25);
    await expect.poll(() => outside(overlay)).toEqual([]);
    await overlay.click({ role: 'button', name: 'Minder tonen' });
    await overlay.waitFor((root) => root.querySelector('[role=radiogroup]') === null);
    await page.close();
  });

  it.each([240, 320, 360])('the tab of the request has nothing beside its window of %d px', async (width) => {
    const { page, overlay } = await opened(1280, 800);
    await enter(overlay, 'Bewaar');
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.close();
    const tab = await product.open(product.url('request.html?key=flextender%3A33418'));
    await tab.setViewportSize({ width, height: 700 });
    await tab.getByText('Nog 25 eisen open').first().waitFor();
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await expect.poll(() => tab.evaluate(over)).toBe(0);
    await tab.close();
  });

  it('prints the page without the overlay', async () => {
    const { page, overlay } = await opened(1280, 800);
    await overlay.waitForText('Nog 25 eisen open');
    await page.emulateMedia({ media: 'print' });
    const shown = await overlay.evaluate((root) => root.querySelector('aside')?.checkVisibility() ?? null);
    expect(shown).toBe(false);
    await page.close();
  });
});
