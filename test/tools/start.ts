/**
 * `npm start`: builds the production extension and shows it in a browser on the demo portal. With a display
 * the window stays open until it is closed; without one, or with `-- --headless`, the command walks the main
 * job itself and leaves pictures.
 */
import { serveDemo } from '../demo/serve.ts';
import { demoAddress, demoReference, demoSite } from '../demo/site.ts';
import { buildDir } from '../e2e/support/product.ts';
import { ensureBrowser, hasDisplay, launchBrowser, NoBrowser } from './browser.ts';
import { run } from './run-step.ts';
import { walkTour } from './tour.ts';

async function build(): Promise<void> {
  console.log('Building the extension…');
  const { code, output } = await run('wxt build');
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  console.log(`Built: ${buildDir}`);
}

/** A window for browsing; returns when the person has closed it. */
async function browse(): Promise<void> {
  const { context, version, close } = await launchBrowser({
    extensionDir: buildDir,
    headed: true,
    viewport: null,
  });
  await serveDemo(context, demoSite(Temporal.Now.zonedDateTimeISO('Europe/Amsterdam')));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(demoAddress.overview);
  console.log(
    `The browser (${version}) is open on ${demoAddress.overview}, with made-up requests and no internet.`,
  );
  console.log(`A request that contradicts itself: ${demoAddress.request(demoReference.contradictory)}`);
  console.log('Close the window to end.');
  // On macOS the program outlives its last window, so that its end alone is not waited for.
  while (context.browser()?.isConnected() && context.pages().length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await close();
}

try {
  const browser = ensureBrowser();
  console.log(`Browser: ${browser.path} (${browser.from})`);
  await build();
  if (hasDisplay() && !process.argv.includes('--headless')) await browse();
  else await walkTour();
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  process.exitCode = 1;
}
