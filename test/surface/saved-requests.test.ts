import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { SavedRequests } from '../../lib/surface/saved-requests.ts';
import { exampleKey, exampleReading, exampleRequest, freshDatabase, vaarbewijs } from '../store/example.ts';
import { until } from '../until.ts';

const other = exampleReading({
  key: 'flextender:90002',
  request: exampleRequest({ reference: '90002', title: 'Tweede brugwachter' }),
});

let store: Store;
let saved: SavedRequests;
let stop = () => {};

/** The present moment less so many minutes, as the store wants it. */
const ago = (minutes: number) =>
  Temporal.Now.instant().subtract({ minutes }).toString({ smallestUnit: 'millisecond' });
const keys = () => saved.snapshot.records.map((record) => record.key);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  store = createStore({ announce: announceChange });
  await store.save(exampleReading(), ago(60));
  await store.judge(exampleKey, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, ago(59));
  await store.save(other, ago(30));
  saved = new SavedRequests(store);
});
afterEach(() => stop());

async function start(): Promise<void> {
  stop = saved.start();
  await until(() => expect(saved.snapshot.loaded).toBe(true));
}

describe('the saved requests', () => {
  it('are there, the last saved first', async () => {
    expect(saved.snapshot.loaded).toBe(false);
    await start();
    expect(keys()).toEqual([other.key, exampleKey]);
    expect(saved.snapshot).toMatchObject({ removal: null, failure: null, unreadable: [] });
  });

  it('follow what another surface writes', async () => {
    await start();
    await store.setStatus(exampleKey, 'submitted', ago(0));
    await until(() =>
      expect(saved.snapshot.records.find(({ key }) => key === exampleKey)?.status).toBe('submitted'),
    );
  });

  it('are shown as they were read last, however late an earlier reading is done', async () => {
    await start();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const old = await store.list();
    vi.spyOn(store, 'list').mockImplementationOnce(() => held.then(() => old));
    const early = saved.refresh();
    await store.remove(other.key, ago(0));
    await until(() => expect(keys()).toEqual([exampleKey]));
    letGo();
    await early;
    expect(keys()).toEqual([exampleKey]);
  });

  it('follow nothing once stopped', async () => {
    await start();
    stop();
    const before = saved.snapshot;
    await store.setStatus(exampleKey, 'submitted', ago(0));
    expect(saved.snapshot).toBe(before);
  });

  it('get the status that is chosen', async () => {
    await start();
    await saved.setStatus(other.key, 'interview');
    expect((await store.load(other.key))?.status).toBe('interview');
    await until(() => expect(saved.snapshot.records[0]?.status).toBe('interview'));
  });
});

describe('removing', () => {
  it('takes it off the list and offers it back', async () => {
    await start();
    await saved.remove(exampleKey);
    expect(saved.snapshot.removal).toMatchObject({ key: exampleKey, title: 'Beheerder havenlichten' });
    await until(() => expect(keys()).toEqual([other.key]));
    expect(await store.load(exampleKey)).toBeNull();
  });

  it('is undone whole: status, ticks and moment of saving', async () => {
    await start();
    await saved.setStatus(exampleKey, 'preparing');
    const before = await store.load(exampleKey);
    await saved.remove(exampleKey);
    await saved.restore(exampleKey);
    expect(await store.load(exampleKey)).toEqual(before);
    expect(before?.judgements.knockouts[vaarbewijs]?.verdict).toBe('met');
    expect(saved.snapshot.removal).toBeNull();
    expect(keys()).toEqual([other.key, exampleKey]);
  });

  it('offers the last one of two', async () => {
    await start();
    await saved.remove(exampleKey);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await saved.remove(other.key);
    expect(saved.snapshot.removal?.key).toBe(other.key);
  });

  it('is forgotten when the offer goes, and can no longer be undone from here', async () => {
    await start();
    await saved.remove(exampleKey);
    saved.forgetRemoval();
    expect(saved.snapshot.removal).toBeNull();
    expect(await store.load(exampleKey)).toBeNull();
  });

  it.each<[minutes: number, offered: boolean]>([
    [9, true],
    [11, false],
  ])('%d minutes ago, on an earlier visit: offered again is %s', async (minutes, offered) => {
    await store.remove(exampleKey, ago(minutes));
    await start();
    // The offer is asked for together with the list and comes after it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(saved.snapshot.removal?.key ?? null).toBe(offered ? exampleKey : null);
  });
});

