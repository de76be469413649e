import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type BackgroundCalls, failure, type Result, success } from './protocol.ts';
import { backgroundSchemas } from './schemas.ts';
import { type Envelope, envelopeFor, failureOf, isOurs } from './wire.ts';

export type Sender = Browser.runtime.MessageSender;

/** What the background does for each call. Started in the same turn as the message arrives. */
export type BackgroundHandlers = {
  [Name in keyof BackgroundCalls]: (
    input: BackgroundCalls[Name]['in'],
    sender: Sender,
  ) => Promise<BackgroundCalls[Name]['out']> | BackgroundCalls[Name]['out'];
};

/**
 * Answers the calls of content scripts and extension pages. Must itself be called in the worker's first
 * turn, or the message that woke the worker is lost. Checks the sender, then the schema, then runs: a
 * handler begins before anything is awaited, since `sidePanel.open` needs the user's gesture. A handler that
 * throws becomes a failure, under the error's own `code` where that is a failure code.
 */
export function answerBackgroundCalls(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = envelopeFor('background', message);
    if (envelope === null || !isOurs(sender)) return undefined;
    answer(handlers, envelope, sender).then(sendResponse);
    return true;
  });
}

async function answer(
  handlers: BackgroundHandlers,
  { call, input }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  if (!isCall(call)) return failure('invalid-message', `no call ${call}`);
  try {
    return await run(handlers, call, input, sender);
  } catch (error) {
    return failureOf(error);
  }
}

async function run<Name extends keyof BackgroundCalls>(
  handlers: BackgroundHandlers,
  call: Name,
  input: unknown,
  sender: Sender,
): Promise<Result<BackgroundCalls[Name]['out']>> {
  const parsed = z.safeParse(backgroundSchemas[call], input);
  if (!parsed.success) return failure('invalid-message', `${call}: ${z.prettifyError(parsed.error)}`);
  return success(await handlers[call](parsed.data, sender));
}

function isCall(call: string): call is keyof BackgroundCalls {
  return Object.hasOwn(backgroundSchemas, call);
}
