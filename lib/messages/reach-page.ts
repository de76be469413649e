import { inject } from './inject.ts';
import { callPage } from './page-calls.ts';
import type { PageCalls, Result } from './protocol.ts';

/** The content script as it is built, for tabs in which it does not run by itself. */
const contentScript = '/content-scripts/portal.js';

/**
 * Asks the tab's content script, bringing it in first where none listens: on a page outside the portals
 * that the user pointed at with a command or the toolbar button (`activeTab`), or in a tab from before the
 * installation. Never rejects; 'no-receiver' where the browser lets no extension in.
 */
export async function reachPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  input: PageCalls[Name]['in'],
): Promise<Result<PageCalls[Name]['out']>> {
  const answer = await callPage(tabId, name, input);
  if (answer.ok || answer.error.code !== 'no-receiver') return answer;
  try {
    await inject(tabId, [contentScript]);
  } catch {
    return answer;
  }
  return callPage(tabId, name, input);
}
