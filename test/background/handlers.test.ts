import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '../../lib/background/handlers.ts';
import { answerBackgroundCalls } from '../../lib/messages/background-calls.ts';
import { callBackground } from '../../lib/messages/call-background.ts';
import { announceChange, onChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { contentScript, layWires } from '../messages/wires.ts';
import { exampleReading, freshDatabase, exampleKey as key, newStore, vaarbewijs } from '../store/example.ts';

const now = '2026-12-01T08:00:05Z';

/** A worker that has just started: nothing of an earlier one is in its memory. */
function startWorker(): void {
  answerBackgroundCalls(createHandlers(createStore({ announce: announceChange }), () => now));
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
});

describe('a request', () => {
  it('is judged, saved and marked through the store, and told to everybody', async () => {
    layWires();
    startWorker();
    const heard = vi.fn();
    onChange(heard);
    await callBackground('request/judge', {
      key,
      change: { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' },
    });
    const saved = await callBackground('request/save', { reading: exampleReading() });
    expect(saved).toMatchObject({ ok: true, value: { status: 'saved', savedAt: now } });
    expect(await newStore().load(key)).toMatchObject({ judgements: { knockouts: { [vaarbewijs]: {} } } });
    expect(await callBackground('request/marks', { keys: [key, 'flextender:1'] })).toEqual({
      ok: true,
      value: [
        {
          key,
          status: 'saved',
          knockouts: { total: 2, open: 1, notMet: 0 },
          submissionDeadline: '2027-01-12T09:00:00+01:00[Europe/Amsterdam]',
          changed: false,
          deadlineCorrected: false,
        },
      ],
    });
    expect(heard.mock.calls).toEqual([[key], [key]]);
  });

  it('is still known to a worker that was stopped and started in between', async () => {
    layWires();
    startWorker();
    await callBackground('request/judge', { key, change: { kind: 'note', note: 'blijft' } });
    vi.restoreAllMocks();
    layWires();
    startWorker();
    const state = await callBackground('request/state', { key });
    expect(state).toMatchObject({ ok: true, value: { status: null, judgements: { note: 'blijft' } } });
  });

  it('that cannot be stored is a failure with its reason', async () => {
    layWires();
    vi.stubGlobal('indexedDB', undefined);
    startWorker();
    const answer = await callBackground('request/save', { reading: exampleReading() });
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage-unavailable' } });
  });
});

describe('opening the panel from a page', () => {
  it('opens the side panel of that tab in the turn of the click', async () => {
    layWires();
    startWorker();
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue();
    const answer = callBackground('panel/open', {});
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(await answer).toEqual({ ok: true, value: { opened: 'panel' } });
  });

  it('opens it in a tab beside where there is no side panel, and shows that one the next time', async () => {
    layWires();
    startWorker();
    withoutSidePanel();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await callBackground('panel/open', {})).toEqual({ ok: true, value: { opened: 'tab' } });
    const url = fakeBrowser.runtime.getURL('/sidepanel.html?tab=7' as never);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url, index: 4, windowId: 2, openerTabId: 7 });
    create.mockClear();
    layTabs([{ id: 31, windowId: 2, url }]);
    await callBackground('panel/open', {});
    expect(create).not.toHaveBeenCalled();
    expect(fakeBrowser.tabs.update).toHaveBeenCalledExactlyOnceWith(31, { active: true });
  });

  it('opens it in a tab where the browser refuses the side panel', async () => {
    layWires();
    startWorker();
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(
      new Error('only in response to a user gesture'),
    );
    expect(await callBackground('panel/open', {})).toEqual({ ok: true, value: { opened: 'tab' } });
    expect(create).toHaveBeenCalledOnce();
  });

  it('needs a tab to open it for', async () => {
    layWires(() => contentScript({ tab: undefined }));
    startWorker();
    const answer = await callBackground('panel/open', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
  });
});

describe('the script that draws', () => {
  it('comes into the tab that asks for it, and the answer after it has run there', async () => {
    layWires();
    startWorker();
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
    expect(await callBackground('page/scripts', {})).toEqual({ ok: true, value: null });
    expect(inject).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/reader.js', '/overlay.js'],
    });
  });

  it.each(['english', 'changes'] as const)('comes with %s only where that is asked for', async (late) => {
    layWires();
    startWorker();
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
    await callBackground('page/scripts', { late });
    expect(inject).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: [`/${late}.js`] });
    const other = await callBackground('page/scripts', { late: 'popup' as 'english' });
    expect(other).toMatchObject({ ok: false, error: { code: 'invalid-message' } });
  });

  it('is a failure where the browser lets it not in', async () => {
    layWires();
    startWorker();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access the page'));
    const error = { code: 'unexpected', detail: 'Cannot access the page' };
    expect(await callBackground('page/scripts', {})).toEqual({ ok: false, error });
  });
});

describe('opening a saved request', () => {
  it('shows it in a tab, whatever its key looks like', async () => {
    layWires();
    startWorker();
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const address = 'https://voorbeeld.nl/a?b=1&c=#x';
    expect(await callBackground('request/open', { key: address })).toEqual({ ok: true, value: null });
    const url = new URL(create.mock.calls[0]?.[0].url ?? '');
    expect(url.pathname).toBe('/request.html');
    expect(url.searchParams.get('key')).toBe(address);
  });

  it('goes to the tab that shows it already, also in another window', async () => {
    layWires();
    startWorker();
    const url = fakeBrowser.runtime.getURL('/request.html?key=flextender%3A90001' as never);
    layTabs([
      { id: 30, windowId: 1 },
      { id: 31, windowId: 5, url },
    ]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await callBackground('request/open', { key });
    expect(create).not.toHaveBeenCalled();
    expect(fakeBrowser.windows.update).toHaveBeenCalledExactlyOnceWith(5, { focused: true });
  });
});

function withoutSidePanel(): void {
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue(undefined as never);
}

function layTabs(tabs: { id: number; windowId: number; url?: string }[]): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({} as never);
}
