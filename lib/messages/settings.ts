/**
 * Settings in `storage.local`, each value under a key of its own: two surfaces that set different things at
 * the same moment never undo each other. No schema, so that a content script may import this.
 */
import { browser } from 'wxt/browser';
import type { OverlayForm, Settings } from './protocol.ts';

const languageKey = 'settings/language';
const overlayPrefix = 'settings/overlay/';

/** The settings; what is missing or broken is as on the first day (Dutch, no overlay form known). */
export async function loadSettings(): Promise<Settings> {
  return settingsIn(await browser.storage.local.get(null));
}

/** Sets what is given and leaves the rest; an overlay form is set per host. Returns the settings after it. */
export async function saveSettings(part: Partial<Settings>): Promise<Settings> {
  const items: Record<string, unknown> = {};
  if (part.language !== undefined) items[languageKey] = part.language;
  for (const [host, form] of Object.entries(part.overlay ?? {})) items[overlayPrefix + host] = form;
  await browser.storage.local.set(items);
  return loadSettings();
}

/** Calls `callback` with the settings after each change, until the returned function is called. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    const ours = Object.keys(changes).some((key) => key === languageKey || key.startsWith(overlayPrefix));
    if (area === 'local' && ours) loadSettings().then(callback, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsIn(items: Record<string, unknown>): Settings {
  const overlay: [string, OverlayForm][] = [];
  for (const [key, form] of Object.entries(items)) {
    if (key.startsWith(overlayPrefix) && isForm(form)) overlay.push([key.slice(overlayPrefix.length), form]);
  }
  return { language: items[languageKey] === 'en' ? 'en' : 'nl', overlay: Object.fromEntries(overlay) };
}

function isForm(form: unknown): form is OverlayForm {
  return form === 'pill' || form === 'compact' || form === 'wide';
}
