import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failure, type Result, success } from '../../lib/messages/protocol.ts';
import type { PageReading } from '../../lib/request/record.ts';
import { TabFollower } from '../../lib/surface/followed-tab.ts';
import { settle } from '../session/backend.ts';
import { exampleReading } from '../store/example.ts';

type Answer = Result<PageReading | null>;

const asked = vi.hoisted(() => ({ pages: [] as { tabId: number; answer: (result: unknown) => void }[] }));
vi.mock('../../lib/messages/page-calls.ts', () => ({
  callPage: (tabId: number) =>
    new Promise((resolve) => {
      asked.pages.push({ tabId, answer: resolve });
    }),
}));

let inFront: number | null;
let follower: TabFollower;
let stop = () => {};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  asked.pages = [];
  inFront = 1;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () =>
    inFront === null ? [] : [{ id: inFront }]) as never);
  follower = new TabFollower(null);
});
afterEach(() => stop());

async function start(): Promise<void> {
  stop = follower.start();
  await settle();
}
/** The page of the oldest waiting question answers. */
async function answer(result: Answer): Promise<void> {
  asked.pages.shift()?.answer(result);
  await settle();
}
const reads = (key: string): Answer => success(exampleReading({ key }));
async function activate(tabId: number): Promise<void> {
  inFront = tabId;
  await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 });
  await settle();
}
async function updated(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  await fakeBrowser.tabs.onUpdated.trigger(tabId, { status }, { id: tabId } as never);
  await settle();
}
async function notice(tabId: number | null, key: string | null): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id, ...(tabId === null ? {} : { tab: { id: tabId } }) };
  await fakeBrowser.runtime.onMessage.trigger(
    { to: 'notice', call: 'page-changed', input: { key } },
    sender as never,
    () => {},
  );
  await settle();
}
const shown = () => {
  const { snapshot } = follower;
  return snapshot.kind === 'request' ? snapshot.reading.key : snapshot.kind;
};

describe('what is on the page in front', () => {
  it.each<[string, Answer, string]>([
    ['a request', reads('a'), 'a'],
    ['no request', success(null), 'none'],
    ['a page without our script', failure('no-receiver'), 'not-allowed'],
  ])('%s', async (_name, result, expected) => {
    await start();
    expect(shown()).toBe('loading');
    expect(asked.pages.map(({ tabId }) => tabId)).toEqual([1]);
    await answer(result);
    expect(shown()).toBe(expected);
  });

  it('is nothing to read where there is no tab', async () => {
    inFront = null;
    await start();
    expect(asked.pages).toEqual([]);
    expect(follower.snapshot).toEqual({ kind: 'not-allowed', tabId: null });
  });
});

describe('another tab in front', () => {
  it('clears what is shown before its page has answered', async () => {
    await start();
    await answer(reads('a'));
    await activate(2);
    expect(shown()).toBe('loading');
    await answer(reads('b'));
    expect(shown()).toBe('b');
  });

  it('never gets the late answer of the tab before', async () => {
    await start();
    await activate(2);
    const [first, second] = asked.pages;
    expect([first?.tabId, second?.tabId]).toEqual([1, 2]);
    second?.answer(reads('b'));
    await settle();
    first?.answer(reads('a'));
    await settle();
    expect(shown()).toBe('b');
  });
});

describe('a navigation in the tab', () => {
  it('clears at once and reads when the page is there', async () => {
    await start();
    await answer(reads('a'));
    await updated(1, 'loading');
    expect(shown()).toBe('loading');
    expect(asked.pages).toEqual([]);
    await updated(1, 'complete');
    await answer(reads('b'));
    expect(shown()).toBe('b');
  });

  it('drops an answer of the page that was left', async () => {
    await start();
    await updated(1, 'loading');
    await answer(reads('a'));
    expect(shown()).toBe('loading');
  });

  it('in a tab behind changes nothing', async () => {
    await start();
    await answer(reads('a'));
    await updated(2, 'loading');
    await updated(2, 'complete');
    expect(shown()).toBe('a');
    expect(asked.pages).toEqual([]);
  });
});

describe('a notice of the page', () => {
  it('has it read again', async () => {
    await start();
    await answer(reads('a'));
    await notice(1, 'b');
    await answer(reads('b'));
    expect(shown()).toBe('b');
  });

  it.each([2, null])('from tab %s is not for us', async (tabId) => {
    await start();
    await answer(reads('a'));
    await notice(tabId, 'b');
    expect(asked.pages).toEqual([]);
    expect(shown()).toBe('a');
  });
});

describe('following', () => {
  it('one fixed tab does not mind what is in front', async () => {
    follower = new TabFollower(7);
    await start();
    expect(asked.pages.map(({ tabId }) => tabId)).toEqual([7]);
    await answer(reads('a'));
    await activate(2);
    expect(shown()).toBe('a');
  });

  it('ends: no answer and no tab is heard of after it', async () => {
    await start();
    stop();
    await answer(reads('a'));
    await activate(2);
    await updated(1, 'complete');
    expect(shown()).toBe('loading');
    expect(asked.pages).toEqual([]);
  });
});

describe('a notice that the page is now another request', () => {
  it('clears the old one before the new one is read', async () => {
    await start();
    await answer(reads('flextender:1'));
    await notice(1, 'flextender:2');
    expect(follower.snapshot).toEqual({ kind: 'loading' });
    await answer(reads('flextender:2'));
    expect(follower.snapshot).toMatchObject({ kind: 'request', reading: { key: 'flextender:2' } });
  });

  it('keeps the same one on the screen while it is read again', async () => {
    await start();
    await answer(reads('flextender:1'));
    await notice(1, 'flextender:1');
    expect(follower.snapshot).toMatchObject({ kind: 'request', reading: { key: 'flextender:1' } });
  });
});
