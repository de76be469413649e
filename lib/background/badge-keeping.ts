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
  /** The user chose another language: the tabs' badges in its words. */
  retitle(): Promise<void>;
  /** Says on the tab's button whether saving by the keyboard worked. */
  showOutcome(tabId: number, done: boolean): Promise<void>;
};

/**
 * Starts keeping the badge of each request page; registers its listeners at once, so call it in the worker's first
 * turn. A badge that cannot be set (the tab was closed meanwhile) is forgotten; nothing of this ever rejects.
 */
export function keepBadge({ store, words, now }: Options): Badge {
  const faceOf = async (key: string): Promise<BadgeFace> =>
    pageFace((await store.state(key)).status !== null, await words());

  async function moved(tabId: number, key: string | null): Promise<void> {
    const { records } = key === null ? await store.list() : { records: [] };
    const face = key === null ? closingFace(closingSoon(records, now()), await words()) : await faceOf(key);
    await showFace(face, tabId);
    await rememberTab({ tabId, key, title: face.title });
  }

  /** In the order in which a tab's pages came: counting the saved ones takes longer than looking one up. */
  const turns = new Map<number, Promise<void>>();
  function inTurn(tabId: number, run: () => Promise<void>): void {
    const turn = (turns.get(tabId) ?? Promise.resolve())
      .then(() => attempt(run))
      .then(() => {
        if (turns.get(tabId) === turn) turns.delete(tabId);
      });
    turns.set(tabId, turn);
  }

  /** Puts right what no longer holds of these tabs; where all does (after a tick), no page is bothered. */
  async function correct(tabs: readonly BadgedTab[]): Promise<void> {
    await Promise.all(tabs.map((tab) => attempt(() => correctOne(tab))));
  }

  async function correctOne({ tabId, key, title }: BadgedTab): Promise<void> {
    if (key === null) return;
    const face = await faceOf(key);
    if (face.title === title) return;
    // The tab may have gone elsewhere without a word; the browser took its badge off then, and it stays off.
    const page = await callPage(tabId, 'page/read', {});
    if (!page.ok || page.value?.key !== key) return forgetTab(tabId);
    await showFace(face, tabId);
    await rememberTab({ tabId, key, title: face.title });
  }

  async function showEverywhere(face: BadgeFace): Promise<void> {
    await showFace(face);
    const left = (await badgedTabs()).filter(({ key }) => key === null);
    await Promise.all(left.map(({ tabId }) => showFace(face, tabId).catch(() => forgetTab(tabId))));
  }

  onPageNotice(({ key }, tabId) => {
    if (tabId !== null) inTurn(tabId, () => moved(tabId, key));
  });
  onChange(
    (changed) => void attempt(async () => correct((await badgedTabs()).filter(({ key }) => key === changed))),
  );

  return {
    async showClosing(records) {
      const soon = closingSoon(records, now());
      await attempt(async () => showEverywhere(closingFace(soon, await words())));
      return soon;
    },
    retitle: () => attempt(async () => correct(await badgedTabs())),
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
