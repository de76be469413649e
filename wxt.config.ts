import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Takes the `dangerouslySetInnerHTML` line out of Preact: nothing here uses it, the add-on linter
 * warns about it, and without it no code path from page text to markup is left in the build.
 */
const preactWithoutInnerHtml = (): Plugin => ({
  name: 'preact-without-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return;
    const out = code.replace(/\w+\.innerHTML=\w+\.__html/, '0');
    if (out === code) this.error('preact-without-inner-html: the line was not found');
    return { code: out, map: null };
  },
});

type Modules = { getModuleInfo(id: string): { importedIds: string[] } | null };
const popupEntry = fileURLToPath(new URL('entrypoints/popup/main.tsx', import.meta.url));

/**
 * Puts what the popup loads first into one chunk. Left to itself the bundler cuts it where any two pages share
 * something: ten small files, each compressed apart, and each new page makes the popup open later.
 */
const popupInOneChunk = (): Plugin => ({
  name: 'popup-in-one-chunk',
  outputOptions(options) {
    if (options.format !== undefined && options.format !== 'es') return null;
    const first = new Set<string>();
    const collect = (id: string, modules: Modules): void => {
      if (first.has(id)) return;
      first.add(id);
      for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) collect(imported, modules);
    };
    const name = (id: string, modules: Modules): string | null => {
      collect(popupEntry, modules);
      // Not the entry itself: its styles, the popup's own size among them, would come with it into every page.
      return first.has(id) && id !== popupEntry && !id.endsWith('.css') ? 'popup-first' : null;
    };
    const codeSplitting = { groups: [{ name }] };
    return { ...options, codeSplitting };
  },
});

const flextenderHosts = [
  'https://flextender.nl/*',
  'https://www.flextender.nl/*',
  'https://app.flextender.nl/*',
  'https://talentenregiohuurtin.nl/*',
  'https://*.talentenregiohuurtin.nl/*',
];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: flextenderHosts,
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandSave__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tenderlens@tenderlens.nl',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), popupInOneChunk()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2024' },
  }),
});
