import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { nameOf, openingError, StoreError, transactionError } from './errors.ts';
import { currentVersion, migrate } from './migrations/index.ts';

export const databaseName = 'tenderlens';

/** What is read back is `unknown` until a schema has said what it is. */
export interface Tables extends DBSchema {
  requests: { key: string; value: unknown };
  drafts: { key: string; value: unknown; indexes: { changedAt: string } };
  snapshots: { key: [string, string]; value: unknown };
  removed: { key: string; value: unknown; indexes: { removedAt: string } };
  profile: { key: string; value: unknown };
  told: { key: string; value: unknown };
  calendar: { key: string; value: unknown };
}

export type TableName = 'requests' | 'drafts' | 'snapshots' | 'removed' | 'profile' | 'told' | 'calendar';
export type ReadTransaction = IDBPTransaction<Tables, TableName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Tables, TableName[], 'readwrite'>;

type Database = IDBPDatabase<Tables>;

const tables: TableName[] = ['requests', 'drafts', 'snapshots', 'removed', 'profile', 'told', 'calendar'];

/** How long another window may hold an upgrade up before the caller is told. */
const blockedAfter = 5_000;

export type Connection = {
  /** Runs `body` in one read transaction over all tables. `body` awaits nothing but this database. */
  read<T>(body: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs `body` in one write transaction and resolves once it is on disk (`durability: 'strict'`). When
   * `body` throws or a request fails, the whole transaction is undone.
   */
  write<T>(body: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
};

/**
 * A connection that opens itself at first use, gives way to a newer version of the schema, and opens again
 * after the browser has closed it. Every failure is a `StoreError`.
 */
export function createConnection(name: string): Connection {
  // A cache, never truth: a stopped worker loses it and opens again.
  let opened: Promise<Database> | null = null;

  // The promise is set before anything is awaited, so that two callers never open two connections.
  function database(): Promise<Database> {
    opened ??= remember(open(name, forget));
    return opened;
  }

  function remember(opening: Promise<Database>): Promise<Database> {
    opening.catch(forget);
    return opening;
  }

  function forget(): void {
    opened = null;
  }

  /** Begins a transaction; a connection that is closing is replaced once. Nothing has run by then. */
  async function begin<T>(start: (database: Database) => T): Promise<T> {
    const first = await database();
    try {
      return start(first);
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw transactionError(error);
      forget();
    }
    const second = await database();
    try {
      return start(second);
    } catch (error) {
      throw transactionError(error);
    }
  }

  return {
    async read(body) {
      return run(await begin((db) => db.transaction(tables, 'readonly')), body);
    },
    async write(body) {
      return run(await begin((db) => db.transaction(tables, 'readwrite', { durability: 'strict' })), body);
    },
  };
}

async function run<X extends ReadTransaction | WriteTransaction, T>(
  transaction: X,
  body: (transaction: X) => Promise<T>,
): Promise<T> {
  // The body may fail first; then nobody else would handle this rejection.
  transaction.done.catch(() => {});
  try {
    const result = await body(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    await undo(transaction);
    // Why the browser undid it (a full disk) says more than the request that then came too late.
    throw transactionError(transaction.error ?? error);
  }
}

/** Aborts and waits until it has: the caller is told only after everything is as it was. */
async function undo(transaction: ReadTransaction | WriteTransaction): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has been aborted already: by the failed request itself.
  }
  await transaction.done.catch(() => {});
}

async function open(name: string, forget: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined') {
    throw new StoreError('storage-unavailable', 'there is no IndexedDB here');
  }
  const blocked = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const opening = openNow(name, forget, () => {
      timer = setTimeout(() => {
        blocked.reject(new StoreError('storage-unavailable', 'another window holds the database'));
        // Nobody waits for it any more; an open connection would hold up the next upgrade.
        opening.then((database) => database.close()).catch(() => {});
      }, blockedAfter);
    });
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    throw openingError(error);
  } finally {
    clearTimeout(timer);
  }
}

function openNow(name: string, forget: () => void, onBlocked: () => void): Promise<Database> {
  return openDB<Tables>(name, currentVersion, {
    upgrade(database, oldVersion) {
      migrate(database as unknown as IDBPDatabase<unknown>, oldVersion);
    },
    blocked: onBlocked,
    blocking(_current, _blocked, event) {
      // A newer version waits: give way, or its window hangs.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
