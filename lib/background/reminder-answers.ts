/** What becomes of a notification: the user opens what it is about, or puts it off; or it no longer holds. */
import { browser } from 'wxt/browser';
import { planReminders, type Remindable } from '../assess/reminders.ts';
import { loadReminderSettings } from '../messages/reminder-settings.ts';
import type { ReminderSettings } from '../request/reminders.ts';
import type { Store } from '../store/index.ts';
import type { ToldReminder } from '../store/told.ts';
import { noticeId } from './notify.ts';
import { showInTab } from './tabs.ts';
import type { ToldKeeping } from './told-keeping.ts';

type Options = { store: Pick<Store, 'list' | 'load'>; told: ToldKeeping; now(): Temporal.Instant };
type About = { key: string; kind: string };

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
      await options.told.snooze(id, options.now().add(snoozeFor).toString());
      await browser.notifications.clear(id);
      await look();
    });
  });
}

/**
 * Takes away the notifications of which nothing holds any more: the deadline moved, the request was finished or
 * removed. One whose moment has only passed stays, for who was away. Never rejects.
 */
export async function clearOutdated(
  told: readonly ToldReminder[],
  records: readonly Remindable[],
  settings: ReminderSettings,
): Promise<void> {
  await attempt(async () => {
    const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
    for (const id of shown) {
      const rows = told.filter(({ notification }) => notification === id);
      const about = records.filter(({ key }) => rows.some((row) => row.key === key));
      const planned = new Set(
        about.flatMap((record) => planReminders(record, settings).map((one) => one.id)),
      );
      if (rows.length > 0 && !rows.some((row) => planned.has(row.id))) await browser.notifications.clear(id);
    }
  });
}

/** Opens the request; for its answers, and only there, the portal's own page, which is to be read again. */
async function open(options: Options, id: string): Promise<void> {
  const about = (await toldAbout(options, id)) ?? (await plannedAbout(options, id));
  if (about !== null) {
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
async function plannedAbout({ store }: Options, id: string): Promise<About | null> {
  const [{ records }, settings] = await Promise.all([store.list(), loadReminderSettings()]);
  for (const record of records) {
    const reminder = planReminders(record, settings).find((one) => noticeId(one.id) === id);
    if (reminder !== undefined) return reminder;
  }
  return null;
}

/** The address as the page gave it, where it is one of the web. */
function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn('reminders', error);
  }
}
