/**
 * The main job, walked by the command itself: overview, two requests, tick, points, save, side panel, popup,
 * compare, profile with suggestions, matrix, agenda. Uses the product by the names that a person (or a screen reader) finds on it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { demoProfile } from '../demo/profile.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { bringInProfile } from '../e2e/support/own-profile.ts';
import { type Product, startProduct } from '../e2e/support/product.ts';
import type { RawTarget } from '../e2e/support/raw-target.ts';
import { settled } from '../e2e/support/settled.ts';
import type { Surface } from '../e2e/support/surface.ts';

export const tourDir = '.output/tour';

type Guide = {
  product: Product;
  say(text: string): void;
  /** A numbered picture of what is in front. */
  picture(target: Page | RawTarget, name: string): Promise<void>;
};

/** Walks the tour on the built extension. Throws at the first thing that is not as it should be. */
export async function walkTour(): Promise<void> {
  rmSync(tourDir, { recursive: true, force: true });
  mkdirSync(tourDir, { recursive: true });
  const product = await startProduct();
  try {
    const guide = guideFor(product);
    const overview = await visitOverview(guide);
    await judgeAndSave(guide);
    await saveAnother(guide);
    await lookAtMarks(guide, overview);
    await compareInPopup(guide);
    await judgeWithProfile(guide);
    await lookAhead(guide);
    if (product.refused.length > 0)
      throw new Error(`Asked for pages outside the demo: ${product.refused.join(', ')}`);
    guide.say(`Done. The pictures are in ${tourDir}/.`);
  } finally {
    await product.close();
  }
}

function guideFor(product: Product): Guide {
  let pictures = 0;
  return {
    product,
    say: (text) => console.log(`- ${text}`),
    picture: async (target, name) => {
      await settled();
      const path = join(tourDir, `${String(++pictures).padStart(2, '0')}-${name}.png`);
      await ('targetId' in target ? target.screenshot(path) : target.screenshot({ path }));
      console.log(`    picture: ${path}`);
    },
  };
}

async function visitOverview({ product, say, picture }: Guide): Promise<Page> {
  const page = await product.open(demoAddress.overview);
  await page.locator('.css-foundjob').first().waitFor();
  say(`Opened the overview ${page.url()}: ${await page.locator('.css-foundjob').count()} requests`);
  await picture(page, 'overview');
  return page;
}

async function judgeAndSave({ product, say, picture }: Guide): Promise<void> {
  const page = await product.open(demoAddress.request(demoReference.complete));
  const overlay = await product.overlay(page);
  say(`Opened request ${demoReference.complete}; the overlay says: ${summary(await overlay.text())}`);
  await picture(page, 'overlay');
  await overlay.click('Meer tonen');
  await tick(overlay, 'eis 1', 'Voldaan');
  await tick(overlay, 'eis 2', 'Voldaan');
  await tick(overlay, 'eis 3', 'Voldaan');
  await tick(overlay, 'eis 5', 'Niet');
  say('Ticked four of five knock-outs: three "Voldaan", one "Niet"');
  await overlay.click({ role: 'radio', name: '2 of 3 projecten', within: { name: 'Niveau criterium 6' } });
  await overlay.fill('Punten criterium 7 als getal', '15');
  await overlay.press('Enter');
  say('Chose a level of 20 points for criterion 6 and 15 points for criterion 7');
  await picture(page, 'overlay-judged');
  await save(overlay);
  say('Saved it with one click');
  await picture(page, 'overlay-saved');
  await overlay.click({ role: 'button', name: 'Open paneel' });
  const panel = await product.sidePanel();
  await panel.waitForText('Projectleider herinrichting stationsgebied');
  await panel.waitForText('Bewaard');
  say(`Opened the real side panel; it says: ${summary(await panel.text())}`);
  await picture(panel, 'side-panel');
}

async function saveAnother({ product, say, picture }: Guide): Promise<void> {
  const page = await product.open(demoAddress.request(demoReference.contradictory));
  const overlay = await product.overlay(page);
  await overlay.click('Opvallend');
  say(`Opened request ${demoReference.contradictory}, on which things contradict each other`);
  await picture(page, 'findings');
  await save(overlay);
  say('Saved it too');
}

async function lookAtMarks({ product, say, picture }: Guide, page: Page): Promise<void> {
  await page.bringToFront();
  const mark = await product.mark(page, demoReference.complete);
  say(`Back on the overview; the card of ${demoReference.complete} is marked: ${summary(await mark.text())}`);
  await picture(page, 'overview-marked');
}

async function compareInPopup({ product, say, picture }: Guide): Promise<void> {
  const popup = await product.popup();
  await popup
    .getByRole('checkbox', { name: /^Kies / })
    .first()
    .waitFor();
  const picks = popup.getByRole('checkbox', { name: /^Kies / });
  say(`Opened the popup: ${await picks.count()} saved requests`);
  await picture(popup, 'popup');
  for (const pick of await picks.all()) await pick.check();
  await popup.setViewportSize({ width: 800, height: 600 });
  await popup.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  const compared = await pageWithTable(product.context);
  const columns = await compared.getByRole('table').getByRole('columnheader').allInnerTexts();
  say(`Compared them side by side: ${columns.map(summary).join(' | ')}`);
  await picture(compared, 'compare');
}

async function judgeWithProfile({ product, say, picture }: Guide): Promise<void> {
  const options = await bringInProfile(product, demoProfile);
  say('Brought a profile in from a file, on the options page');
  await picture(options, 'options');
  await options.close({ runBeforeUnload: false });
  const key = `flextender:${demoReference.contradictory}`;
  const page = await product.open(product.url(`request.html?key=${encodeURIComponent(key)}`));
  const first = page.getByText('Voorstel:').first();
  await first.waitFor();
  say(`Opened the saved request in a tab; the profile suggests: ${summary(await first.innerText())}`);
  await first.scrollIntoViewIfNeeded();
  await picture(page, 'suggestions');
  await page.goto(product.url(`matrix.html?key=${encodeURIComponent(key)}`));
  await page.getByRole('table').waitFor();
  say('Opened its criteria matrix');
  await picture(page, 'matrix');
}

async function lookAhead({ product, say, picture }: Guide): Promise<void> {
  const popup = await product.popup();
  await popup.getByRole('button', { name: 'Agenda van alles wat je bewaarde' }).click();
  await popup.getByRole('heading', { name: 'Wat eraan komt' }).waitFor();
  say('Opened the agenda in the popup');
  await picture(popup, 'agenda');
}

/** The comparison stands in the popup or on a page of its own. */
async function pageWithTable(context: BrowserContext): Promise<Page> {
  for (let waited = 0; waited < 100; waited++) {
    for (const page of context.pages()) {
      if (page.url().startsWith('chrome-extension:') && (await page.getByRole('table').count()) > 0)
        return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No page shows the comparison');
}

async function tick(overlay: Surface, knockout: string, verdict: string): Promise<void> {
  await overlay.click({ role: 'radio', name: verdict, within: { name: `Oordeel ${knockout}` } });
}

async function save(overlay: Surface): Promise<void> {
  await overlay.click({ role: 'button', name: 'Bewaar' });
  await overlay.waitForText('Bewaard');
}

/** The first words of a longer text, on one line. */
function summary(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 110)}…` : line;
}
