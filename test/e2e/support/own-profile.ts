import type { Page } from 'playwright-core';
import { profileToJson } from '../../../lib/profile/file.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import type { Product } from './product.ts';

/** Brings a profile in through the options page, from a file, as a user on a new machine does. */
export async function bringInProfile(product: Product, profile: Profile): Promise<Page> {
  const page = await product.open(product.url('options.html'));
  await page.locator('input[type=file]').setInputFiles({
    name: 'tenderlens-profiel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(profileToJson(profile, '2026-11-20T08:00:00Z')),
  });
  await page.getByRole('button', { name: 'Vervang mijn profiel' }).click();
  await page.getByRole('button', { name: 'Zet het vorige terug' }).waitFor();
  return page;
}
