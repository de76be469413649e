import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoProfile } from '../demo/profile.ts';
import { demoAddress, demoReference } from '../demo/site.ts';
import { bringInProfile } from './support/own-profile.ts';
import { type Product, pictureMoment, picturesDir, startProduct } from './support/product.ts';

let product: Product;

/** Waits for the file that a click brings, and reads it with another library than the one that wrote it. */
async function calendarFrom(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const root = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const events = root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { name: download.suggestedFilename(), root, events };
}

const expectPictures = (name: string) => {
  for (const scheme of ['light', 'dark']) {
    const path = join(picturesDir, `${name}-${scheme}.png`);
    expect(existsSync(path) && statSync(path).size > 5_000, path).toBe(true);
  }
};

beforeAll(async () => {
  product = await startProduct({ now: pictureMoment });
  const options = await bringInProfile(product, demoProfile);
  await options.close({ runBeforeUnload: false });
  for (const reference of [demoReference.complete, demoReference.urgent, demoReference.levels]) {
    const page = await product.open(demoAddress.request(reference));
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await page.close();
  }
});
afterAll(() => product.close());

describe('the agenda', () => {
  it('shows in the popup what is coming, by day, and what can be done side by side', async () => {
    const popup = await product.popup();
    await popup.getByRole('checkbox').first().waitFor();
    await popup.getByRole('button', { name: 'Agenda van alles wat je bewaarde' }).click();
    await popup.getByRole('heading', { name: 'Wat eraan komt' }).waitFor();
    // The profile comes after the moments.
    await popup.getByText('Vrij volgens je profiel').waitFor();
    const text = await popup.locator('main').innerText();
    expect(text).toMatch(/do 26 november[\s\S]*Inschrijven tot[\s\S]*Beleidsadviseur wonen en zorg/);
    expect(text).toContain('Vrij volgens je profiel: 36 uur per week vanaf');
    expect(text).toMatch(/Vragen die je nog kunt stellen[\s\S]*Projectleider[\s\S]*kan nog 21 u 40 min/);
    expect(await product.axe(popup)).toEqual([]);
    // Only the agenda itself scrolls.
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
    await product.shoot(popup, 'agenda');
    await popup
      .getByRole('button', { name: /^Stel een vraag op over/ })
      .first()
      .click();
    await popup.getByLabel('Vraag aan het portaal').waitFor();
    expect(await product.axe(popup)).toEqual([]);
    await product.shoot(popup, 'agenda-questions');
    await popup.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await popup.getByRole('checkbox').first().waitFor();
    await popup.close();
    for (const name of ['agenda', 'agenda-questions']) expectPictures(name);
  });

  it('goes into a calendar, with the deadline at its Dutch time', async () => {
    const popup = await product.popup();
    await popup.getByRole('checkbox').first().waitFor();
    await popup.getByRole('button', { name: 'Agenda van alles wat je bewaarde' }).click();
    const { name, root, events } = await calendarFrom(popup, 'Agenda (.ics)');
    expect(name).toBe('agenda-tenderlens.ics');
    expect(root.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Amsterdam');
    const deadline = events.find(({ summary }) => /^Inschrijven tot: Projectleider/.test(summary));
    // Tuesday 1 December 2026, 09:00 Dutch time: winter, so an hour ahead of UTC.
    expect(deadline?.endDate.toString()).toBe('2026-12-01T09:00:00');
    expect(deadline?.endDate.zone.tzid).toBe('Europe/Amsterdam');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    await popup.close();
  });
});

describe('what saved requests ask together', () => {
  it('stands under a comparison, with the room that the profile leaves', async () => {
    const popup = await product.popup();
    await popup.setViewportSize({ width: 800, height: 600 });
    await popup.getByRole('checkbox').nth(2).waitFor();
    for (const pick of await popup.getByRole('checkbox').all()) await pick.check();
    await popup.getByRole('button', { name: 'Vergelijk', exact: true }).click();
    // 28–32 from 4 January, 16–24 from 4 January and 24 as soon as possible.
    await popup.getByText('Samen 68–80 uur per week').waitFor();
    await popup.getByText(/Jouw ruimte: 36 uur/).waitFor();
    await popup.getByText('Past niet alle drie tegelijk').waitFor();
    expect(await product.axe(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
    await product.shoot(popup, 'compare-together');
    await popup.close();
    expectPictures('compare-together');
  });

  it('stands in the planning where two interviews fall together', async () => {
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await tab.setViewportSize({ width: 360, height: 1400 });
    await tab.getByText(/^Overlapt met gesprek/).waitFor();
    await product.shoot(tab, 'planning-clash');
    const opened = product.context.waitForEvent('page');
    await tab.getByRole('link', { name: 'Adviseur klimaatadaptatie' }).click();
    const other = await opened;
    await other.getByRole('heading', { level: 1, name: 'Adviseur klimaatadaptatie' }).waitFor();
    await other.close();
    await tab.close();
    expectPictures('planning-clash');
  });
});

describe('the reminders', () => {
  it('are set as a default and for one request, and kept', async () => {
    const options = await product.open(product.url('options.html#herinneringen'));
    await options.setViewportSize({ width: 1000, height: 800 });
    await options.getByRole('heading', { name: 'Herinneringen' }).waitFor();
    const week = options.getByRole('checkbox', { name: '7 dagen eerder' }).first();
    await week.check();
    await product.shoot(options, 'options-reminders');
    expect(await product.axe(options)).toEqual([]);
    await options.reload();
    await expect.poll(() => week.isChecked()).toBe(true);
    await options.close();
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await tab.setViewportSize({ width: 360, height: 1400 });
    await tab.getByText('Herinneringen en agenda').click();
    await tab
      .getByText(/7 dagen/)
      .first()
      .waitFor();
    const { name, events } = await calendarFrom(tab, 'Zet in agenda');
    expect(name).toBe('agenda-33418.ics');
    expect(events.every(({ uid }) => uid.includes('33418'))).toBe(true);
    await product.shoot(tab, 'deadlines');
    await tab.close();
    for (const picture of ['options-reminders', 'deadlines']) expectPictures(picture);
  });
});
