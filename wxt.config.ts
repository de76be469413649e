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
    plugins: [preactWithoutInnerHtml()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2024' },
  }),
});
