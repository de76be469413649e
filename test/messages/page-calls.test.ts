import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPageNotice, sendPageNotice } from '../../lib/messages/notices.ts';
import { answerPageCalls, callPage } from '../../lib/messages/page-calls.ts';
import { reachPage } from '../../lib/messages/reach-page.ts';
import { exampleReading, exampleKey as key } from '../store/example.ts';
import { contentScript, layWires } from './wires.ts';

const handlers = () => ({
  'page/read': vi.fn(() => exampleReading()),
  'page/show': vi.fn(() => true),
  'page/save': vi.fn(async () => null),
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('asking a page', () => {
  it('brings the answer back from the top frame of that tab', async () => {
    layWires();
    answerPageCalls(handlers());
    expect(await callPage(7, 'page/read', {})).toEqual({ ok: true, value: exampleReading() });
    expect(await callPage(7, 'page/save', {})).toEqual({ ok: true, value: null });
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 0 });
  });

  it('is no-receiver in a tab without a content script, and after it stopped answering', async () => {
    layWires();
    expect(await callPage(7, 'page/read', {})).toMatchObject({ error: { code: 'no-receiver' } });
    const stop = answerPageCalls(handlers());
    stop();
    expect(await callPage(7, 'page/read', {})).toMatchObject({ error: { code: 'no-receiver' } });
  });

  it('answers a handler that failed as a failure', async () => {
    layWires();
    answerPageCalls({
      ...handlers(),
      'page/read': () => {
        throw new RangeError('unreadable');
      },
    });
    const error = { code: 'unexpected', detail: 'unreadable' };
    expect(await callPage(7, 'page/read', {})).toEqual({ ok: false, error });
  });

  it('refuses a call that there is not', async () => {
    layWires();
    answerPageCalls(handlers());
    const answer = await browser.runtime.sendMessage({ to: 'page', call: 'toString', input: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
  });

  it('says nothing to what is not for it, at once', async () => {
    const wires = layWires();
    const ours = handlers();
    answerPageCalls(ours);
    await browser.runtime.sendMessage({ to: 'background', call: 'page/read', input: {} });
    await browser.runtime.sendMessage({ to: 'notice', call: 'page-changed', input: { key } });
    expect(wires.said).toEqual([[undefined], [undefined]]);
    expect(ours['page/read']).not.toHaveBeenCalled();
  });

  it('says nothing to another extension', async () => {
    const wires = layWires(() => contentScript({ id: 'another-extension' }));
    const ours = handlers();
    answerPageCalls(ours);
    expect(await callPage(7, 'page/save', {})).toMatchObject({ error: { code: 'no-receiver' } });
    expect(wires.said).toEqual([[undefined]]);
    expect(ours['page/save']).not.toHaveBeenCalled();
  });
});

describe('reaching a page', () => {
  it('brings the content script in where none listens, and asks again', async () => {
    layWires();
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => {
      answerPageCalls(handlers());
      return [];
    }) as never);
    expect(await reachPage(7, 'page/read', {})).toEqual({ ok: true, value: exampleReading() });
    expect(inject).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/content-scripts/portal.js'],
    });
  });

  it('does not bring a second one in', async () => {
    layWires();
    answerPageCalls({
      ...handlers(),
      'page/save': () => Promise.reject(new Error('no')),
    });
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    expect(await reachPage(7, 'page/save', {})).toMatchObject({ error: { code: 'unexpected' } });
    expect(inject).not.toHaveBeenCalled();
  });

  it('is no-receiver on a page that lets no extension in', async () => {
    layWires();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access chrome://'));
    expect(await reachPage(7, 'page/save', {})).toMatchObject({ error: { code: 'no-receiver' } });
  });
});

describe('notices of a page', () => {
  it('reach every listener with the tab they come from, until it stops', async () => {
    layWires();
    const [panel, popup] = [vi.fn(), vi.fn()];
    onPageNotice(panel);
    const stop = onPageNotice(popup);
    await sendPageNotice({ notice: 'page-changed', key });
    stop();
    await sendPageNotice({ notice: 'page-changed', key: null });
    expect(popup.mock.calls).toEqual([[{ notice: 'page-changed', key }, 7]]);
    expect(panel.mock.calls.at(-1)).toEqual([{ notice: 'page-changed', key: null }, 7]);
  });

  it('go out when nobody listens, and from an old content script, without an error', async () => {
    layWires();
    await expect(sendPageNotice({ notice: 'page-changed', key })).resolves.toBeUndefined();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(sendPageNotice({ notice: 'page-changed', key })).resolves.toBeUndefined();
  });

  it.each([
    { to: 'notice', call: 'page-changed', input: { key: 7 } },
    { to: 'notice', call: 'page-changed' },
    { to: 'notice', call: 'other', input: { key } },
    { to: 'page', call: 'page-changed', input: { key } },
  ])('are none of another shape: %j', async (message) => {
    layWires();
    const heard = vi.fn();
    onPageNotice(heard);
    await browser.runtime.sendMessage(message);
    expect(heard).not.toHaveBeenCalled();
  });

  it('of another extension are not heard', async () => {
    layWires(() => contentScript({ id: 'another-extension' }));
    const heard = vi.fn();
    onPageNotice(heard);
    await sendPageNotice({ notice: 'page-changed', key });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('words to show on the page', () => {
  it('reach the page with what stands around them', async () => {
    layWires();
    const ours = handlers();
    answerPageCalls(ours);
    const place = { quote: 'HBO', before: 'Opleiding: ', after: ' of hoger' };
    expect(await callPage(3, 'page/show', place)).toEqual({ ok: true, value: true });
    expect(ours['page/show']).toHaveBeenCalledExactlyOnceWith(place);
  });

  it('of another shape are refused', async () => {
    layWires();
    const ours = handlers();
    answerPageCalls(ours);
    const wrong = { quote: 'HBO', before: 1 } as never;
    expect(await callPage(3, 'page/show', wrong)).toMatchObject({
      ok: false,
      error: { code: 'invalid-message' },
    });
    expect(ours['page/show']).not.toHaveBeenCalled();
  });
});
