import type { BrowserContext } from 'playwright-core';
import type { DemoSite } from './site.ts';

/**
 * Answers every http(s) request of the browser from the demo site; what is not on it is refused. Returns
 * the addresses that were refused, in order: the product itself must add none.
 */
export async function serveDemo(context: BrowserContext, site: DemoSite): Promise<string[]> {
  const refused: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const answer = site.respond(route.request().url());
    if (answer) {
      await route.fulfill(answer);
    } else {
      refused.push(route.request().url());
      await route.abort();
    }
  });
  return refused;
}
