/** The default reminders in `storage.local`. With a schema: only for the background and the extension's own pages. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  defaultReminders,
  ownRemindersSchema,
  type ReminderSettings,
  reminderSettingsSchema,
} from '../request/reminders.ts';

const key = 'settings/reminders';

/** The settings; a kind that is missing or broken is as on the first day. Rejects where storage cannot be read. */
export async function loadReminderSettings(): Promise<ReminderSettings> {
  const stored = await browser.storage.local.get(key);
  return settingsIn(stored[key]);
}

/** Keeps the settings; rejects with what is wrong where they do not fit or cannot be written. */
export async function saveReminderSettings(settings: ReminderSettings): Promise<void> {
  await browser.storage.local.set({ [key]: z.parse(reminderSettingsSchema, settings) });
}

/** Calls `callback` with the settings after each change, until the returned function is called. */
export function onReminderSettings(callback: (settings: ReminderSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, key)) callback(settingsIn(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Kind by kind, so that one broken value does not undo the others. */
function settingsIn(stored: unknown): ReminderSettings {
  const settings = defaultReminders();
  if (typeof stored !== 'object' || stored === null) return settings;
  const parts = Object.entries(stored).map(([kind, value]) =>
    z.safeParse(ownRemindersSchema, { [kind]: value }),
  );
  return Object.assign(settings, ...parts.map(({ data }) => data ?? {}));
}
