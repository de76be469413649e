import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../tools/browser.ts';

export type PlainBrowser = {
  /** Name and version. */
  version: string;
  /** Its one tab, moved to this HTML, served at this address; all else that the page asks for is refused. */
  show(html: string, url: string): Promise<Page>;
  close(): Promise<void>;
};

/** A real browser without any extension, for what is measured and compared page by page. */
export async function startPlainBrowser(): Promise<PlainBrowser> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    headless: false,
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  const page = await browser.newPage();
  let body = '';
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  return {
    version: `Chromium ${browser.version()}`,
    show: async (html, url) => {
      body = html;
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    close: () => browser.close(),
  };
}
