import { type Browser, browser } from 'wxt/browser';
import { reachPage } from '../messages/reach-page.ts';
import { openPanelFromCommand } from './panel.ts';

type ShowOutcome = (tabId: number, done: boolean) => Promise<void>;

/**
 * Runs a keyboard command of the manifest; another name does nothing. `tab` is the tab in front, as the
 * browser hands it over; `showOutcome` says on its button whether saving worked. Never rejects.
 */
export async function runCommand(
  command: string,
  tab: Browser.tabs.Tab | undefined,
  showOutcome: ShowOutcome,
): Promise<void> {
  try {
    if (command === 'open-panel') await openPanelFromCommand(tab);
    if (command === 'save-page') await savePage(tab?.id ?? (await tabInFront()), showOutcome);
  } catch (error) {
    console.warn(`command ${command}`, error);
  }
}

/** Saves the request in the tab. The overlay says so itself; where none can be, the button's badge does. */
async function savePage(tabId: number | undefined, showOutcome: ShowOutcome): Promise<void> {
  if (tabId === undefined) return;
  const saved = await reachPage(tabId, 'page/save', {});
  await showOutcome(tabId, saved.ok && saved.value !== null);
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
