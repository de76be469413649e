import { onChange } from '../messages/changes.ts';
import type { Result } from '../request/result.ts';
import { Observable } from './observable.ts';
import { attempt } from './store-calls.ts';

/**
 * Something out of the database on an extension page: read at the start, and again whenever any surface wrote what
 * it is of. Readings may be done in another order than they were begun; only the one that was begun last counts.
 */
export abstract class Stored<Snapshot, Value> extends Observable<Snapshot> {
  /** Raised where what is being read now counts no more: by a later reading, or a write of our own. */
  protected turn = 0;

  /** Reads it. Rejects as the store does. */
  protected abstract read(): Promise<Value>;
  /** Shows what was read, or why it could not be. */
  protected abstract take(read: Result<Value>): void;
  /** Whether what was written under this key may be in it; anything may, unless the source knows better. */
  protected isOf(_key: string): boolean {
    return true;
  }

  /** Returns how to stop it. */
  start(): () => void {
    void this.refresh();
    return onChange((key) => {
      if (this.isOf(key)) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    const turn = ++this.turn;
    const read = await attempt(() => this.read());
    if (turn === this.turn) this.take(read);
  }
}
