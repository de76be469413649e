import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadReminderSettings,
  onReminderSettings,
  saveReminderSettings,
} from '../../lib/messages/reminder-settings.ts';
import { defaultReminders, ownRemindersIn } from '../../lib/request/reminders.ts';

const key = 'settings/reminders';

beforeEach(() => fakeBrowser.reset());

describe('the default reminders', () => {
  it('are as on the first day until something is chosen', async () => {
    expect(await loadReminderSettings()).toEqual(defaultReminders());
  });

  it('are kept, and told to every surface', async () => {
    const heard = vi.fn();
    const stop = onReminderSettings(heard);
    const settings = { ...defaultReminders(), answers: { on: false, at: '13:00' } };
    await saveReminderSettings(settings);
    expect(await loadReminderSettings()).toEqual(settings);
    expect(heard).toHaveBeenCalledExactlyOnceWith(settings);
    await fakeBrowser.storage.local.set({ 'settings/language': 'en' });
    stop();
    await saveReminderSettings(defaultReminders());
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['no object', 'aan', {}],
    [
      'a broken kind',
      { submission: { on: 'ja' }, answers: { on: false, at: '13:00' } },
      { answers: { on: false, at: '13:00' } },
    ],
    ['an hour that no clock shows', { answers: { on: true, at: '24:00' } }, {}],
    [
      'a kind of a later version',
      { contract: { on: true }, own: { on: true, earlier: 60 } },
      { own: { on: true, earlier: 60 } },
    ],
  ])('lose nothing else where storage holds %s', async (_what, stored, kept) => {
    await fakeBrowser.storage.local.set({ [key]: stored });
    expect(await loadReminderSettings()).toEqual({ ...defaultReminders(), ...kept });
  });

  it('of a version that knew no documents stand as they were chosen, with the default for those', async () => {
    const { document, ...before } = { ...defaultReminders(), own: { on: false, earlier: 2880 } };
    await fakeBrowser.storage.local.set({ [key]: before });
    expect(await loadReminderSettings()).toEqual({ ...before, document });
    expect(document).toEqual({ on: true, days: 30 });
  });

  it.each([{ on: true }, { on: true, days: -1 }, { on: true, days: 2.5 }, { on: 1, days: 30 }, null])(
    'about documents are as on the first day where storage holds %j',
    async (document) => {
      await fakeBrowser.storage.local.set({ [key]: { document, own: { on: false, earlier: 60 } } });
      expect(await loadReminderSettings()).toEqual({
        ...defaultReminders(),
        own: { on: false, earlier: 60 },
      });
    },
  );

  it('of one request are about its own moments alone', () => {
    const own = { own: { on: false, earlier: 60 } };
    expect(ownRemindersIn({ ...own, document: { on: false, days: 30 } })).toEqual(own);
    expect(ownRemindersIn({ document: { on: false, days: 30 } })).toBeNull();
  });

  it('that do not fit are not kept', async () => {
    const wrong = { ...defaultReminders(), own: { on: true, earlier: -1 } };
    await expect(saveReminderSettings(wrong)).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get(key)).toEqual({});
  });
});
