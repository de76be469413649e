import { onChange } from '../messages/changes.ts';
import type { PageReading } from '../request/record.ts';
import { RequestSession } from '../session/request-session.ts';
import type { Store } from '../store/index.ts';
import { Observable } from './observable.ts';
import { frontTab, readTabOnce } from './read-tab.ts';
import { storeBackend } from './store-calls.ts';

/** The request on the page under the popup, with its session; null where the page is none. */
export type FrontPage = { reading: PageReading; session: RequestSession } | null;

/** Reads the page in front once: the popup is open only as long as that page is. */
export class PageInFront extends Observable<FrontPage> {
  readonly #store: Store;

  constructor(store: Store) {
    super(null);
    this.#store = store;
  }

  async start(): Promise<void> {
    const tabId = await frontTab();
    if (tabId === null) return;
    const front = await readTabOnce(tabId);
    if (front.kind !== 'request') return;
    const session = new RequestSession(storeBackend(this.#store), front.reading.key);
    session.subscribe(() => this.publish({ reading: front.reading, session }));
    onChange((key) => {
      if (key === session.key) void session.refresh();
    });
    await session.refresh();
    this.publish({ reading: front.reading, session });
  }

  /** Saves the page as it was read. */
  save(): void {
    if (this.snapshot !== null) void this.snapshot.session.save(this.snapshot.reading);
  }
}
