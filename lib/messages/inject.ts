import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Runs files of this extension in the tab's top frame, in the content scripts' world. Rejects where the
 * browser lets no extension in. The manifest names its files as plain strings, which the generated types
 * of the build's paths do not know.
 */
export async function inject(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: files as ScriptPublicPath[] });
}

/** Gives the tab's top frame style sheets of this extension; its own tree is not touched. */
export async function insertStyles(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [...files] });
}
