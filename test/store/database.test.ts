import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../lib/store/index.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  raw,
  rawDatabase,
  vaarbewijs,
} from './example.ts';
import { recordOfVersion1 } from './examples/v1.ts';

const now = '2026-12-01T08:00:05Z';

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabase();
});

/** Lets every write into one table fail as it does on a full disk. */
function fullAt(table: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    if (this.name === table) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.call(this, value);
  });
}

describe('a write that fails', () => {
  it('is storage-full on a full disk and leaves nothing half-written', async () => {
    const announce = vi.fn();
    const store = createStore({ announce });
    await store.judge(key, { kind: 'note', note: 'blijft' }, now);
    announce.mockClear();
    fullAt('snapshots');
    await expect(store.save(exampleReading(), now)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(announce).not.toHaveBeenCalled();
    expect(await store.load(key)).toBeNull();
    expect((await store.state(key)).judgements.note).toBe('blijft');
    await expect(store.save(exampleReading(), now)).resolves.toMatchObject({ status: 'saved' });
  });

  it('is storage-full when the disk turns out full only at the end', async () => {
    const store = newStore();
    await store.list();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      if (this.name === 'snapshots') {
        // A browser aborts with this error of its own when the commit does not fit.
        Object.defineProperty(this.transaction, 'error', {
          value: new DOMException('The commit did not fit.', 'QuotaExceededError'),
        });
        request.addEventListener('success', () => this.transaction.abort());
      }
      return request;
    });
    await expect(store.save(exampleReading(), now)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await store.load(key)).toBeNull();
    expect(await store.snapshots(key)).toEqual([]);
  });

  it('keeps the request when it cannot be moved to the removed ones', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const before = await store.load(key);
    fullAt('removed');
    await expect(store.remove(key, now)).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await store.load(key)).toEqual(before);
    expect(await store.snapshots(key)).toHaveLength(1);
  });
});

describe('opening', () => {
  it('is storage-unavailable without IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(newStore().list()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('is storage-unavailable where the browser refuses, and works once it no longer does', async () => {
    const store = newStore();
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in a private window.', 'SecurityError');
    });
    await expect(store.state(key)).rejects.toMatchObject({ code: 'storage-unavailable' });
    refused.mockRestore();
    await expect(store.state(key)).resolves.toMatchObject({ status: null });
  });

  it('opens one connection for calls at the same moment', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const store = newStore();
    await Promise.all([store.list(), store.state(key), store.save(exampleReading(), now)]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('refuses a database that a newer version wrote, and leaves it alone', async () => {
    (await rawDatabase(99)).close();
    await expect(newStore().list()).rejects.toMatchObject({ code: 'storage-newer' });
    const database = await rawDatabase();
    expect(database.version).toBe(99);
    database.close();
  });

  it('gives way to a newer version instead of holding it up', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const newer = await rawDatabase(99);
    newer.close();
    await expect(store.list()).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('opens again when the browser has closed the connection', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const closing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await store.list()).records).toHaveLength(1);
    expect(closing).toHaveBeenCalledTimes(2);
  });

  it('asks for a write that is on disk when it completes', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await newStore().save(exampleReading(), now);
    expect(transaction.mock.calls.at(-1)?.slice(1)).toEqual(['readwrite', { durability: 'strict' }]);
  });

  it('answers and announces a write only after the transaction has completed', async () => {
    const events: string[] = [];
    const store = createStore({ announce: () => void events.push('announced') });
    await store.list();
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const transaction = begin.apply(this, given);
      transaction.addEventListener('complete', () => events.push('completed'));
      return transaction;
    });
    await store.save(exampleReading(), now);
    expect([...events, 'answered']).toEqual(['completed', 'announced', 'answered']);
  });

  it('tells the caller when an older window holds the upgrade up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => blockedForEver());
      const asked = newStore().list();
      const refused = expect(asked).rejects.toMatchObject({ code: 'storage-unavailable' });
      await vi.advanceTimersByTimeAsync(5_000);
      await refused;
    } finally {
      vi.useRealTimers();
    }
  });
});

/** An opening request that only ever says that it is blocked. */
function blockedForEver(): IDBOpenDBRequest {
  const request = new IDBOpenDBRequest();
  queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked')));
  return request;
}

describe('a record that cannot be read', () => {
  const damaged = { ...recordOfVersion1, request: { ...exampleRequest(), interviews: 'maandag' } };

  beforeEach(async () => {
    await newStore().list();
  });

  it('is reported beside the others and stays', async () => {
    const store = newStore();
    await raw('requests', (requests) => requests.put(damaged));
    await raw('requests', (requests) => requests.put({ key: 'flextender:stuk' }));
    await store.save(exampleReading({ key: 'x', request: exampleRequest() }), now);
    const { records, unreadable } = await store.list();
    expect(records.map((record) => record.key)).toEqual(['x']);
    expect(unreadable.sort()).toEqual([damaged.key, 'flextender:stuk'].sort());
    await expect(store.load(damaged.key)).rejects.toMatchObject({ code: 'unexpected' });
    expect(await store.marks([damaged.key])).toEqual([]);
    expect(await raw('requests', (requests) => requests.get(damaged.key))).toEqual(damaged);
  });

  it('keeps its ticks usable and is healed by saving the page again', async () => {
    const store = newStore();
    await raw('requests', (requests) => requests.put(damaged));
    await store.judge(key, { kind: 'knockout-verdict', id: laptop, verdict: 'met' }, now);
    await store.save(exampleReading(), now);
    expect(await store.load(key)).toMatchObject({
      savedAt: recordOfVersion1.savedAt,
      status: recordOfVersion1.status,
      judgements: {
        knockouts: { [laptop]: { verdict: 'met', note: '' }, [vaarbewijs]: { verdict: 'not-met' } },
      },
    });
  });

  it('is not written over when even the ticks cannot be read', async () => {
    const store = newStore();
    const broken = { ...recordOfVersion1, judgements: 'weg' };
    await raw('requests', (requests) => requests.put(broken));
    const failure = { code: 'unexpected' };
    await expect(store.state(key)).rejects.toMatchObject(failure);
    await expect(store.save(exampleReading(), now)).rejects.toMatchObject(failure);
    await expect(store.setStatus(key, 'rejected', now)).rejects.toMatchObject(failure);
    await expect(store.judge(key, { kind: 'note', note: 'x' }, now)).rejects.toMatchObject(failure);
    expect(await raw('requests', (requests) => requests.get(key))).toEqual(broken);
  });

  it('can be removed to save the page afresh, and is removed whole', async () => {
    const store = newStore();
    const broken = { ...recordOfVersion1, judgements: 'weg' };
    await raw('requests', (requests) => requests.put(broken));
    expect(await store.remove(key, now)).toBe(true);
    expect(await store.lastRemoved(now)).toEqual({ key, title: null, removedAt: now });
    await store.save(exampleReading(), now);
    expect(await store.restore(key)).toBe(false);
    expect(await raw('removed', (removed) => removed.get(key))).toMatchObject({ record: broken });
  });
});
