import { browser } from 'wxt/browser';
import { type Beside, showInTab } from './tabs.ts';

/** Firefox has a sidebar instead of a side panel; WXT's types know only Chrome. */
type SidebarBrowser = { sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the panel for a click in the page of `tab`. The side panel is asked for before anything is awaited,
 * or the browser no longer counts the click as the user's. Where there is none (a page cannot open Firefox's
 * sidebar) or the browser refuses, the panel's page opens in a tab beside it.
 */
export function openPanelFromPage(tab: Beside & { id: number }): Promise<{ opened: 'panel' | 'tab' }> {
  const inTab = async (): Promise<{ opened: 'tab' }> => {
    await showInTab(`/sidepanel.html?tab=${tab.id}`, tab);
    return { opened: 'tab' };
  };
  if (!hasSidePanel()) return inTab();
  return browser.sidePanel.open({ tabId: tab.id }).then(() => ({ opened: 'panel' }), inTab);
}

/** Opens the side panel or sidebar for the keyboard command; nothing may be awaited before it. */
export async function openPanelFromCommand(tab: Beside | undefined): Promise<void> {
  const { sidebarAction } = browser as SidebarBrowser;
  if (hasSidePanel() && tab !== undefined) await browser.sidePanel.open({ windowId: tab.windowId });
  else await sidebarAction?.open();
}

function hasSidePanel(): boolean {
  return typeof browser.sidePanel?.open === 'function';
}
