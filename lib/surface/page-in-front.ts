import { onChange } from '../messages/changes.ts';
import { concerns } from '../request/key.ts';
import type { PageReading } from '../request/record.ts';
import type { RequestSession } from '../session/request-session.ts';
import { Observable } from './observable.ts';
import type { SessionStore } from './store-calls.ts';

/** The request on the page under the popup, with its session; null where the page is none. */
export type FrontPage = { reading: PageReading; session: RequestSession } | null;

/** Reads the page in front once: the popup is open only as long as that page is. */
export class PageInFront extends Observable<FrontPage> {
  readonly #store: SessionStore;

  constructor(store: SessionStore) {
    super(null);
    this.#store = store;
  }

  async start(): Promise<void> {
    // The list does not wait for what only the page in front needs: the popup opens sooner without it.
    const { readFront } = await import('./read-front.ts');
    const front = await readFront(this.#store);
    if (front === null) return;
    const { reading, session } = front;
    session.subscribe(() => this.publish({ reading, session }));
    onChange((key) => {
      if (concerns(key, session.key)) void session.refresh();
    });
    await session.refresh();
    this.publish({ reading, session });
  }

  /** Saves the page as it was read. */
  save(): void {
    if (this.snapshot !== null) void this.snapshot.session.save(this.snapshot.reading);
  }
}
