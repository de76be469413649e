import { browser } from 'wxt/browser';
import type { BackgroundHandlers, Sender } from '../messages/background-calls.ts';
import { inject, insertStyles } from '../messages/inject.ts';
import { CallError } from '../request/result.ts';
import type { Store } from '../store/index.ts';
import { openPanelFromPage } from './panel.ts';
import { type Beside, showInTab } from './tabs.ts';

/** What the background does for each call; `now` gives the present moment as a UTC instant in ISO form. */
export function createHandlers(store: Store, now: () => string): BackgroundHandlers {
  return {
    'request/state': ({ key }) => store.state(key),
    'request/marks': ({ keys }) => store.marks(keys),
    'request/save': ({ reading }) => store.save(reading, now()),
    'request/revisit': ({ reading }) => store.revisit(reading, now()),
    'request/seen': ({ key, lookedAt }) => store.seen(key, lookedAt, now()),
    'request/judge': ({ key, change }) => store.judge(key, change, now()),
    'request/status': ({ key, status, at }, sender) => {
      requireOwnPage(sender);
      return store.setStatus(key, status, at);
    },
    'request/remove': ({ key, at }, sender) => {
      requireOwnPage(sender);
      return store.remove(key, at);
    },
    'request/restore': ({ key }, sender) => {
      requireOwnPage(sender);
      return store.restore(key);
    },
    'background/wake': () => null,
    'panel/open': (_input, sender) => openPanelFromPage(tabOf(sender)),
    'page/scripts': async ({ late }, sender) => {
      const { id } = tabOf(sender);
      if (late !== undefined) {
        await inject(id, [`/${late}.js`]);
        return null;
      }
      await inject(id, ['/reader.js', '/overlay.js']);
      // Only how a sentence lights up; reading and drawing do not wait for it.
      void insertStyles(id, ['/highlight.css']).catch(() => {});
      return null;
    },
    'request/open': async ({ key }, { tab }) => {
      await showInTab(`/request.html?key=${encodeURIComponent(key)}`, tab);
      return null;
    },
  };
}

/** What the overlay has no control for is not done for a script in the portal's page either. */
function requireOwnPage({ url }: Sender): void {
  if (url?.startsWith(browser.runtime.getURL('/')) !== true)
    throw new CallError('invalid-message', 'only a page of the extension asks this');
}

/** The tab that a call comes from, for the calls that are about one. */
function tabOf({ tab }: Sender): Beside & { id: number } {
  if (tab?.id === undefined) throw new CallError('invalid-message', 'this call comes from a tab');
  return { id: tab.id, index: tab.index, windowId: tab.windowId };
}
