import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { loadReminderSettings, saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { ReminderDefaults } from '../../lib/surface/reminder-defaults.ts';
import { RequestRemindersView } from '../../lib/surface/reminder-request.ts';
import { exampleReading, freshDatabase, exampleKey as key } from '../store/example.ts';

const now = '2026-12-01T08:00:00Z';
const off = { ...defaultReminders(), questions: { on: false, before: [] } };

let stop = () => {};
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
});
afterEach(() => stop());

describe('the default reminders on a page', () => {
  const open = () => {
    const defaults = new ReminderDefaults();
    stop = defaults.start();
    return defaults;
  };

  it('are those that are kept, and follow another page', async () => {
    await saveReminderSettings(off);
    const defaults = open();
    await vi.waitFor(() => expect(defaults.snapshot.settings).toEqual(off));
    await saveReminderSettings(defaultReminders());
    await vi.waitFor(() => expect(defaults.snapshot.settings).toEqual(defaultReminders()));
  });

  it('show a choice at once, and keep it', async () => {
    const defaults = open();
    const changed = defaults.change(off);
    expect(defaults.snapshot).toEqual({ settings: off, blocked: false, failure: null });
    await changed;
    expect(await loadReminderSettings()).toEqual(off);
  });

  it('take a choice back that could not be kept, and say so until the next one', async () => {
    const defaults = open();
    await new Promise((resolve) => setTimeout(resolve));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await defaults.change(off);
    expect(defaults.snapshot).toEqual({
      settings: defaultReminders(),
      blocked: false,
      failure: 'unexpected',
    });
    set.mockRestore();
    await defaults.change(off);
    expect(defaults.snapshot).toEqual({ settings: off, blocked: false, failure: null });
  });

  it('know where the browser shows no notifications', async () => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
    const defaults = open();
    await vi.waitFor(() => expect(defaults.snapshot.blocked).toBe(true));
    Reflect.deleteProperty(fakeBrowser.notifications, 'getPermissionLevel');
  });
});

describe('the reminders of one request on a page', () => {
  let store: Store;
  const own = { submission: { on: false, before: [60] } };
  const open = async () => {
    const view = new RequestRemindersView(store, key);
    stop = view.start();
    await vi.waitFor(() => expect(view.snapshot.record).not.toBeNull());
    return view;
  };
  beforeEach(async () => {
    store = createStore({ announce: announceChange });
    await store.save(exampleReading(), now);
  });

  it('are kept with the request, in the order of the choices', async () => {
    const view = await open();
    const first = view.change(null);
    const second = view.change(own);
    expect(view.snapshot.record?.reminders).toEqual(own);
    await Promise.all([first, second]);
    expect(view.snapshot.record?.reminders).toEqual(own);
    expect((await store.load(key))?.reminders).toEqual(own);
  });

  it('follow what another surface wrote, and the default', async () => {
    const view = await open();
    await store.setReminders(key, own, now);
    await vi.waitFor(() => expect(view.snapshot.record?.reminders).toEqual(own));
    await saveReminderSettings(off);
    await vi.waitFor(() => expect(view.snapshot.defaults).toEqual(off));
    await store.remove(key, now);
    await vi.waitFor(() => expect(view.snapshot.record).toBeNull());
  });

  it('go back to what is stored where they could not be kept', async () => {
    const view = await open();
    vi.spyOn(store, 'setReminders').mockRejectedValue(new StoreError('storage-full', 'full'));
    await view.change(own);
    expect(view.snapshot).toMatchObject({ failure: 'storage-full', record: { reminders: null } });
  });
});
