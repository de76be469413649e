import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of a side panel; WXT's types know only Chrome. */
type SidebarBrowser = { sidebarAction?: { open(): Promise<void> } };

/** The address of the page that shows one saved request. */
export const requestPagePath = (key: string): string => `/request.html?key=${encodeURIComponent(key)}`;

/** The address of the evidence matrix of a saved request. */
export const matrixPagePath = (key: string): string => `/matrix.html?key=${encodeURIComponent(key)}`;

/** The address of the profile and the settings. */
export const optionsPagePath = '/options.html';

/** The address of the page that compares saved requests. */
export const comparePagePath = (keys: readonly string[]): string =>
  `/compare.html?${keys.map((key) => `key=${encodeURIComponent(key)}`).join('&')}`;

/** Opens an address in a new tab: one of our own ('/…'), or the portal's. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: new URL(address, browser.runtime.getURL('/')).href });
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) for a click on an extension page. Nothing may be
 * awaited between the click and this call, so the window's id is asked for beforehand.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as SidebarBrowser;
  if (typeof browser.sidePanel?.open === 'function') await browser.sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
