import { browser } from 'wxt/browser';
import {
  loadReminderSettings,
  onReminderSettings,
  saveReminderSettings,
} from '../messages/reminder-settings.ts';
import { defaultReminders, type ReminderSettings } from '../request/reminders.ts';
import type { FailureCode } from '../request/result.ts';
import { Observable } from './observable.ts';

export type ReminderDefaultsSnapshot = {
  settings: ReminderSettings;
  /** The browser says that it shows no notifications; where it does not tell, they are taken to work. */
  blocked: boolean;
  /** Why the last change was not kept; the settings are then as they were before it. */
  failure: FailureCode | null;
};

/** The default reminders on an extension page: as chosen here or on another page. */
export class ReminderDefaults extends Observable<ReminderDefaultsSnapshot> {
  #kept: ReminderSettings;
  #writing: Promise<void> = Promise.resolve();

  constructor() {
    const settings = defaultReminders();
    super({ settings, blocked: false, failure: null });
    this.#kept = settings;
  }

  /** Returns how to stop it. */
  start(): () => void {
    loadReminderSettings().then(
      (settings) => this.#keep(settings),
      () => this.publish({ ...this.snapshot, failure: 'unexpected' }),
    );
    isBlocked().then((blocked) => this.publish({ ...this.snapshot, blocked }));
    return onReminderSettings((settings) => this.#keep(settings));
  }

  /** Shows the choice at once and keeps it, in the order of the choices; one that cannot be kept is taken back. */
  change(settings: ReminderSettings): Promise<void> {
    this.publish({ ...this.snapshot, settings, failure: null });
    this.#writing = this.#writing.then(() => this.#write(settings));
    return this.#writing;
  }

  async #write(settings: ReminderSettings): Promise<void> {
    try {
      await saveReminderSettings(settings);
      this.#kept = settings;
    } catch {
      this.publish({ ...this.snapshot, settings: this.#kept, failure: 'unexpected' });
    }
  }

  #keep(settings: ReminderSettings): void {
    this.#kept = settings;
    this.publish({ ...this.snapshot, settings });
  }
}

async function isBlocked(): Promise<boolean> {
  try {
    // Firefox has no such question.
    return (await browser.notifications.getPermissionLevel()) === 'denied';
  } catch {
    return false;
  }
}
