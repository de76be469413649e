import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownReading } from '../../lib/page/overlay-session.ts';
import type { CallBackground } from '../../lib/page/surfaces.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { PageReading, RequestState, Status } from '../../lib/request/record.ts';
import { failure, success } from '../../lib/request/result.ts';
import { settling } from '../../lib/session/request-session.ts';
import { settle } from '../session/backend.ts';
import { exampleReading } from '../store/example.ts';

const one = exampleReading({ key: 'flextender:1' });
const other = exampleReading({ key: 'flextender:2' });

let told: string[];
/** Lets the saving that waits be done. */
let saved: () => void;
let full: boolean;

const stateOf = (key: string, status: Status | null = null): RequestState => ({
  key,
  status,
  savedAt: null,
  readAt: null,
  judgements: noJudgements(),
});

const call = (async (name: string, input: { key?: string; reading?: PageReading }) => {
  const key = input.key ?? input.reading?.key ?? '';
  told.push(`${name} ${key}`);
  if (name === 'request/revisit') return success(null);
  if (name !== 'request/save') return success(stateOf(key, 'saved'));
  await new Promise<void>((resolve) => {
    saved = resolve;
  });
  return full ? failure('storage-full') : success(stateOf(key, 'saved'));
}) as unknown as CallBackground;

beforeEach(() => {
  told = [];
  full = false;
});
afterEach(() => void vi.useRealTimers());

describe('the request that the overlay shows', () => {
  it('is saved as itself, also when the page has moved on before the answer', async () => {
    const shown = shownReading(call);
    shown.put(one);
    const saving = shown.save();
    await settle();
    shown.put(other);
    saved();
    expect(await saving).toMatchObject({ key: one.key, status: 'saved' });
  });

  it('is told as not saved when nothing is shown any more at the answer', async () => {
    full = true;
    const shown = shownReading(call);
    shown.put(one);
    const saving = shown.save();
    await settle();
    shown.clear();
    saved();
    await expect(saving).rejects.toThrow('the request was not saved');
  });

  it('keeps its session when it comes back, and what waits in it', async () => {
    const shown = shownReading(call);
    const session = shown.put(one);
    expect(shown.put(other)).not.toBe(session);
    expect(shown.put(one)).toBe(session);
  });

  it('follows the page only once that has settled, and only if it is still there', async () => {
    vi.useFakeTimers();
    const shown = shownReading(call);
    await shown.put(one).refresh();
    await shown.put(other).refresh();
    await vi.advanceTimersByTimeAsync(settling);
    shown.put(one);
    shown.clear();
    await vi.advanceTimersByTimeAsync(settling);
    expect(told.filter((name) => name.startsWith('request/revisit'))).toEqual([
      `request/revisit ${other.key}`,
    ]);
  });

  it('is read anew when it was written elsewhere, and no other', async () => {
    const shown = shownReading(call);
    shown.put(one);
    await shown.refresh(other.key);
    expect(told).toEqual([]);
    await shown.refresh(one.key);
    expect(told).toEqual([`request/state ${one.key}`]);
  });
});
