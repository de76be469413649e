import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { loadReminderSettings, saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import { defaultReminders } from '../../lib/request/reminders.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { ReminderDefaults } from '../../lib/surface/reminder-defaults.ts';
import { RequestRemindersView } from '../../lib/surface/reminder-request.ts';
import { exampleReading, freshDatabase, exampleKey as key } from '../store/example.ts';
import { until } from '../until.ts';

const now = '2026-12-01T08:00:00Z';
const noQuestions = { questions: { on: false, before: [] } };
const off = { ...defaultReminders(), ...noQuestions };

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
  const opened = async () => {
    const defaults = open();
    await until(() => expect(defaults.snapshot.reading).toBe('done'));
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
    const defaults = await opened();
    const changed = defaults.change(noQuestions);
    expect(defaults.snapshot).toMatchObject({ settings: off, failure: null });
    await changed;
    expect(await loadReminderSettings()).toEqual(off);
  });

  it('take a choice back that could not be kept, and say so until the next one', async () => {
    const defaults = await opened();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await defaults.change(noQuestions);
    expect(defaults.snapshot).toMatchObject({ settings: defaultReminders(), failure: 'unexpected' });
    set.mockRestore();
    await defaults.change(noQuestions);
    expect(defaults.snapshot).toMatchObject({ settings: off, failure: null });
  });

  it('write what was chosen and nothing else, also before they were read and where another page wrote', async () => {
    await saveReminderSettings(off);
    const defaults = open();
    await defaults.change({ document: { on: false, days: 60 } });
    const both = { ...off, document: { on: false, days: 60 } };
    expect(await loadReminderSettings()).toEqual(both);
    await until(() => expect(defaults.snapshot.settings).toEqual(both));
    const own = { on: false, earlier: 120 };
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    await set({ 'settings/reminders': { ...both, own } });
    await defaults.change(noQuestions);
    expect(await loadReminderSettings()).toEqual({ ...both, own });
  });

  it('show each choice until it is kept, whatever is told meanwhile', async () => {
    const defaults = await opened();
    const document = { on: false, days: 60 };
    const first = defaults.change(noQuestions);
    const second = defaults.change({ document });
    const shown: unknown[] = [];
    defaults.subscribe(() => shown.push(defaults.snapshot.settings.document));
    await Promise.all([first, second]);
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect(one).toEqual(document);
    expect(await loadReminderSettings()).toEqual({ ...off, document });
  });

  it('are not written where they could not be read', async () => {
    await saveReminderSettings(off);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('away'));
    const defaults = open();
    await until(() => expect(defaults.snapshot.reading).toBe('failed'));
    await defaults.change({ document: { on: false, days: 60 } });
    expect(defaults.snapshot.failure).toBe('unexpected');
    get.mockRestore();
    expect(await loadReminderSettings()).toEqual(off);
    await defaults.refresh();
    expect(defaults.snapshot).toMatchObject({ settings: off, reading: 'done' });
  });

  it('stay as they were told, however late the first reading is done', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((async () => {
      await held;
      return { 'settings/reminders': defaultReminders() };
    }) as never);
    const defaults = open();
    await saveReminderSettings(off);
    await until(() => expect(defaults.snapshot.settings).toEqual(off));
    letGo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(defaults.snapshot.settings).toEqual(off);
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

  it('keep the default that was told, however late the first reading of it is done', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((async () => {
      await held;
      return {};
    }) as never);
    const view = await open();
    await saveReminderSettings(off);
    await until(() => expect(view.snapshot.defaults).toEqual(off));
    letGo();
    await new Promise((resolve) => setTimeout(resolve));
    expect(view.snapshot.defaults).toEqual(off);
  });

  it('go back to what is stored where they could not be kept', async () => {
    const view = await open();
    vi.spyOn(store, 'setReminders').mockRejectedValue(new StoreError('storage-full', 'full'));
    await view.change(own);
    expect(view.snapshot).toMatchObject({ failure: 'storage-full', record: { reminders: null } });
  });
});
