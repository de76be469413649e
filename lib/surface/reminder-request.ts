import { loadReminderSettings, onReminderSettings } from '../messages/reminder-settings.ts';
import { instantNow } from '../request/instant.ts';
import { concerns } from '../request/key.ts';
import type { SavedRequest } from '../request/record.ts';
import { defaultReminders, type OwnReminders, type ReminderSettings } from '../request/reminders.ts';
import type { FailureCode, Result } from '../request/result.ts';
import type { Store } from '../store/index.ts';
import { followSetting } from './follow-setting.ts';
import { attempt } from './store-calls.ts';
import { Stored } from './stored.ts';

export type RequestRemindersSnapshot = {
  /** As stored, but with the reminders that the user just chose; null while it is not saved or not read. */
  record: SavedRequest | null;
  defaults: ReminderSettings;
  /** Why the last change was not kept; the record is then as it is stored. */
  failure: FailureCode | null;
};

/** The reminders of one saved request, read again whenever any surface wrote it or the default changed. */
export class RequestRemindersView extends Stored<RequestRemindersSnapshot, SavedRequest | null> {
  readonly #store: Pick<Store, 'load' | 'setReminders'>;
  readonly #key: string;
  #pending = 0;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(store: Pick<Store, 'load' | 'setReminders'>, key: string) {
    super({ record: null, defaults: defaultReminders(), failure: null });
    this.#store = store;
    this.#key = key;
  }

  override start(): () => void {
    const stops = [
      super.start(),
      followSetting(loadReminderSettings, onReminderSettings, (defaults) =>
        this.publish({ ...this.snapshot, defaults }),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  protected override isOf(key: string): boolean {
    return concerns(key, this.#key);
  }

  protected read(): Promise<SavedRequest | null> {
    return this.#store.load(this.#key);
  }

  protected take(read: Result<SavedRequest | null>): void {
    // A choice that is being written knows better.
    if (this.#pending === 0 && read.ok) this.publish({ ...this.snapshot, record: read.value });
  }

  /** Shows the choice at once and keeps it, in the order of the choices; one that cannot be kept is taken back. */
  async change(reminders: OwnReminders | null): Promise<void> {
    const { record } = this.snapshot;
    if (record === null) return;
    this.#pending++;
    this.publish({ ...this.snapshot, record: { ...record, reminders }, failure: null });
    const writing = this.#writing.then(() =>
      attempt(() => this.#store.setReminders(this.#key, reminders, instantNow())),
    );
    this.#writing = writing;
    const written = await writing;
    this.#pending--;
    if (!written.ok) this.publish({ ...this.snapshot, failure: written.error.code });
    await this.refresh();
  }
}
