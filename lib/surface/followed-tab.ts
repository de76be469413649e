import { browser } from 'wxt/browser';
import { onPageNotice } from '../messages/notices.ts';
import { Observable } from './observable.ts';
import { frontTab, readTab, type TabReading } from './read-tab.ts';

export type FollowedTab = { kind: 'loading' } | TabReading;

/**
 * What is on the page of the tab in front, or of one fixed tab. The panel outlives tab changes and
 * navigations: whatever is shown is cleared before another page is read, and an answer that comes when the
 * panel has moved on is dropped, so that request A never stands beside page B.
 */
export class TabFollower extends Observable<FollowedTab> {
  #fixed: number | null;
  #tabId: number | null = null;
  #turn = 0;

  /** `fixed`: the tab to stay with; null follows the tab in front of this window. */
  constructor(fixed: number | null) {
    super({ kind: 'loading' });
    this.#fixed = fixed;
  }

  /** Returns how to stop it. */
  start(): () => void {
    const activated = () => void this.look();
    const updated = (tabId: number, change: { status?: string; url?: string }) => {
      if (tabId !== this.#tabId) return;
      if (change.status === 'loading') this.#clear();
      if (change.status === 'complete') void this.look();
    };
    if (this.#fixed === null) browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    const stops = [
      () => browser.tabs.onActivated.removeListener(activated),
      () => browser.tabs.onUpdated.removeListener(updated),
      onPageNotice(({ key }, tabId) => {
        if (tabId === null || tabId !== this.#tabId) return;
        const { snapshot } = this;
        if (snapshot.kind !== 'request' || snapshot.reading.key !== key) this.#clear();
        void this.look();
      }),
    ];
    void this.look();
    return () => {
      for (const stop of stops) stop();
      this.#turn++;
    };
  }

  /** Reads the page anew. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const tabId = this.#fixed ?? (await frontTab());
    if (turn !== this.#turn) return;
    if (tabId !== this.#tabId) this.publish({ kind: 'loading' });
    this.#tabId = tabId;
    const reading: TabReading = tabId === null ? { kind: 'not-allowed', tabId } : await readTab(tabId);
    if (turn === this.#turn) this.publish(reading);
  }

  #clear(): void {
    this.#turn++;
    this.publish({ kind: 'loading' });
  }
}
