/** What becomes of a notification: the user opens what it is about, or puts it off. */
import { browser } from 'wxt/browser';
import type { Reminder } from '../assess/reminders-due.ts';
import type { Store } from '../store/index.ts';
import { attempt, noticeId } from './notify.ts';
import { showInTab } from './tabs.ts';
import type { ToldKeeping } from './told-keeping.ts';

type Options = {
  store: Pick<Store, 'load'>;
  told: ToldKeeping;
  now(): Temporal.Instant;
  /** Every reminder there is, those that have passed included. */
  plan(): Promise<readonly Reminder[]>;
};
type About = { key: string; kind: string };

const profileInOptions = '/options.html#profiel';
const snoozeFor = Temporal.Duration.from({ hours: 1 });

/**
 * Answers clicks on notifications, also those of a worker that has ended since. `look` sets the alarm anew. Registers
 * its listeners at once; call it in the worker's first turn.
 */
export function keepNoticesAnswered(options: Options, look: () => Promise<void>): void {
  // Undefined where the browser or the user allows no notifications.
  browser.notifications?.onClicked?.addListener((id) => void attempt(() => open(options, id)));
  // Firefox knows no buttons. It has the event all the same, and writes an error at each wake that listens to it.
  if (import.meta.env.BROWSER === 'firefox') return;
  browser.notifications?.onButtonClicked?.addListener((id) => {
    void attempt(async () => {
      const until = options.now().add(snoozeFor).toString();
      const isPutOff = await options.told.snooze(id, until);
      if (!isPutOff) {
        // Shown, but the worker ended before it could write so: this tells it in its place, and writes it.
        await look();
        await options.told.snooze(id, until);
      }
      await browser.notifications.clear(id);
      await look();
    });
  });
}

/**
 * Opens the request; for its answers, and only there, the portal's own page, which is to be read again; for a
 * document the profile that it stands in.
 */
async function open(options: Options, id: string): Promise<void> {
  const about = (await toldAbout(options, id)) ?? (await plannedAbout(options, id));
  if (about?.kind === 'document') await showProfile();
  else if (about !== null) {
    const record = about.kind === 'answers' ? await options.store.load(about.key) : null;
    const portal = record === null ? null : webAddress(record.request.url);
    await showInTab(portal ?? `/request.html?key=${encodeURIComponent(about.key)}`, undefined);
  }
  await browser.notifications.clear(id);
}

/** Of all that this notification told, the one whose moment comes next; if none does, the last. */
async function toldAbout({ told, now }: Options, id: string): Promise<About | null> {
  const rows = (await told.load()).told
    .filter(({ notification }) => notification === id)
    .sort((a, b) => Date.parse(a.over) - Date.parse(b.over));
  return rows.find(({ over }) => Date.parse(over) > now().epochMilliseconds) ?? rows.at(-1) ?? null;
}

/** Shown, but the worker ended before it could write so. */
async function plannedAbout({ plan }: Options, id: string): Promise<About | null> {
  return (await plan()).find((one) => noticeId(one.id) === id) ?? null;
}

/**
 * The profile in the options. A tab that shows them goes there without loading again, so that a form with words in it
 * waits.
 */
async function showProfile(): Promise<void> {
  const options = browser.runtime.getURL('/options.html');
  const open = (await browser.tabs.query({})).find(({ url }) => url?.split('#')[0] === options);
  if (open?.id === undefined) return showInTab(profileInOptions, undefined);
  const elsewhere = URL.parse(open.url ?? '')?.hash ?? '';
  const there = elsewhere === '' || profileInOptions.endsWith(elsewhere);
  const url = new URL(profileInOptions, options).href;
  await browser.tabs.update(open.id, { active: true, ...(there ? {} : { url }) });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The address as the page gave it, where it is one of the web. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
