/**
 * What goes over the wire, and what went wrong on it. No schema and no store here: the content script
 * imports this.
 */
import { browser } from 'wxt/browser';
import { type Failure, type FailureCode, failure, type Result } from './protocol.ts';

/**
 * `runtime.sendMessage` reaches the background and every extension page alike, so each message says whom
 * it is for, and everybody else stays silent.
 */
export type Envelope = { to: 'background' | 'page' | 'notice'; call: string; input: unknown };

/** The message as an envelope for `to`; null when it is not ours or for somebody else. */
export function envelopeFor(to: Envelope['to'], message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('to' in message) || message.to !== to) return null;
  if (!('call' in message) || typeof message.call !== 'string') return null;
  return { to, call: message.call, input: 'input' in message ? message.input : undefined };
}

/** Whether this extension itself sent the message: one of its pages, its worker or its content script. */
export function isOurs(sender: { id?: string | undefined }): boolean {
  return sender.id !== undefined && sender.id === browser.runtime.id;
}

/**
 * Sends through `send` and reads the answer. Never rejects: nobody listening, an extension that was updated
 * under this page and an answer of another shape are failures.
 */
export async function ask<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    if (contextIsGone()) return failure('context-gone');
    const answer = await send();
    // No listener felt addressed: an empty answer in Firefox and under the polyfill.
    if (answer === undefined || answer === null) return failure('no-receiver');
    return isResult<T>(answer) ? answer : failure('unexpected', 'the answer is no result');
  } catch (error) {
    const detail = messageOf(error);
    return failure(codeOfSending(detail), detail);
  }
}

/** An error that a handler threw, as a failure: under its own code when it carries one. */
export function failureOf(error: unknown): { ok: false; error: Failure } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return { ok: false, error: { code: isFailureCode(code) ? code : 'unexpected', detail: messageOf(error) } };
}

const failureCodes: Record<FailureCode, true> = {
  'no-receiver': true,
  'context-gone': true,
  'storage-full': true,
  'storage-unavailable': true,
  'storage-newer': true,
  'invalid-message': true,
  'not-saved': true,
  unexpected: true,
};

function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === 'string' && Object.hasOwn(failureCodes, code);
}

// Of an updated or removed extension the old content script lives on, without its id.
function contextIsGone(): boolean {
  return browser.runtime?.id === undefined;
}

function codeOfSending(message: string): FailureCode {
  if (/context invalidated/i.test(message) || contextIsGone()) return 'context-gone';
  // The worker or the page went away before it answered: for the caller the same as never there.
  if (
    /receiving end does not exist|message (port|channel) .*closed|no tab with id|invalid tab id/i.test(
      message,
    )
  ) {
    return 'no-receiver';
  }
  return 'unexpected';
}

function isResult<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && 'error' in answer;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
