import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAddress, demoReference } from '../demo/site.ts';
import { type Product, pictureMoment, startProduct } from './support/product.ts';

let product: Product;
let options: Page;

beforeAll(async () => {
  product = await startProduct({ now: pictureMoment });
  options = await product.open(product.url('options.html'));
});
afterAll(() => product.close());

const complete = demoAddress.request(demoReference.complete);
const profileText = async () => JSON.stringify(await product.readDb('profile'));

/** Opens the form for a new entry, fills it in by its labels and keeps it. */
async function add(one: string, fields: Record<string, string>, choices: Record<string, string> = {}) {
  await options.getByRole('button', { name: `Voeg toe: ${one}` }).click();
  const form = options.getByRole('form', { name: `Voeg toe: ${one}` });
  for (const [label, choice] of Object.entries(choices)) await form.getByLabel(label).selectOption(choice);
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole('button', { name: `Bewaar ${one}` }).click();
  await form.waitFor({ state: 'detached' });
}

describe('a profile filled in by hand', () => {
  it('takes who one is, degrees, roles and documents, and keeps them', async () => {
    await options.getByLabel('Je werkt als').selectOption({ label: 'Zzp' });
    await options.getByLabel('Vrije uren per week').fill('36');
    await options.getByLabel('Laagste tarief').fill('€ 98');
    await options.getByLabel('Laagste tarief').blur();
    await add(
      'opleiding',
      { Opleiding: 'Bouwkunde', Instelling: 'Hogeschool Noordermark', 'Jaar van het diploma': '2009' },
      { Niveau: 'Hbo-bachelor' },
    );
    await add('functie', {
      Functie: 'Projectleider openbare ruimte',
      Opdrachtgever: 'Gemeente Waterveen',
      Van: '03-2020',
      'Uren per week': '32',
      'Wat je deed, in woorden die ook in je cv staan':
        'Aanbesteden van civiele werken; participatie van bewoners en ondernemers.',
    });
    await add(
      'document',
      { Naam: 'VCA-VOL', 'Afgegeven op': '15-10-2016', 'Geldig tot en met': '14-10-2026' },
      { Soort: 'Certificaat' },
    );
    await expect.poll(profileText).toContain('VCA-VOL');
    const kept = await profileText();
    for (const part of ['"bidderType":"zzp"', '"minimumRate":98', '"from":"2020-03"', '"year":2009']) {
      expect(kept).toContain(part);
    }
  });

  it('says at the field what is wrong, keeps what was typed and writes nothing', async () => {
    await options.getByRole('button', { name: 'Wijzig Projectleider openbare ruimte' }).click();
    const to = options.getByLabel('Tot en met', { exact: true });
    await to.fill('02-2019');
    await options.getByRole('button', { name: 'Bewaar functie' }).click();
    await options.getByText(/De einddatum ligt voor de begindatum \(maart 2020\)/).waitFor();
    await expect.poll(() => to.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => to.inputValue()).toBe('02-2019');
    await expect.poll(() => profileText()).toContain('"to":null');
    await options.getByRole('button', { name: 'Annuleer' }).click();
  });

  it('says of a text that is no CV that it is none, and keeps the text', async () => {
    const text = options.getByLabel('Tekst van je cv');
    await text.fill('Beste meneer, hierbij stuur ik u de notulen van dinsdag.');
    await options.getByRole('button', { name: 'Lees', exact: true }).click();
    await options.getByText(/Hier staan geen functies/).waitFor();
    expect(await text.inputValue()).toContain('notulen');
  });
});

