import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createToldStore, type ToldReminder } from '../../lib/store/told.ts';
import { freshDatabase, raw } from './example.ts';

function told(id: string, over: Partial<ToldReminder> = {}): ToldReminder {
  return {
    id,
    key: 'flextender:90001',
    kind: 'submission',
    notification: 'first',
    toldAt: '2026-11-29T08:00:00Z',
    over: '2026-12-01T08:00:00Z',
    until: null,
    ...over,
  };
}

beforeEach(freshDatabase);

describe('what was told', () => {
  it('is nothing at first', async () => {
    expect(await createToldStore().load()).toEqual({ told: [], expected: null });
  });

  it('is known to the next worker, with what comes next', async () => {
    await createToldStore().write([told('a b'), told('c d')], '2026-11-30T08:00:00Z');
    const { told: rows, expected } = await createToldStore().load();
    expect(rows).toEqual([told('a b'), told('c d')]);
    expect(expected).toBe('2026-11-30T08:00:00Z');
    await createToldStore().write([], null);
    expect(await createToldStore().load()).toMatchObject({ told: rows, expected: null });
  });

  it('is one row a reminder: told again takes the place of what was snoozed', async () => {
    const store = createToldStore();
    await store.write([told('a b', { until: '2026-11-29T09:00:00Z' })], null);
    await store.write([told('a b')], null);
    expect((await store.load()).told).toEqual([told('a b')]);
  });

  it('leaves out a row that it cannot read, and keeps it', async () => {
    const store = createToldStore();
    await store.write([told('a b')], '2026-11-30T08:00:00Z');
    await raw('told', (table) => table.put({ id: 'from later', when: 7 }));
    await raw('told', (table) => table.put({ id: 'next', at: 7 }));
    expect(await store.load()).toEqual({ told: [told('a b')], expected: null });
    await store.sweep('2099-01-01T00:00:00Z');
    expect(await raw('told', (table) => table.getAllKeys())).toEqual(['from later', 'next']);
  });
});

describe('sweeping', () => {
  it('drops what is over for 30 days, to the second', async () => {
    const store = createToldStore();
    await store.write([told('a b'), told('c d', { over: '2026-12-01T08:00:01Z' })], '2026-11-30T08:00:00Z');
    await store.sweep('2026-12-31T08:00:00Z');
    expect((await store.load()).told).toHaveLength(2);
    await store.sweep('2026-12-31T08:00:01Z');
    const { told: left, expected } = await store.load();
    expect(left.map(({ id }) => id)).toEqual(['c d']);
    expect(expected).toBe('2026-11-30T08:00:00Z');
  });
});

it('says why the database cannot be had', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(createToldStore().load()).rejects.toMatchObject({ code: 'storage-unavailable' });
});
