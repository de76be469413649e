/**
 * What was told, also where it cannot be written: then it stands in `storage.session`, which needs no disk, outlives
 * the worker and ends with the browser. So a full disk has nothing told twice before the browser is started again.
 */
import { browser } from 'wxt/browser';
import { type ToldReminder, type ToldStore, toldIn } from '../store/told.ts';

/** As `ToldStore`, but a write that fails is kept for this session of the browser. One at a time, in order. */
export type ToldKeeping = {
  /** What was told, and the next reminder as it was last written. Tries to write what could not be written before. */
  load(): Promise<{ told: ToldReminder[]; expected: string | null }>;
  /** As the store's. Rejects only where the browser keeps nothing for the session either. */
  write(told: readonly ToldReminder[], expected: string | null): Promise<void>;
  /** Has everything that this notification told told again at `until`; false where nobody wrote what that was. */
  snooze(notification: string, until: string): Promise<boolean>;
  /** Drops what is over for 30 days; never rejects: what is left behind is swept the next time. */
  sweep(now: string): Promise<void>;
  /** Whether something still waits for room on the disk. */
  isBehind(): Promise<boolean>;
};

type Unwritten = { told: ToldReminder[]; expected: string | null };

const key = 'told/unwritten';

/** Keeps what was told in this store; call it once, so that nothing is written past its order. */
export function keepTold(store: ToldStore): ToldKeeping {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = last.then(run);
    last = turn.catch(() => {});
    return turn;
  }

  async function load(): Promise<Unwritten> {
    const [written, unwritten] = await Promise.all([store.load(), waiting()]);
    if (unwritten === null) return written;
    if (await isWritten(store, unwritten)) await browser.storage.session.remove(key);
    return { told: merged(written.told, unwritten.told), expected: unwritten.expected };
  }

  async function write(told: readonly ToldReminder[], expected: string | null): Promise<void> {
    const before = await waiting();
    const all: Unwritten = { told: merged(before?.told ?? [], told), expected };
    if (!(await isWritten(store, all))) await browser.storage.session.set({ [key]: all });
    else if (before !== null) await browser.storage.session.remove(key);
  }

  async function snooze(notification: string, until: string): Promise<boolean> {
    const { told, expected } = await load();
    const rows = told.filter((row) => row.notification === notification).map((row) => ({ ...row, until }));
    if (rows.length > 0) await write(rows, expected);
    return rows.length > 0;
  }

  return {
    load: () => inTurn(load),
    write: (told, expected) => inTurn(() => write(told, expected)),
    snooze: (notification, until) => inTurn(() => snooze(notification, until)),
    sweep: (now) => inTurn(() => store.sweep(now).catch((error) => console.warn('told', error))),
    isBehind: () => inTurn(async () => (await waiting()) !== null),
  };
}

async function isWritten(store: ToldStore, { told, expected }: Unwritten): Promise<boolean> {
  try {
    await store.write(told, expected);
    return true;
  } catch (error) {
    console.warn('told', error);
    return false;
  }
}

/** What could not be written yet; null: nothing. */
async function waiting(): Promise<Unwritten | null> {
  const { [key]: value } = await browser.storage.session.get(key);
  if (typeof value !== 'object' || value === null || !('told' in value) || !('expected' in value))
    return null;
  const { told, expected } = value;
  if (!Array.isArray(told) || (expected !== null && typeof expected !== 'string')) return null;
  return { told: toldIn(told), expected };
}

/** One row a reminder; the later one holds. */
function merged(before: readonly ToldReminder[], after: readonly ToldReminder[]): ToldReminder[] {
  return [...new Map([...before, ...after].map((row) => [row.id, row])).values()];
}
