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
  /** As on the first day until they are read. */
  settings: ReminderSettings;
  /** Whether they are those that are kept; 'failed': what is kept cannot be read. */
  reading: 'begun' | 'done' | 'failed';
  /** The browser says that it shows no notifications; where it does not tell, they are taken to work. */
  blocked: boolean;
  /** Why the last change was not kept; the settings are then as they were before it. */
  failure: FailureCode | null;
};

/** The default reminders on an extension page: as chosen here or on another page. */
export class ReminderDefaults extends Observable<ReminderDefaultsSnapshot> {
  #kept = defaultReminders();
  /** What was chosen here and is not kept yet, in that order. */
  #chosen: Partial<ReminderSettings>[] = [];
  #writing: Promise<void> = Promise.resolve();
  /** Raised by whatever is newer than what is being read. */
  #turn = 0;

  constructor() {
    super({ settings: defaultReminders(), reading: 'begun', blocked: false, failure: null });
  }

  /** Returns how to stop it. */
  start(): () => void {
    void this.refresh();
    isBlocked().then((blocked) => this.publish({ ...this.snapshot, blocked }));
    return onReminderSettings((settings) => this.#keep(settings));
  }

  /** Reads what is kept. Never rejects. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const settings = await loadReminderSettings();
      if (turn === this.#turn) this.#keep(settings);
    } catch {
      if (turn === this.#turn) this.publish({ ...this.snapshot, reading: 'failed' });
    }
  }

  /**
   * Shows the choice at once and keeps it, in the order of the choices; one that cannot be kept is taken back. Only
   * the kinds that are given are written: what is kept of the others may be unknown here, or newer.
   */
  change(part: Partial<ReminderSettings>): Promise<void> {
    this.#chosen = [...this.#chosen, part];
    this.#show({ failure: null });
    this.#writing = this.#writing.then(() => this.#write(part));
    return this.#writing;
  }

  async #write(part: Partial<ReminderSettings>): Promise<void> {
    let failure: FailureCode | null = null;
    try {
      const settings = { ...(await loadReminderSettings()), ...part };
      await saveReminderSettings(settings);
      this.#turn++;
      this.#kept = settings;
    } catch {
      failure = 'unexpected';
    }
    this.#chosen = this.#chosen.filter((one) => one !== part);
    this.#show(failure === null ? { reading: 'done' } : { failure });
  }

  #keep(settings: ReminderSettings): void {
    this.#turn++;
    this.#kept = settings;
    this.#show({ reading: 'done' });
  }

  #show(part: Partial<ReminderDefaultsSnapshot>): void {
    let settings = this.#kept;
    for (const one of this.#chosen) settings = { ...settings, ...one };
    this.publish({ ...this.snapshot, ...part, settings });
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
