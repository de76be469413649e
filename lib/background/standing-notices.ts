/** The notifications that stand on the screen say what holds, until the user has answered them. */
import { browser } from 'wxt/browser';
import type { Reminder } from '../assess/reminders-due.ts';
import type { ToldReminder } from '../store/told.ts';
import { attempt, noticeId } from './notify.ts';

/** What there is to tell, that which has passed included; null: it is not known now. */
export type Plans = {
  /** Under one key. */
  of(key: string): readonly Reminder[] | null;
  all(): readonly Reminder[] | null;
};

/** A notification of which only a part holds: what that is, and the rows of what it tells no more. */
export type Partly = { id: string; holding: Reminder[]; gone: ToldReminder[] };

/**
 * Takes away the notifications of which nothing holds any more: the deadline moved, the request was finished or
 * removed, the document was renewed, or a later one tells of the same and how little time is left by then. Where a
 * part of it holds, `renew` is to tell that anew in its place: the words of the rest would stay on the screen untrue.
 * One whose moment has only passed stays, for who was away. Never rejects.
 */
export async function keepNoticesTrue(
  told: readonly ToldReminder[],
  plans: Plans,
  renew: (partly: Partly) => Promise<void>,
): Promise<void> {
  await attempt(async () => {
    const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
    const alike = Map.groupBy(told, subjectOf);
    for (const id of shown) {
      const rows = told.filter(({ notification }) => notification === id);
      const planned = plansOf(rows, plans);
      const holding = rows.filter(
        (row) => planned?.has(row.id) && !isSucceeded(row, alike.get(subjectOf(row)) ?? []),
      );
      const subjects = new Set(holding.map(subjectOf));
      const gone = rows.filter((row) => !subjects.has(subjectOf(row)));
      if (rows.length === 0 ? isPlanned(id, plans) : planned === null || gone.length === 0) continue;
      const reminders = holding.flatMap((row) => planned?.get(row.id) ?? []);
      if (reminders.length === 0) await browser.notifications.clear(id);
      else await attempt(() => renew({ id, holding: reminders, gone }));
    }
  });
}

/** By its id, each reminder that there still is of what these rows are about; null where that is not known of all. */
function plansOf(rows: readonly ToldReminder[], plans: Plans): Map<string, Reminder> | null {
  const given = [...new Set(rows.map(({ key }) => key))].map(plans.of);
  const known = given.filter((plan) => plan !== null);
  return known.length < given.length ? null : new Map(known.flat().map((one) => [one.id, one]));
}

/** Whether one of those that are about the same was told since, by another notification. */
const isSucceeded = (row: ToldReminder, alike: readonly ToldReminder[]): boolean =>
  alike.some(
    (other) => other.notification !== row.notification && Date.parse(other.toldAt) > Date.parse(row.toldAt),
  );

/** What was told of: the user's own deadline is about the one on the page. */
const subjectOf = ({ id, key, kind, over }: ToldReminder): string =>
  kind === 'document' ? id : `${key} ${kind === 'own' ? 'submission' : kind} ${over}`;

/** Of one that was shown by a worker that ended before it could write so. */
function isPlanned(id: string, plans: Plans): boolean {
  return plans.all()?.some((one) => noticeId(one.id) === id) ?? true;
}
