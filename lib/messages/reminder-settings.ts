/** The default reminders in `storage.local`. Only for the background and the extension's own pages. */
import { browser } from 'wxt/browser';
import { defaultReminders, type ReminderSettings, remindersIn } from '../request/reminders.ts';

const key = 'settings/reminders';

/** The settings; a kind that is missing or broken is as on the first day. Rejects where storage cannot be read. */
export async function loadReminderSettings(): Promise<ReminderSettings> {
  const stored = await browser.storage.local.get(key);
  return settingsIn(stored[key]);
}

/** Keeps the settings; rejects with what is wrong where they do not fit or cannot be written. */
export async function saveReminderSettings(settings: ReminderSettings): Promise<void> {
  if (!isWhole(settings)) throw new Error('reminder settings that do not fit');
  await browser.storage.local.set({ [key]: settings });
}

/** Calls `callback` with the settings after each change, until the returned function is called. */
export function onReminderSettings(callback: (settings: ReminderSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, key)) callback(settingsIn(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const settingsIn = (stored: unknown): ReminderSettings => ({ ...defaultReminders(), ...remindersIn(stored) });

const isWhole = (settings: ReminderSettings): boolean =>
  Object.keys(remindersIn(settings)).length === Object.keys(defaultReminders()).length;
