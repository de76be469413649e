import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackgroundCalls, type BackgroundHandlers } from '../../lib/messages/background-calls.ts';
import { callBackground } from '../../lib/messages/call-background.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { RequestState } from '../../lib/request/record.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { exampleReading, exampleRequest, exampleKey as key } from '../store/example.ts';
import { contentScript, layWires, noReceiver } from './wires.ts';

const state: RequestState = {
  key,
  status: 'saved',
  savedAt: '2026-12-01T08:00:05Z',
  readAt: '2026-12-01T08:00:00Z',
  judgements: noJudgements(),
};

function handlers() {
  return {
    'request/state': vi.fn(async () => state),
    'request/marks': vi.fn(async () => []),
    'request/save': vi.fn(async () => state),
    'request/revisit': vi.fn(async () => null),
    'request/seen': vi.fn(async () => state),
    'request/judge': vi.fn(async () => state),
    'request/status': vi.fn(async () => state),
    'request/remove': vi.fn(async () => true),
    'request/restore': vi.fn(async () => true),
    'background/wake': vi.fn(async () => null),
    'panel/open': vi.fn(async () => ({ opened: 'panel' as const })),
    'page/scripts': vi.fn(async () => null),
    'request/open': vi.fn(async () => null),
  } satisfies BackgroundHandlers;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** Sends what no typed caller would. */
const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

describe('asking the background', () => {
  it('brings the input over and the answer back, with who asked', async () => {
    layWires();
    const ours = handlers();
    answerBackgroundCalls(ours);
    const reading = exampleReading();
    expect(await callBackground('request/save', { reading })).toEqual({ ok: true, value: state });
    expect(ours['request/save']).toHaveBeenCalledExactlyOnceWith({ reading }, contentScript());
    expect(await callBackground('request/open', { key })).toEqual({ ok: true, value: null });
  });

  it('begins before the turn is over, or the click would no longer count', () => {
    layWires();
    const ours = handlers();
    answerBackgroundCalls(ours);
    void callBackground('panel/open', {});
    expect(ours['panel/open']).toHaveBeenCalledOnce();
  });

  it('answers a failure under the code that the store gave it', async () => {
    layWires();
    const ours = handlers();
    ours['request/save'].mockRejectedValue(new StoreError('storage-full', 'no room'));
    ours['request/state'].mockRejectedValue(Object.assign(new Error('x'), { code: 'EWHATEVER' }));
    ours['request/open'].mockImplementation(() => {
      throw new TypeError('at once');
    });
    answerBackgroundCalls(ours);
    const error = { code: 'storage-full', detail: 'no room' };
    expect(await callBackground('request/save', { reading: exampleReading() })).toEqual({ ok: false, error });
    expect(await callBackground('request/state', { key })).toMatchObject({ error: { code: 'unexpected' } });
    const open = await callBackground('request/open', { key });
    expect(open).toEqual({ ok: false, error: { code: 'unexpected', detail: 'at once' } });
  });
});

describe('what the background refuses', () => {
  const bad: [string, string, unknown][] = [
    ['a call that there is not', 'request/delete', { key }],
    ['a call named as every object has one', 'constructor', {}],
    ['no input', 'request/state', undefined],
    ['an empty key', 'request/state', { key: '' }],
    ['a key without end', 'request/open', { key: 'x'.repeat(5_000) }],
    ['too many keys', 'request/marks', { keys: Array.from({ length: 501 }, (_, n) => `flextender:${n}`) }],
    [
      'a verdict that there is not',
      'request/judge',
      { key, change: { kind: 'knockout-verdict', id: 'a', verdict: 'ja' } },
    ],
    ['the record of another request', 'request/save', { reading: exampleReading({ key: 'flextender:1' }) }],
    ['a moment that is none', 'request/save', { reading: exampleReading({ readAt: 'nu' }) }],
    [
      'a request of another shape',
      'request/save',
      { reading: { ...exampleReading(), request: { ...exampleRequest(), knockoutCriteria: 'geen' } } },
    ],
  ];

  it.each(bad)('%s', async (_what, call, input) => {
    layWires();
    const ours = handlers();
    answerBackgroundCalls(ours);
    const answer = await send({ to: 'background', call, input });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
    for (const handler of Object.values(ours)) expect(handler).not.toHaveBeenCalled();
  });

  const strangers: [string, object][] = [
    ['another extension', contentScript({ id: 'another-extension' })],
    ['a sender without an id', contentScript({ id: undefined })],
  ];

  it.each(strangers)('any call of %s, without a word', async (_who, sender) => {
    const wires = layWires(() => sender);
    const ours = handlers();
    answerBackgroundCalls(ours);
    expect(await send({ to: 'background', call: 'request/state', input: { key } })).toBeUndefined();
    expect(wires.said).toEqual([[undefined]]);
    expect(ours['request/state']).not.toHaveBeenCalled();
  });

  it.each([null, 'hello', 7, {}, { to: 'page', call: 'page/read', input: {} }, { to: 'background' }])(
    'what is not for it, at once and without a word: %j',
    async (message) => {
      const wires = layWires();
      answerBackgroundCalls(handlers());
      await send(message);
      expect(wires.said).toEqual([[undefined]]);
    },
  );
});

describe('asking when nobody answers', () => {
  it('is no-receiver when nobody listens', async () => {
    layWires();
    expect(await callBackground('background/wake', {})).toEqual({
      ok: false,
      error: { code: 'no-receiver', detail: noReceiver },
    });
  });

  it('is no-receiver when those who listen do not feel addressed', async () => {
    layWires();
    browser.runtime.onMessage.addListener(() => undefined);
    expect(await callBackground('background/wake', {})).toMatchObject({ error: { code: 'no-receiver' } });
  });

  it.each([
    ['The message port closed before a response was received.', 'no-receiver'],
    ['A listener indicated an asynchronous response, but the message channel closed', 'no-receiver'],
    ['Extension context invalidated.', 'context-gone'],
    ['Something else', 'unexpected'],
  ])('says what "%s" means', async (message, code) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
    expect(await callBackground('background/wake', {})).toEqual({
      ok: false,
      error: { code, detail: message },
    });
  });

  it('is context-gone in the content script of an extension that was updated', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await callBackground('background/wake', {})).toMatchObject({ error: { code: 'context-gone' } });
    expect(sent).not.toHaveBeenCalled();
  });

  it('is context-gone when sending throws at once', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await callBackground('background/wake', {})).toMatchObject({ error: { code: 'context-gone' } });
  });

  it('does not take an answer of another shape for one', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
    expect(await callBackground('background/wake', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  });
});
