import { type Browser, browser } from 'wxt/browser';
import { reachPage } from '../messages/reach-page.ts';
import { openPanelFromCommand } from './panel.ts';

/**
 * Runs a keyboard command of the manifest; another name does nothing. `tab` is the tab in front, as the
 * browser hands it over. Never rejects.
 */
export async function runCommand(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  try {
    if (command === 'open-panel') await openPanelFromCommand(tab);
    if (command === 'save-page') await savePage(tab?.id ?? (await tabInFront()));
  } catch (error) {
    console.warn(`command ${command}`, error);
  }
}

/** Saves the request in the tab. The overlay says so itself; where none can be, the button's badge does. */
async function savePage(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const saved = await reachPage(tabId, 'page/save', {});
  const done = saved.ok && saved.value !== null;
  await browser.action.setBadgeText({ tabId, text: done ? '✓' : '!' });
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
