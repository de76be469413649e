import { browser } from 'wxt/browser';
import type { BackgroundCalls, Result } from './protocol.ts';
import { ask, type Envelope } from './wire.ts';

/**
 * Asks the background. Never rejects; 'no-receiver' when nobody answers, 'context-gone' in the content
 * script of an extension that was updated meanwhile.
 */
export function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  input: BackgroundCalls[Name]['in'],
): Promise<Result<BackgroundCalls[Name]['out']>> {
  const envelope: Envelope = { to: 'background', call: name, input };
  return ask(() => browser.runtime.sendMessage(envelope));
}
