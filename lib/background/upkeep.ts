import { browser } from 'wxt/browser';
import { inject } from '../messages/inject.ts';

const alarm = 'sweep';
const minutesOfADay = 24 * 60;

/**
 * Keeps the store swept: at installation, at each start of the browser and once a day. Registers its
 * listeners at once; call it in the worker's first turn. A failed sweep is tried again the next day.
 */
export function keepSwept(sweep: () => Promise<void>): void {
  const sweepNow = (): Promise<void> => sweep().catch((error) => console.warn('sweep', error));
  const start = async (): Promise<void> => {
    await browser.alarms.create(alarm, { periodInMinutes: minutesOfADay });
    await sweepNow();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) sweepNow();
  });
}

/**
 * Brings the content script into the portal tabs that stood open while the extension was installed or
 * updated: Chrome leaves those with the old copy, or none. Firefox does this itself.
 */
export function refreshOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    injectEverywhere().catch((error) => console.warn('open tabs', error));
  });
}

async function injectEverywhere(): Promise<void> {
  for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
    if (!matches?.length || !js?.length) continue;
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
    // A tab may have closed, or show the browser's error page: the others go on.
    await Promise.allSettled(ids.map((tabId) => inject(tabId, js)));
  }
}
