import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '../../lib/background/handlers.ts';
import { answerBackgroundCalls } from '../../lib/messages/background-calls.ts';
import { announceChange, onChange } from '../../lib/messages/changes.ts';
import { createStore } from '../../lib/store/index.ts';
import { createPopupStore, keepBackgroundAwake } from '../../lib/surface/popup-store.ts';
import { contentScript, layWires, noReceiver } from '../messages/wires.ts';
import { exampleReading, freshDatabase, exampleKey as key, newStore, vaarbewijs } from '../store/example.ts';

const now = '2026-12-01T08:00:05Z';
const later = '2026-12-02T09:30:00Z';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
});

/** The popup, and the worker that writes for it. */
function beside(
  sender: object = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/' as never) },
) {
  layWires(() => sender);
  answerBackgroundCalls(createHandlers(createStore({ announce: announceChange }), () => now));
  return createPopupStore();
}

describe('the store of the popup', () => {
  it('has everything written by the background, and reads by itself', async () => {
    const store = beside();
    const heard = vi.fn();
    onChange(heard);
    await store.save(exampleReading(), now);
    await store.judge(key, { kind: 'knockout-verdict', id: vaarbewijs, verdict: 'met' }, now);
    await store.setStatus(key, 'submitted', later);
    expect(await store.load(key)).toMatchObject({
      status: 'submitted',
      changedAt: later,
      judgements: { knockouts: { [vaarbewijs]: { verdict: 'met' } } },
    });
    expect(await store.remove(key, later)).toBe(true);
    expect(await store.lastRemoved(later)).toMatchObject({ key, removedAt: later });
    expect(await store.restore(key)).toBe(true);
    expect((await store.list()).records.map((record) => record.key)).toEqual([key]);
    expect(heard).toHaveBeenCalledTimes(5);
  });

  it('says under its own code what the background could not do', async () => {
    const store = beside();
    await expect(store.setStatus(key, 'submitted', now)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'not-saved',
    });
    await expect(store.setStatus(key, 'submitted', 'gisteren')).rejects.toMatchObject({
      code: 'invalid-message',
    });
  });

  it('says that nobody wrote where no background answers', async () => {
    layWires();
    await expect(createPopupStore().remove(key, now)).rejects.toMatchObject({
      code: 'no-receiver',
      message: noReceiver,
    });
  });

  it('is not lent to a script in a portal’s page', async () => {
    await newStore().save(exampleReading(), now);
    const store = beside(contentScript());
    for (const call of [store.remove(key, now), store.restore(key), store.setStatus(key, 'submitted', now)]) {
      await expect(call).rejects.toMatchObject({ code: 'invalid-message' });
    }
    expect(await newStore().load(key)).toMatchObject({ status: 'saved' });
  });
});

describe('an open popup', () => {
  it('keeps the background awake, so that what it sends last need not wait', async () => {
    vi.useFakeTimers();
    layWires();
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    keepBackgroundAwake();
    expect(asked).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(65_000);
    expect(asked).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });
});
