import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callBackground } from '../../lib/messages/call-background.ts';
import { sendPageNotice } from '../../lib/messages/notices.ts';
import { answerPageCalls } from '../../lib/messages/page-calls.ts';
import { saveReminderSettings } from '../../lib/messages/reminder-settings.ts';
import { saveSettings } from '../../lib/messages/settings.ts';
import type { PageReading } from '../../lib/request/record.ts';
import { only } from '../assess/remindable.ts';
import { contentScript, layWires } from '../messages/wires.ts';
import { exampleReading, freshDatabase, exampleKey as key, newStore } from '../store/example.ts';
import { alarmFires, clock, expectAlarm, looks, save, startWorker } from './reminder-worker.ts';

const tabId = 7;
const soon = '2026-11-26T12:00:00+01:00[Europe/Amsterdam]';

async function face(tab?: number): Promise<{ text: string; title: string; color: unknown }> {
  const details = tab === undefined ? {} : { tabId: tab };
  return {
    text: await fakeBrowser.action.getBadgeText(details),
    title: await fakeBrowser.action.getTitle(details),
    color: await fakeBrowser.action.getBadgeBackgroundColor(details),
  };
}

/** The page in the tab; what it answers can be changed. */
function openPage(): { reading: PageReading | null; read: () => number } {
  const page = { reading: exampleReading() as PageReading | null, read: () => read.mock.calls.length };
  const read = vi.fn(() => page.reading);
  answerPageCalls({ 'page/read': read, 'page/show': () => false, 'page/save': () => null });
  return page;
}

const pageIs = (shown: string | null) => sendPageNotice({ notice: 'page-changed', key: shown });
const tabSays = (text: string) => vi.waitFor(async () => expect((await face(tabId)).text).toBe(text));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  clock.now = '2026-11-25T10:00:00Z';
  layWires(() => contentScript());
});

describe('on a request page', () => {
  it('says whether it is saved, in a sign, a colour and words', async () => {
    const { store } = startWorker();
    openPage();
    await pageIs(key);
    await tabSays('+');
    const before = await face(tabId);
    expect(before.title).toBe('TenderLens: deze aanvraag is niet bewaard');
    await store.save(exampleReading(), clock.now);
    await tabSays('✓');
    const after = await face(tabId);
    expect(after.title).toBe('TenderLens: deze aanvraag is bewaard');
    expect(after.color).not.toEqual(before.color);
    await store.remove(key, clock.now);
    await tabSays('+');
    expect(await face()).toMatchObject({ text: '', title: 'TenderLens' });
  });

  it('follows it in a worker that did not hear of the page', async () => {
    startWorker();
    openPage();
    await pageIs(key);
    await tabSays('+');
    const { store } = startWorker();
    await store.save(exampleReading(), clock.now);
    await tabSays('✓');
  });

  it('is read again only when its own badge is to change', async () => {
    const { store } = startWorker();
    const page = openPage();
    await pageIs(key);
    await tabSays('+');
    await store.judge(key, { kind: 'note', note: 'een vinkje' }, clock.now);
    await looks(() => save(store, 'ander', { submissionDeadline: null }));
    expect(page.read()).toBe(0);
    await store.save(exampleReading(), clock.now);
    await tabSays('✓');
    expect(page.read()).toBe(1);
  });

  it.each<[what: string, reading: PageReading | null]>([
    ['another request', exampleReading({ key: 'flextender:2' })],
    ['none', null],
  ])('stays as the browser left it where the tab shows %s by now', async (_what, reading) => {
    const { store } = startWorker();
    const page = openPage();
    await pageIs(key);
    await tabSays('+');
    page.reading = reading;
    await fakeBrowser.action.setBadgeText({ tabId });
    await looks(() => store.save(exampleReading(), clock.now));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
    expect((await face(tabId)).text).toBe('');
  });

  it('gives way to the number when the page turns into another one', async () => {
    const { store } = startWorker();
    openPage();
    await pageIs(key);
    await tabSays('+');
    await looks(() => save(store, '2', { submissionDeadline: soon }));
    expect((await face(tabId)).text).toBe('+');
    await pageIs(null);
    await tabSays('1');
    await looks(() => save(store, '3', { submissionDeadline: soon }));
    await tabSays('2');
    expect(await face(tabId)).toEqual(await face());
  });

  it('is that of the page which came last, however long counting for the one before takes', async () => {
    const { store } = startWorker();
    openPage();
    const list = store.list;
    const waiting: (() => void)[] = [];
    vi.spyOn(store, 'list').mockImplementation(async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return list();
    });
    void pageIs(null);
    void pageIs(key);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const release of waiting) release();
    await tabSays('+');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await face(tabId)).text).toBe('+');
    const kept = Object.values(await fakeBrowser.storage.session.get(null));
    expect(kept).toMatchObject([{ key }]);
  });

  it('speaks the language of the interface', async () => {
    startWorker();
    openPage();
    await pageIs(key);
    await tabSays('+');
    await saveSettings({ language: 'en' });
    await vi.waitFor(async () =>
      expect((await face(tabId)).title).toBe('TenderLens: this request is not saved'),
    );
  });
});

