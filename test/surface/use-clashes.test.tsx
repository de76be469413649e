import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestView } from '../../lib/assess/view.ts';
import { announceChange } from '../../lib/messages/changes.ts';
import { interviewId } from '../../lib/request/corrections.ts';
import { instantNow } from '../../lib/request/instant.ts';
import type { JudgementChange } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore, type Store, StoreError } from '../../lib/store/index.ts';
import { useClashes } from '../../lib/surface/use-clashes.ts';
import { now, saved } from '../assess/assignments.ts';
import { Screen } from '../components/screen.tsx';
import { exampleReading, exampleRequest, freshDatabase } from '../store/example.ts';
import { until } from '../until.ts';

let screen: Screen;
let store: Store;
let last: ReturnType<typeof useClashes>;
/** Long enough for a reading that should not come. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

const meeting = (from: string, date = '2026-12-07') => [{ date, from, to: null, part: null }];
const front = saved('flextender:1', { interviews: meeting('13:00') });

function Reader({ view, at }: { view: RequestView; at: Temporal.Instant }) {
  last = useClashes(store, view, at);
  return null;
}
const show = (view = front, at = now) => screen.show(<Reader view={view} at={at} />);
const keep = (reference: string, over: Partial<TenderRequest>) =>
  store.save(
    exampleReading({ key: `flextender:${reference}`, request: exampleRequest({ reference, ...over }) }),
    instantNow(),
  );
/** With which requests the interview of the front one clashes. */
const found = () => last.clashes.found.get('interviews/0')?.list.map((clash) => clash.with.key) ?? [];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  freshDatabase();
  screen = new Screen();
  store = createStore({ announce: announceChange });
});
afterEach(() => screen.remove());

describe('the clashes of the request that is shown', () => {
  it('are there once the saved ones are read, and waited for until then', async () => {
    await keep('2', { interviews: meeting('13:00') });
    await keep('3', { interviews: meeting('13:00', '2026-12-08') });
    await show();
    expect(last.settled).toBe(false);
    await until(() => expect(found()).toEqual(['flextender:2']));
    expect(last.settled).toBe(true);
    expect(last.clashes.hrefOf('flextender:2')).toContain('flextender%3A2');
  });

  it('follow what is saved, not pursued, removed and put back', async () => {
    await show();
    await until(() => expect(last.settled).toBe(true));
    expect(found()).toEqual([]);
    await keep('2', { interviews: meeting('13:00') });
    await until(() => expect(found()).toEqual(['flextender:2']));
    await store.setStatus('flextender:2', 'declined', instantNow());
    await until(() => expect(found()).toEqual([]));
    await store.setStatus('flextender:2', 'interview', instantNow());
    await until(() => expect(found()).toEqual(['flextender:2']));
    await store.remove('flextender:2', instantNow());
    await until(() => expect(found()).toEqual([]));
    await store.restore('flextender:2');
    await until(() => expect(found()).toEqual(['flextender:2']));
  });

  it('are with the interview as the user corrected it', async () => {
    await keep('2', { interviews: [] });
    await show();
    await until(() => expect(last.settled).toBe(true));
    const value = { date: '2026-12-07', from: '13:00', to: null };
    const change: JudgementChange = { kind: 'correct', list: 'interviews', id: interviewId(value), value };
    await store.judge('flextender:2', change, instantNow());
    await until(() => expect(found()).toEqual(['flextender:2']));
  });

  it('are never with the request itself, which is not read again for a tick on it', async () => {
    await keep('1', { interviews: meeting('13:00') });
    const list = vi.spyOn(store, 'list');
    await show();
    await until(() => expect(last.settled).toBe(true));
    await store.judge('flextender:1', { kind: 'note', note: 'bellen' }, instantNow());
    await announceChange('profile');
    await pause();
    expect(found()).toEqual([]);
    expect(list).toHaveBeenCalledOnce();
  });

  it('go with the clock and with the status of the request itself', async () => {
    await keep('2', { interviews: meeting('13:00') });
    await show();
    await until(() => expect(found()).toHaveLength(1));
    await show({ ...front, state: { ...front.state, status: 'declined' } });
    expect(found()).toEqual([]);
    await show(front);
    expect(found()).toHaveLength(1);
    await show(front, Temporal.Instant.from('2026-12-07T18:00:00Z'));
    expect(found()).toEqual([]);
  });

  it('need nothing read where no interview is to come', async () => {
    const list = vi.spyOn(store, 'list');
    await show(saved('flextender:1', { interviews: meeting('13:00', '2026-11-24') }));
    expect(last.settled).toBe(true);
    await pause();
    expect(list).not.toHaveBeenCalled();
  });

  it('are not known where the saved ones cannot be read, until they can', async () => {
    const list = vi.spyOn(store, 'list').mockRejectedValue(new StoreError('unexpected', 'list'));
    await show();
    await until(() => expect(last.clashes.unread).toBe(true));
    expect(last.settled).toBe(true);
    list.mockRestore();
    await keep('2', { interviews: meeting('13:00') });
    await until(() => expect(found()).toEqual(['flextender:2']));
    expect(last.clashes.unread).toBe(false);
  });

  it('are waited for no longer than a moment', async () => {
    vi.spyOn(store, 'list').mockReturnValue(new Promise(() => {}));
    await show();
    expect(last.settled).toBe(false);
    await until(() => expect(last.settled).toBe(true));
    expect(last.clashes.unread).toBe(false);
  });

  it('are read no more once the page has gone', async () => {
    await show();
    await until(() => expect(last.settled).toBe(true));
    const list = vi.spyOn(store, 'list');
    await screen.show(null);
    await announceChange('flextender:2');
    await pause();
    expect(list).not.toHaveBeenCalled();
  });
});
