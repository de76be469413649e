import { type Browser, browser } from 'wxt/browser';

/** As much of a tab as is needed to open something beside it. */
export type Beside = Pick<Browser.tabs.Tab, 'id' | 'index' | 'windowId'>;

/**
 * Shows a page of this extension ('/request.html?key=…') in a tab: the one that shows it already, else a
 * new one beside the given tab.
 */
export async function showInTab(path: string, beside: Beside | undefined): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  // Filtered here, not by the query: the URL of another site's tab is hidden from us, ours is not.
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url, ...place(beside) });
}

function place(beside: Beside | undefined): Browser.tabs.CreateProperties {
  if (beside === undefined) return {};
  return {
    index: beside.index + 1,
    windowId: beside.windowId,
    ...(beside.id === undefined ? {} : { openerTabId: beside.id }),
  };
}
