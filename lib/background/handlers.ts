import type { BackgroundHandlers } from '../messages/background-calls.ts';
import { inject } from '../messages/inject.ts';
import { loadSettings, saveSettings } from '../messages/settings.ts';
import { CallError } from '../messages/wire.ts';
import type { Store } from '../store/index.ts';
import { openPanelFromPage } from './panel.ts';
import { showInTab } from './tabs.ts';

/** What the background does for each call; `now` gives the present moment as a UTC instant in ISO form. */
export function createHandlers(store: Store, now: () => string): BackgroundHandlers {
  return {
    'request/state': ({ key }) => store.state(key),
    'request/marks': ({ keys }) => store.marks(keys),
    'request/save': ({ reading }) => store.save(reading, now()),
    'request/judge': ({ key, change }) => store.judge(key, change, now()),
    'panel/open': (_input, { tab }) => {
      if (tab?.id === undefined) throw new CallError('invalid-message', 'panel/open comes from a tab');
      return openPanelFromPage({ ...tab, id: tab.id });
    },
    'page/surfaces': async (_input, { tab }) => {
      if (tab?.id === undefined) throw new CallError('invalid-message', 'page/surfaces comes from a tab');
      await inject(tab.id, ['/overlay.js']);
      return null;
    },
    'request/open': async ({ key }, { tab }) => {
      await showInTab(`/request.html?key=${encodeURIComponent(key)}`, tab);
      return null;
    },
    'settings/get': () => loadSettings(),
    'settings/set': ({ settings }) => saveSettings(settings),
  };
}