describe('elsewhere', () => {
  it('is nothing while nothing closes soon', async () => {
    startWorker();
    await expectAlarm('2026-11-26T10:00:00.000Z');
    expect(await face()).toMatchObject({ text: '', title: 'TenderLens' });
  });

  it('is the number that closes within 48 hours, and changes by itself at its moments', async () => {
    const { store } = startWorker();
    // Its moments are its own, also where nothing is to be reminded of.
    await saveReminderSettings(only({}));
    await save(store, '1', { submissionDeadline: soon });
    await save(store, '2', { submissionDeadline: '2026-11-27T12:00:00+01:00[Europe/Amsterdam]' });
    await save(store, '3', { submissionDeadline: '2026-12-27T12:00:00+01:00[Europe/Amsterdam]' });
    // The second comes within 48 hours.
    await expectAlarm('2026-11-25T11:00:00.000Z');
    expect(await face()).toMatchObject({
      text: '1',
      title: 'TenderLens: 1 bewaarde aanvraag sluit binnen 48 uur',
    });
    const color = (await face()).color;
    await alarmFires('2026-11-25T11:00:00Z');
    expect(await face()).toMatchObject({
      text: '2',
      title: 'TenderLens: 2 bewaarde aanvragen sluiten binnen 48 uur',
    });
    expect((await face()).color).not.toEqual(color);
    await alarmFires('2026-11-26T11:00:00Z');
    expect((await face()).text).toBe('1');
    await alarmFires('2026-11-27T11:00:00Z');
    expect((await face()).text).toBe('');
  });

  it('takes no more room than there is', async () => {
    for (let index = 0; index < 100; index++)
      await save(newStore(), String(index), { submissionDeadline: soon });
    await looks(async () => startWorker());
    expect(await face()).toMatchObject({
      text: '99+',
      title: 'TenderLens: 100 bewaarde aanvragen sluiten binnen 48 uur',
    });
  });

  it('counts nothing that is handed in or finished', async () => {
    const { store } = startWorker();
    const saved = await save(store, '1', { submissionDeadline: soon });
    await vi.waitFor(async () => expect((await face()).text).toBe('1'));
    await store.setStatus(saved, 'submitted', clock.now);
    await vi.waitFor(async () => expect((await face()).text).toBe(''));
  });
});

it('goes on when a tab is gone', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { store } = startWorker();
  openPage();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation((async ({
    tabId: tab,
  }: {
    tabId?: number;
  }) => {
    if (tab !== undefined) throw new Error('No tab with id: 7.');
  }) as never);
  await pageIs(key);
  await vi.waitFor(() => expect(warned).toHaveBeenCalledWith('badge', expect.any(Error)));
  await save(store, '1', { submissionDeadline: soon });
  await vi.waitFor(async () => expect((await face()).text).toBe('1'));
});

it('does not stand in the way of the calls of a page', async () => {
  startWorker();
  expect(await callBackground('request/state', { key })).toMatchObject({
    ok: false,
    error: { code: 'no-receiver' },
  });
});
