import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import { failure, success } from '../../lib/messages/protocol.ts';
import { instantNow } from '../../lib/request/instant.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { SavedRequestView } from '../../lib/surface/one-saved.ts';
import { PageInFront } from '../../lib/surface/page-in-front.ts';
import { exampleReading, freshDatabase, exampleKey as key, vaarbewijs } from '../store/example.ts';
import { until } from '../until.ts';

const page = vi.hoisted(() => ({ answers: [] as unknown[], asked: 0 }));
vi.mock('../../lib/messages/page-calls.ts', () => ({
  callPage: async () => {
    page.asked++;
    return page.answers.length > 1 ? page.answers.shift() : page.answers[0];
  },
}));

let store: Store;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  page.asked = 0;
  store = createStore({ announce: announceChange });
});

describe('the page of one saved request', () => {
  let view: SavedRequestView;
  let stop = () => {};
  const kind = () => view.snapshot.kind;
  const open = async () => {
    view = new SavedRequestView(store, key);
    stop = view.start();
    await until(() => expect(kind()).not.toBe('loading'));
  };
  afterEach(() => stop());

  it('shows it with the kept texts of its page', async () => {
    await store.save(exampleReading(), instantNow());
    await open();
    expect(view.snapshot).toMatchObject({ kind: 'saved', record: { key }, snapshots: [{ key }] });
  });

  it('says so where it is not saved', async () => {
    await open();
    expect(kind()).toBe('gone');
  });

  it('follows what another surface writes on it', async () => {
    await store.save(exampleReading(), instantNow());
    await open();
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, instantNow());
    await until(() =>
      expect(view.snapshot).toMatchObject({
        record: { judgements: { knockouts: { [vaarbewijs]: { verdict: 'met' } } } },
      }),
    );
  });

  it('shows what was read last, however late an earlier reading is done', async () => {
    await store.save(exampleReading(), instantNow());
    await open();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const texts = store.snapshots.bind(store);
    vi.spyOn(store, 'snapshots').mockImplementationOnce(async (of) => {
      await held;
      return texts(of);
    });
    const early = view.refresh();
    await store.setStatus(key, 'submitted', instantNow());
    await until(() => expect(view.snapshot).toMatchObject({ record: { status: 'submitted' } }));
    letGo();
    await early;
    expect(view.snapshot).toMatchObject({ record: { status: 'submitted' } });
  });

  it('removes it and brings it back', async () => {
    await store.save(exampleReading(), instantNow());
    await open();
    await view.remove();
    expect(kind()).toBe('gone');
    await view.restore();
    expect(kind()).toBe('saved');
  });

  it('says that there is nothing to bring back where it was never saved', async () => {
    await open();
    expect(view.snapshot).toEqual({ kind: 'gone', nothing: false });
    await view.restore();
    expect(view.snapshot).toEqual({ kind: 'gone', nothing: true });
  });

  it('stays as it was read where it cannot be read or removed any more, and says why until that is done', async () => {
    await store.save(exampleReading(), instantNow());
    await open();
    const read = view.snapshot;
    const away = new StoreError('storage-unavailable', 'away');
    const load = vi.spyOn(store, 'load').mockRejectedValue(away);
    await view.refresh();
    expect(view.snapshot).toEqual({ ...read, failure: { action: 'load', code: 'storage-unavailable' } });
    load.mockRestore();
    await view.retry();
    expect(view.snapshot).toEqual(read);
    const remove = vi.spyOn(store, 'remove').mockRejectedValue(away);
    await view.remove();
    expect(view.snapshot).toEqual({ ...read, failure: { action: 'remove', code: 'storage-unavailable' } });
    remove.mockRestore();
    await view.retry();
    expect(kind()).toBe('gone');
  });

  it('tells a store that fails under its own code', async () => {
    vi.spyOn(store, 'load').mockRejectedValue(new StoreError('storage-newer', 'version 9'));
    await open();
    expect(view.snapshot).toEqual({ kind: 'failed', code: 'storage-newer' });
  });
});

describe('the page under the popup', () => {
  let front: PageInFront;
  const inFront = (tabId: number | null) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () =>
      tabId === null ? [] : [{ id: tabId }]) as never);
    front = new PageInFront(store);
    return front.start();
  };

  it('is offered with what the user has on it', async () => {
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'not-met' }, instantNow());
    page.answers = [success(exampleReading())];
    await inFront(3);
    expect(front.snapshot?.reading.key).toBe(key);
    expect(front.snapshot?.session.snapshot.state.judgements.knockouts[vaarbewijs]?.verdict).toBe('not-met');
  });

  it('is saved as it was read', async () => {
    page.answers = [success(exampleReading())];
    await inFront(3);
    front.save();
    await until(() => expect(front.snapshot?.session.snapshot.justSaved).toBe(true));
    expect((await store.load(key))?.request.title).toBe('Beheerder havenlichten');
  });

  it.each<[string, number | null, unknown[]]>([
    ['there is no tab', null, []],
    ['the page is no request', 3, [success(null)]],
  ])('is nothing where %s', async (_name, tabId, answers) => {
    page.answers = answers;
    await inFront(tabId);
    expect(front.snapshot).toBeNull();
    front.save();
    expect((await store.list()).records).toEqual([]);
  });

  it('is read by a script that is brought in where none is', async () => {
    const executed = vi.fn(async () => []);
    Object.assign(fakeBrowser, { scripting: { executeScript: executed } });
    page.answers = [failure('no-receiver'), success(exampleReading())];
    await inFront(3);
    expect(executed).toHaveBeenCalledOnce();
    expect(front.snapshot?.reading.key).toBe(key);
  });

  it('is nothing where the browser lets no script in', async () => {
    const executed = vi.fn(async () => Promise.reject(new Error('Cannot access a chrome:// URL')));
    Object.assign(fakeBrowser, { scripting: { executeScript: executed } });
    page.answers = [failure('no-receiver')];
    await inFront(3);
    expect(executed).toHaveBeenCalledOnce();
    expect(front.snapshot).toBeNull();
    expect(page.asked).toBe(1);
  });
});