describe('the judging of a request with that profile', () => {
  it('offers what the profile settles, ticks nothing by itself, and takes all certain over with one click', async () => {
    const page = await product.open(complete);
    const overlay = await product.overlay(page);
    await overlay.click({ role: 'button', name: 'Bewaar' });
    await overlay.waitForText('Bewaard op dit apparaat');
    await overlay.click({ role: 'button', name: 'Open paneel' });
    const panel = await product.sidePanel();
    await panel.waitForText('Voorstel:');
    await expect.poll(() => panel.text()).toContain('Nog 5 eisen open');
    await expect.poll(() => panel.text()).toContain('6,7 van 5 jaar in de laatste 8 jaar, uit 1 functie');
    await panel.click({ role: 'button', name: 'zekere over' });
    await panel.waitForText('Nog 3 eisen open');
    await overlay.waitForText('Nog 3 eisen open');
    await panel.click({ role: 'button', name: 'Maak ongedaan' });
    await panel.waitForText('Nog 5 eisen open');
    await overlay.waitForText('Nog 5 eisen open');
    await panel.click({ role: 'button', name: 'zekere over' });
    await panel.waitForText('Nog 3 eisen open');
    // The certificate can still be renewed before the start: not certain, and taken over by itself.
    await panel.click({ role: 'button', name: 'Neem over: voorstel voor eis 5' });
    await panel.waitForText('Valt af op 1 eis');
    await overlay.waitForText('Valt af op 1 eis');
    // What an assessor may give a part of is taken over one by one.
    await panel.click({ role: 'button', name: 'Neem over: voorstel voor criterium 7' });
    await panel.click({ role: 'button', name: 'Neem over: voorstel voor criterium 8' });
    await panel.waitForText('45 punten zeker');
    await overlay.waitForText('45 punten zeker');
    const popup = await product.popup();
    await popup.getByText('Valt af op 1 eis').first().waitFor();
    await popup.getByText('45', { exact: true }).first().waitFor();
    await popup.close();
    await panel.close();
    await page.close();
  });

  it('proves with links to the profile, and a link goes and comes with its entry', async () => {
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await expect.poll(() => tab.getByText('Zeker, 1 functie gekoppeld').count()).toBe(2);
    await tab.getByRole('button', { name: /^Koppel los van criterium 7/ }).click();
    await expect.poll(() => tab.getByText('Zeker, 1 functie gekoppeld').count()).toBe(1);
    await tab.getByText('Zeker 20').first().waitFor();
    await options.bringToFront();
    await options.getByRole('button', { name: 'Verwijder Projectleider openbare ruimte' }).click();
    await tab.bringToFront();
    await tab.getByText('Zeker 0').first().waitFor();
    await options.bringToFront();
    await options.getByRole('button', { name: 'Zet terug' }).click();
    await tab.bringToFront();
    await tab.getByText('Zeker 20').first().waitFor();
    await tab.close();
  });

  it('confirms what is asked formally, with its sentence, and keeps it', async () => {
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await tab.getByRole('checkbox', { name: "Hoogstens 5 pagina's" }).check();
    await expect
      .poll(async () => JSON.stringify(await product.readDb('requests')))
      .toContain('"confirmed":["');
    await tab.reload();
    await tab.getByText('1 van 9').waitFor();
    await expect
      .poll(() => tab.getByRole('checkbox', { name: "Hoogstens 5 pagina's" }).isChecked())
      .toBe(true);
    await tab.close();
  });

  it('drafts a neutral question about what is odd, with the time left to ask it', async () => {
    await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await tab.getByText('kan nog 21 u 40 min', { exact: true }).waitFor();
    await tab.getByRole('button', { name: /^Stel een vraag op/ }).click();
    await tab.getByRole('button', { name: /^Kopieer/ }).click();
    await tab.getByText('Gekopieerd').first().waitFor();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/tarief.*\?$/s);
    await tab.close();
  });

  it('shows what binds only those who lend staff to others than the self-employed', async () => {
    const tab = await product.open(product.url(`request.html?key=flextender%3A${demoReference.complete}`));
    await tab.getByText('niet voor jou').first().waitFor();
    await options.bringToFront();
    await options.getByLabel('Je werkt als').selectOption({ label: 'Detacheerder' });
    await expect.poll(profileText).toContain('"bidderType":"secondment"');
    await tab.bringToFront();
    await tab.getByText('niet voor jou').waitFor({ state: 'detached' });
    await tab.getByText(/Wtta/).first().waitFor();
    await tab.close();
  });
});
