import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { callBackground } from '../../lib/messages/call-background.ts';
import { answerPageCalls } from '../../lib/messages/page-calls.ts';
import { layWires } from '../messages/wires.ts';
import { exampleReading, freshDatabase, exampleKey as key, newStore } from '../store/example.ts';

type CommandListener = (command: string, tab?: object) => Promise<void>;

const tab = { id: 7, index: 0, windowId: 2 };

/** Starts the worker and returns the listener for keyboard commands, which the fake browser lacks. */
function startWorker(): CommandListener {
  const commands: CommandListener[] = [];
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    commands.push(listener as CommandListener);
  });
  background.main();
  const [run] = commands;
  if (run === undefined) throw new Error('no listener for commands after the first turn');
  return run;
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://www.flextender.nl/*'], js: ['content-scripts/portal.js'] }],
  } as never);
  fakeBrowser.reset();
  freshDatabase();
});

describe('the first turn', () => {
  it('registers every listener, so that no event that wakes the worker is lost', async () => {
    layWires();
    startWorker();
    const { runtime, alarms } = fakeBrowser;
    for (const event of [runtime.onInstalled, runtime.onStartup, alarms.onAlarm]) {
      expect(event.hasListeners()).toBe(true);
    }
    expect(await callBackground('request/state', { key })).toMatchObject({ ok: true });
  });
});

describe('the save command', () => {
  it('saves as the overlay does and says so on the button', async () => {
    layWires();
    const run = startWorker();
    const save = vi.fn(async () => {
      const saved = await callBackground('request/save', { reading: exampleReading() });
      return saved.ok ? saved.value : null;
    });
    answerPageCalls({ 'page/show': () => false, 'page/read': () => null, 'page/save': save });
    await run('save-page', tab);
    expect(await newStore().load(key)).not.toBeNull();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('✓');
  });

  it('says on the button that a page is no request', async () => {
    layWires();
    const run = startWorker();
    answerPageCalls({ 'page/show': () => false, 'page/read': () => null, 'page/save': () => null });
    await run('save-page', tab);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('!');
  });

  it('brings the content script into another page, and finds the tab in front by itself', async () => {
    layWires();
    const run = startWorker();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no access'));
    await run('save-page');
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/portal.js'] });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('!');
  });
});

describe('the panel command', () => {
  it('opens the side panel of the window in the turn of the key', () => {
    const run = startWorker();
    const open = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue();
    void run('open-panel', tab);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  });

  it('opens the sidebar in Firefox, in the turn of the key', () => {
    const run = startWorker();
    const open = vi.fn(async () => {});
    vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue(undefined as never);
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    void run('open-panel', tab);
    expect(open).toHaveBeenCalledOnce();
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  });

  it('is not thrown off by a refusal', async () => {
    const run = startWorker();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.sidePanel, 'open').mockRejectedValue(new Error('no gesture'));
    await expect(run('open-panel', tab)).resolves.toBeUndefined();
    expect(console.warn).toHaveBeenCalledOnce();
  });
});

describe('upkeep', () => {
  const old = '2020-01-01T00:00:00Z';
  const alarmOf = (name: string) => ({ name, scheduledTime: 0, persistAcrossSessions: true });

  it('sweeps at installation and sets a daily alarm', async () => {
    startWorker();
    await newStore().judge(key, { kind: 'note', note: 'vergeten' }, old);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect((await newStore().state(key)).judgements.note).toBe('');
    expect(await fakeBrowser.alarms.get('sweep')).toMatchObject({ periodInMinutes: 1440 });
  });

  it('sweeps at each start of the browser and at its own alarm', async () => {
    startWorker();
    const note = async () => (await newStore().state(key)).judgements.note;
    await newStore().judge(key, { kind: 'note', note: 'vergeten' }, old);
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await note()).toBe('');
    await newStore().judge(key, { kind: 'note', note: 'weer' }, old);
    await fakeBrowser.alarms.onAlarm.trigger(alarmOf('another'));
    expect(await note()).toBe('weer');
    await fakeBrowser.alarms.onAlarm.trigger(alarmOf('sweep'));
    await vi.waitFor(async () => expect(await note()).toBe(''));
  });

  it('goes on when a sweep fails', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(warned).toHaveBeenCalledWith('sweep', expect.objectContaining({ code: 'storage-unavailable' }));
  });
});

describe('portal tabs that stood open', () => {
  it.each(['install', 'update'] as const)('get the content script after %s', async (reason) => {
    startWorker();
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }] as never);
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    inject.mockRejectedValueOnce(new Error('error page')).mockResolvedValue(undefined);
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await vi.waitFor(() => expect(inject).toHaveBeenCalledTimes(2));
    expect(query).toHaveBeenCalledWith({ url: ['https://www.flextender.nl/*'], discarded: false });
    const files = ['content-scripts/portal.js'];
    expect(inject).toHaveBeenLastCalledWith({ target: { tabId: 4 }, files });
  });

  it('are left alone when only the browser was updated', async () => {
    startWorker();
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
    expect(query).not.toHaveBeenCalled();
  });
});