describe('a store that fails', () => {
  const full = () => Promise.reject(new StoreError('storage-full', 'no room'));

  it('is told at the removal; nothing leaves the list', async () => {
    await start();
    vi.spyOn(store, 'remove').mockImplementation(full);
    await saved.remove(exampleKey);
    expect(saved.snapshot.failure).toEqual({ action: 'remove', code: 'storage-full' });
    expect(saved.snapshot.removal).toBeNull();
    expect(keys()).toEqual([other.key, exampleKey]);
  });

  it('is told at the undo; the offer stays', async () => {
    await start();
    await saved.remove(exampleKey);
    vi.spyOn(store, 'restore').mockImplementation(full);
    await saved.restore(exampleKey);
    expect(saved.snapshot.failure).toEqual({ action: 'remove', code: 'storage-full' });
    expect(saved.snapshot.removal?.key).toBe(exampleKey);
  });

  it('is told at the status, and forgotten at the next that succeeds', async () => {
    await start();
    const spy = vi.spyOn(store, 'setStatus').mockImplementation(full);
    await saved.setStatus(exampleKey, 'submitted');
    expect(saved.snapshot.failure).toEqual({ action: 'status', code: 'storage-full' });
    spy.mockRestore();
    await saved.setStatus(exampleKey, 'submitted');
    expect(saved.snapshot.failure).toBeNull();
  });

  it('is told at reading; what was shown stays, and the failure goes when it reads again', async () => {
    await start();
    const spy = vi.spyOn(store, 'list').mockRejectedValue(new Error('broken'));
    await saved.refresh();
    expect(saved.snapshot.failure).toEqual({ action: 'load', code: 'unexpected' });
    expect(keys()).toEqual([other.key, exampleKey]);
    spy.mockRestore();
    await saved.refresh();
    expect(saved.snapshot.failure).toBeNull();
  });
});

describe('trying again', () => {
  const full = () => Promise.reject(new StoreError('storage-full', 'no room'));
  const statusOf = (key: string) => saved.snapshot.records.find((record) => record.key === key)?.status;

  it('writes the status that was chosen; until then the list shows it', async () => {
    await start();
    const spy = vi.spyOn(store, 'setStatus').mockImplementation(full);
    await saved.setStatus(exampleKey, 'interview');
    expect(statusOf(exampleKey)).toBe('interview');
    await saved.refresh();
    expect(statusOf(exampleKey)).toBe('interview');
    expect((await store.load(exampleKey))?.status).toBe('saved');
    spy.mockRestore();
    await saved.retry();
    expect((await store.load(exampleKey))?.status).toBe('interview');
    expect(statusOf(exampleKey)).toBe('interview');
    expect(saved.snapshot.failure).toBeNull();
  });

  it('removes, and offers it back', async () => {
    await start();
    const spy = vi.spyOn(store, 'remove').mockImplementation(full);
    await saved.remove(exampleKey);
    await saved.retry();
    expect(saved.snapshot.failure).toEqual({ action: 'remove', code: 'storage-full' });
    expect(keys()).toEqual([other.key, exampleKey]);
    spy.mockRestore();
    await saved.retry();
    expect(keys()).toEqual([other.key]);
    expect(saved.snapshot).toMatchObject({ failure: null, removal: { key: exampleKey } });
  });

  it('brings back', async () => {
    await start();
    await saved.remove(exampleKey);
    const spy = vi.spyOn(store, 'restore').mockImplementation(full);
    await saved.restore(exampleKey);
    spy.mockRestore();
    await saved.retry();
    expect(keys()).toEqual([other.key, exampleKey]);
    expect(saved.snapshot).toMatchObject({ failure: null, removal: null });
  });

  it('does again what failed on each request, and tells as long as one is left', async () => {
    await start();
    const spy = vi.spyOn(store, 'setStatus').mockImplementation(full);
    await saved.setStatus(exampleKey, 'interview');
    await saved.setStatus(other.key, 'rejected');
    spy.mockRestore();
    await saved.setStatus(other.key, 'awarded');
    expect(saved.snapshot.failure).toEqual({ action: 'status', code: 'storage-full' });
    await saved.retry();
    expect(saved.snapshot.failure).toBeNull();
    expect([statusOf(exampleKey), statusOf(other.key)]).toEqual(['interview', 'awarded']);
  });

  it('has no status left to write on a request that another surface removed', async () => {
    await start();
    vi.spyOn(store, 'setStatus').mockImplementation(full);
    await saved.setStatus(exampleKey, 'interview');
    await store.remove(exampleKey, ago(0));
    await until(() => expect(keys()).toEqual([other.key]));
    expect(saved.snapshot.failure).toBeNull();
  });
});
