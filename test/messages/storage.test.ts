import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange, onChange } from '../../lib/messages/changes.ts';
import { loadSettings, onSettings, saveSettings } from '../../lib/messages/settings.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('change notices', () => {
  it('are heard each time, also for the same key again', async () => {
    const heard = vi.fn();
    onChange(heard);
    await announceChange('flextender:1');
    await announceChange('flextender:1');
    await announceChange('flextender:2');
    expect(heard.mock.calls).toEqual([['flextender:1'], ['flextender:1'], ['flextender:2']]);
  });

  it('leave one key behind, with nothing in it but the request’s key', async () => {
    await announceChange('flextender:1');
    await announceChange('flextender:2');
    const stored = await browser.storage.local.get(null);
    expect(stored).toEqual({ revision: { key: 'flextender:2', rev: expect.any(String) } });
  });

  it('stop when asked, and are not taken from anything else', async () => {
    const heard = vi.fn();
    const stop = onChange(heard);
    await browser.storage.local.set({ other: { key: 'flextender:1' }, revision: 'broken' });
    await browser.storage.local.set({ revision: { key: 7 } });
    await browser.storage.local.remove('revision');
    await browser.storage.session.set({ revision: { key: 'flextender:1', rev: 'x' } });
    stop();
    await announceChange('flextender:1');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  it('are Dutch and without a remembered form at first', async () => {
    expect(await loadSettings()).toEqual({ language: 'nl', overlay: {} });
  });

  it('set what is given and leave the rest', async () => {
    await saveSettings({ overlay: { 'www.flextender.nl': 'pill' } });
    await saveSettings({ language: 'en' });
    const all = await saveSettings({ overlay: { 'talentenregiohuurtin.nl': 'wide' } });
    expect(all).toEqual({
      language: 'en',
      overlay: { 'www.flextender.nl': 'pill', 'talentenregiohuurtin.nl': 'wide' },
    });
    expect(await loadSettings()).toEqual(all);
    expect(await saveSettings({})).toEqual(all);
  });

  it('lose nothing when two surfaces set something at the same moment', async () => {
    await Promise.all([
      saveSettings({ language: 'en' }),
      saveSettings({ overlay: { 'a.nl': 'compact' } }),
      saveSettings({ overlay: { 'b.nl': 'pill' } }),
    ]);
    expect(await loadSettings()).toEqual({ language: 'en', overlay: { 'a.nl': 'compact', 'b.nl': 'pill' } });
  });

  it('fall back one by one where a stored value is broken', async () => {
    await saveSettings({ language: 'en', overlay: { 'a.nl': 'compact', 'b.nl': 'pill' } });
    const stored = await browser.storage.local.get(null);
    const keyOf = (value: string) => Object.keys(stored).find((key) => stored[key] === value) ?? '';
    await browser.storage.local.set({ [keyOf('compact')]: 'enormous' });
    expect(await loadSettings()).toEqual({ language: 'en', overlay: { 'b.nl': 'pill' } });
    await browser.storage.local.set({ [keyOf('en')]: { broken: true } });
    expect(await loadSettings()).toEqual({ language: 'nl', overlay: { 'b.nl': 'pill' } });
  });

  it('are told after a change, and only then', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await announceChange('flextender:1');
    await saveSettings({ language: 'en' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ language: 'en', overlay: {} }));
    expect(heard).toHaveBeenCalledOnce();
    stop();
    await saveSettings({ language: 'nl' });
    expect(heard).toHaveBeenCalledOnce();
  });
});
