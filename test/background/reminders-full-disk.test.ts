import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StoreError } from '../../lib/store/index.ts';
import { createToldStore, type ToldStore } from '../../lib/store/told.ts';
import { freshDatabase, newStore } from '../store/example.ts';
import { alarmAt, clock, expectAlarm, looks, ring, save, shown, startWorker } from './reminder-worker.ts';

const submissionDeadline = '2026-12-01T09:00:00+01:00[Europe/Amsterdam]';

/** What was told can be read but not written while the disk is full. */
const disk = { full: true };
function toldOnFullDisk(): ToldStore {
  const store = createToldStore();
  const insist = async (): Promise<void> => {
    if (disk.full) throw new StoreError('storage-full', 'no room');
  };
  return {
    load: store.load,
    write: (told, expected) => insist().then(() => store.write(told, expected)),
    sweep: (now) => insist().then(() => store.sweep(now)),
  };
}
const worker = () => startWorker({ told: toldOnFullDisk() });

/** Everything that is told from now on. */
const tells = () => vi.spyOn(fakeBrowser.notifications, 'create');

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  disk.full = true;
  clock.now = '2026-11-25T10:00:00Z';
  await save(newStore(), '1', { submissionDeadline });
  await createToldStore().write([], '2026-11-29T08:00:00Z');
});

describe('on a full disk a reminder', () => {
  it('is told once a session of the browser, also by a worker that was started in between', async () => {
    worker();
    const told = tells();
    await ring('2026-11-29T08:00:00Z');
    expect(shown()).toMatchObject([{ title: 'Inschrijven kan nog 2 dagen' }]);
    await fakeBrowser.notifications.clear(shown()[0]?.id ?? '');
    expect(await alarmAt()).toBe('2026-11-29T08:15:00.000Z');
    await ring('2026-11-29T08:15:00Z');
    worker();
    await ring('2026-11-29T08:30:00Z');
    await ring('2026-11-29T09:30:00Z');
    expect(told).toHaveBeenCalledOnce();
    expect((await createToldStore().load()).told).toEqual([]);
  });

  it('is followed by the next one at its time', async () => {
    worker();
    await ring('2026-11-29T08:00:00Z');
    await ring('2026-11-30T07:50:00Z');
    expect(await alarmAt()).toBe('2026-11-30T08:00:00.000Z');
    await ring('2026-11-30T08:00:00Z');
    // In the place of the one before it.
    expect(shown().map(({ title }) => title)).toEqual([
      'Je eigen termijn is bereikt; inschrijven kan nog 1 dag',
    ]);
  });

  it('is told again after a restart of the browser, and not as if the computer had been off', async () => {
    worker();
    await ring('2026-11-29T08:00:00Z');
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.notifications.clear(shown()[0]?.id ?? '');
    worker();
    clock.now = '2026-11-29T10:00:00Z';
    await looks(() => fakeBrowser.runtime.onStartup.trigger());
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    const [{ title, lines } = { title: '', lines: [''] }] = shown();
    expect(title).toBe('Nagekomen herinnering');
    expect(lines[0]).toBe('Inschrijven kan nog 1 dag 22 uur');
    expect(`${title} ${lines.join(' ')}`).not.toMatch(/computer/i);
  });

  it('is written down as told as soon as there is room, and then known to the next session', async () => {
    worker();
    await ring('2026-11-29T08:00:00Z');
    disk.full = false;
    await ring('2026-11-29T08:15:00Z');
    const { told, expected } = await createToldStore().load();
    expect(told).toMatchObject([{ kind: 'submission', toldAt: '2026-11-29T08:00:00Z' }]);
    expect(expected).toBe('2026-11-30T08:00:00Z');
    expect(await alarmAt()).toBe('2026-11-30T08:00:00.000Z');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    worker();
    const again = tells();
    await ring('2026-11-29T08:20:00Z');
    expect(again).not.toHaveBeenCalled();
  });

  it('opens its request at a click, and can be snoozed', async () => {
    worker();
    await ring('2026-11-29T08:00:00Z');
    const [first] = shown();
    worker();
    clock.now = '2026-11-29T08:10:00Z';
    await looks(() => fakeBrowser.notifications.onButtonClicked.trigger(first?.id ?? '', 0));
    expect(shown()).toEqual([]);
    await ring('2026-11-29T09:09:00Z');
    expect(shown()).toEqual([]);
    expect(await alarmAt()).toBe('2026-11-29T09:10:00.000Z');
    await ring('2026-11-29T09:10:00Z');
    expect(shown()).toMatchObject([{ id: first?.id, title: 'Inschrijven kan nog 1 dag 22 uur' }]);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await fakeBrowser.notifications.onClicked.trigger(first?.id ?? '');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls[0]?.[0]).toMatchObject({
      url: expect.stringContaining('key=flextender%3A1'),
    });
  });

  it('comes again after a while where the browser keeps nothing for the session either', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no session'));
    worker();
    await ring('2026-11-29T08:00:00Z');
    await expectAlarm('2026-11-29T08:15:00.000Z');
    const told = tells();
    await ring('2026-11-29T08:15:00Z');
    expect(told).toHaveBeenCalledOnce();
  });

  it('is told as usual where what stands there for the session is broken', async () => {
    for (const broken of ['x', { told: 7, expected: null }, { told: [{ id: 1 }], expected: null }]) {
      await fakeBrowser.storage.session.set({ 'told/unwritten': broken });
      await fakeBrowser.notifications.clear(shown()[0]?.id ?? '');
      worker();
      await ring('2026-11-29T08:00:00Z');
      expect(shown()).toHaveLength(1);
      await fakeBrowser.storage.session.clear();
    }
  });
});
