import type { Surface } from './surface.ts';

/** Expands the overlay, unless it stands so already: how it stood on an earlier page is remembered. */
export async function expand(overlay: Surface): Promise<void> {
  await overlay.waitFor((root) =>
    [...root.querySelectorAll('button')].some((one) =>
      /^(Meer|Minder) tonen/.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
    ),
  );
  if (await overlay.has('Meer tonen')) await overlay.click('Meer tonen');
}
