/** Holds a snapshot and tells its listeners when it is another one. */
export class Observable<T> {
  #snapshot: T;
  #listeners = new Set<() => void>();

  constructor(snapshot: T) {
    this.#snapshot = snapshot;
  }

  get snapshot(): T {
    return this.#snapshot;
  }

  /** Calls `listener` after each change; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected publish(snapshot: T): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
