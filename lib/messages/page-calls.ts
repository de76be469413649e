import { browser } from 'wxt/browser';
import { failure, type PageCalls, type Result, success } from './protocol.ts';
import { ask, type Envelope, envelopeFor, failureOf, isOurs } from './wire.ts';

/** What a content script does when it is asked. */
export type PageHandlers = {
  [Name in keyof PageCalls]: (
    input: PageCalls[Name]['in'],
  ) => Promise<PageCalls[Name]['out']> | PageCalls[Name]['out'];
};

/**
 * Asks the content script of one tab. Never rejects; 'no-receiver' is the normal answer of a tab without
 * one: another site, the browser's own pages, a tab that stood open when the extension was installed.
 */
export function callPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  input: PageCalls[Name]['in'],
): Promise<Result<PageCalls[Name]['out']>> {
  const envelope: Envelope = { to: 'page', call: name, input };
  // Only the top frame is the request page.
  return ask(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/**
 * Answers the extension's calls in this content script, until the returned function is called. A handler
 * that throws becomes a failure, under the error's own `code` where that is a failure code.
 */
export function answerPageCalls(handlers: PageHandlers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    const envelope = envelopeFor('page', message);
    if (envelope === null || !isOurs(sender)) return undefined;
    answer(handlers, envelope).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(handlers: PageHandlers, { call }: Envelope): Promise<Result<unknown>> {
  if (!Object.hasOwn(handlers, call)) return failure('invalid-message', call);
  try {
    // Both calls take nothing, so there is nothing to check and no schema in the content script.
    return success(await handlers[call as keyof PageHandlers]({}));
  } catch (error) {
    return failureOf(error);
  }
}
