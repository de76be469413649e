/** Keeps the badge true: what a tab's page is, whether it is saved, and what closes soon. */
import { type ClosingSoon, closingSoon } from '../assess/closing-soon.ts';
import type { Remindable } from '../assess/reminders.ts';
import { onChange } from '../messages/changes.ts';
import { onPageNotice } from '../messages/notices.ts';
import { callPage } from '../messages/page-calls.ts';
import type { Store } from '../store/index.ts';
import { type BadgeFace, type BadgeWords, closingFace, outcomeFace, pageFace, showFace } from './badge.ts';
import { type BadgedTab, badgedTabs, forgetTab, rememberTab } from './badge-tabs.ts';

type Options = {
  store: Pick<Store, 'state' | 'list'>;
  /** The words in the user's language. */
  words(): Promise<BadgeWords>;
  now(): Temporal.Instant;
};

export type Badge = {
  /** Counts anew what closes soon and shows it; the tabs that show a request keep their own badge. */
  showClosing(records: readonly Remindable[]): Promise<ClosingSoon>;
  /** The user chose another language: everything again in its words. */
  retitle(): Promise<void>;
  /** Says on the tab's button whether saving by the keyboard worked. */
  showOutcome(tabId: number, done: boolean): Promise<void>;
};

/**
 * Starts keeping the badge of each request page; registers its listeners at once, so call it in the worker's first
 * turn. A badge that cannot be set (the tab was closed meanwhile) is forgotten; nothing of this ever rejects.
 */
export function keepBadge({ store, words, now }: Options): Badge {
  const isSaved = async (key: string): Promise<boolean> => (await store.state(key)).status !== null;

  async function showPage(tabId: number, key: string, saved: boolean): Promise<void> {
    await showFace(pageFace(saved, await words()), tabId);
    await rememberTab({ tabId, key, saved });
  }

  async function moved(tabId: number, key: string | null): Promise<void> {
    if (key !== null) return showPage(tabId, key, await isSaved(key));
    await rememberTab({ tabId, key, saved: false });
    const { records } = await store.list();
    await showFace(closingFace(closingSoon(records, now()), await words()), tabId);
  }

  /** A tab's page may have gone elsewhere without a word; the browser took its badge off then, and it stays off. */
  async function update({ tabId, key }: BadgedTab & { key: string }): Promise<void> {
    const page = await callPage(tabId, 'page/read', {});
    if (page.ok && page.value?.key === key) await showPage(tabId, key, await isSaved(key));
    else await forgetTab(tabId);
  }

  async function written(changed: string): Promise<void> {
    const tabs = (await badgedTabs()).filter(({ key }) => key === changed);
    if (tabs.length === 0) return;
    const saved = await isSaved(changed);
    // A tick changes nothing here, and reading the page for it would be a waste.
    const stale = tabs.filter((tab) => tab.saved !== saved);
    await Promise.all(stale.map((tab) => attempt(() => update({ ...tab, key: changed }))));
  }

  async function showEverywhere(face: BadgeFace): Promise<void> {
    await showFace(face);
    const left = (await badgedTabs()).filter(({ key }) => key === null);
    await Promise.all(left.map(({ tabId }) => showFace(face, tabId).catch(() => forgetTab(tabId))));
  }

  onPageNotice(({ key }, tabId) => {
    if (tabId !== null) void attempt(() => moved(tabId, key));
  });
  onChange((key) => void attempt(() => written(key)));

  return {
    async showClosing(records) {
      const soon = closingSoon(records, now());
      await attempt(async () => showEverywhere(closingFace(soon, await words())));
      return soon;
    },
    retitle: () =>
      attempt(async () => {
        const shown = (await badgedTabs()).filter(
          (tab): tab is BadgedTab & { key: string } => tab.key !== null,
        );
        await Promise.all(shown.map((tab) => attempt(() => update(tab))));
      }),
    showOutcome: (tabId, done) => attempt(async () => showFace(outcomeFace(done, await words()), tabId)),
  };
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn('badge', error);
  }
}
