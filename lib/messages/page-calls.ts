import { browser } from 'wxt/browser';
import type { QuotedPlace } from '../request/quoted-place.ts';
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

async function answer(handlers: PageHandlers, { call, input }: Envelope): Promise<Result<unknown>> {
  try {
    // No schema in the content script: what little comes in is looked at by hand.
    if (call === 'page/read') return success(await handlers[call]({}));
    if (call === 'page/save') return success(await handlers[call]({}));
    if (call === 'page/show' && isPlace(input)) return success(await handlers[call](input));
    return failure('invalid-message', call);
  } catch (error) {
    return failureOf(error);
  }
}

function isPlace(input: unknown): input is QuotedPlace {
  if (typeof input !== 'object' || input === null) return false;
  const parts = ['quote', 'before', 'after'].map((part) => Reflect.get(input, part));
  return parts.every((part) => typeof part === 'string');
}
