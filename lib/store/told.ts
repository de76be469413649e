/** Which reminders were told, and which comes next. A module of its own: only the background needs it. */
import * as z from 'zod/mini';
import { createConnection, databaseName, type ReadTransaction, type WriteTransaction } from './connection.ts';

const instant = z.string();

const toldSchema = z.object({
  /** The reminder's (`lib/assess/reminders.ts`). */
  id: z.string(),
  /** The request's. */
  key: z.string(),
  kind: z.string(),
  /** The notification that told it, alone or with others. */
  notification: z.string(),
  toldAt: instant,
  /** When what it is about is over. */
  over: instant,
  /** To be told again then; null: not. */
  until: z.nullable(instant),
});

export type ToldReminder = z.infer<typeof toldSchema>;

/** The row that holds the next reminder; no reminder's id, which has spaces. */
const nextId = 'next';
const nextSchema = z.object({ id: z.literal(nextId), at: z.nullable(instant) });

/** A told reminder is kept this long after its moment, so that a clock set wrong does not have it told again. */
const keptDays = 30;

/** As `Store`: all methods reject with a `StoreError` and nothing else; moments are UTC instants in ISO form. */
export type ToldStore = {
  /** What was told, and the next reminder as it was last written. A row that does not fit is left out. */
  load(): Promise<{ told: ToldReminder[]; expected: string | null }>;
  /** Writes what was told (a row with the same id is replaced) together with the reminder that comes next. */
  write(told: readonly ToldReminder[], expected: string | null): Promise<void>;
  /** Drops what is over for 30 days. */
  sweep(now: string): Promise<void>;
};

/** The table of this context; opens the database at first use. Tells nobody: no surface shows it. */
export function createToldStore(): ToldStore {
  const connection = createConnection(databaseName);
  return {
    load: () =>
      connection.read(async (transaction) => {
        const rows = await allRows(transaction);
        const next = rows.map((row) => z.safeParse(nextSchema, row)).find(({ success }) => success);
        return { told: toldIn(rows), expected: next?.data?.at ?? null };
      }),
    write: (told, expected) =>
      connection.write(async (transaction) => {
        const table = transaction.objectStore('told');
        for (const row of told) await table.put(row);
        await table.put({ id: nextId, at: expected });
      }),
    sweep: (now) =>
      connection.write(async (transaction) => {
        const bound = Date.parse(now) - keptDays * 86_400_000;
        for (const { id, over } of toldIn(await allRows(transaction)))
          if (Date.parse(over) < bound) await transaction.objectStore('told').delete(id);
      }),
  };
}

const allRows = (transaction: ReadTransaction | WriteTransaction): Promise<unknown[]> =>
  (transaction as ReadTransaction).objectStore('told').getAll();

/** The rows among these values that are what was told. */
export function toldIn(rows: readonly unknown[]): ToldReminder[] {
  return rows.map((row) => z.safeParse(toldSchema, row).data).filter((row) => row !== undefined);
}
