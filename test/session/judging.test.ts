import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { JudgementChange, Verdict } from '../../lib/request/record.ts';
import { RequestSession } from '../../lib/session/request-session.ts';
import { key, SlowBackend } from './backend.ts';

const tick = (id: string, verdict: Verdict = 'met'): JudgementChange => ({
  kind: 'knockout-verdict',
  id,
  verdict,
});

let backend: SlowBackend;
let session: RequestSession;
beforeEach(() => {
  backend = new SlowBackend();
  session = new RequestSession(backend, key);
});

const shown = () =>
  Object.fromEntries(
    Object.entries(session.snapshot.state.judgements.knockouts).map(([id, { verdict }]) => [id, verdict]),
  );
const stored = () => Object.keys(backend.stored.judgements.knockouts);

describe('a tick', () => {
  it('is on the screen before anything is written', () => {
    void session.judge(tick('a'));
    expect(shown()).toEqual({ a: 'met' });
    expect(stored()).toEqual([]);
  });

  it('is stored once the backend has answered', async () => {
    const done = session.judge(tick('a'));
    await backend.answer();
    await done;
    expect(stored()).toEqual(['a']);
    expect(session.snapshot).toMatchObject({ failure: null, loaded: true });
  });

  it('tells its listeners, until they stop listening', async () => {
    let told = 0;
    const stop = session.subscribe(() => told++);
    void session.judge(tick('a'));
    expect(told).toBe(1);
    stop();
    await backend.answerAll();
    expect(told).toBe(1);
  });
});

describe('several ticks', () => {
  it('are written one after the other, in the order in which they were made', async () => {
    void session.judge(tick('a'));
    void session.judge(tick('b'));
    void session.judge(tick('a', 'not-met'));
    expect(backend.calls).toEqual(['judge a']);
    await backend.answer();
    expect(backend.calls).toEqual(['judge a', 'judge b']);
    expect(shown()).toEqual({ a: 'not-met', b: 'met' });
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'judge b', 'judge a']);
    expect(backend.stored.judgements).toEqual(
      [tick('a'), tick('b'), tick('a', 'not-met')].reduce(applyChange, noJudgements()),
    );
  });

  it('are all written, also one that comes of the write before it', async () => {
    // A field that leaves the screen when the first write is drawn commits its note in the same moment.
    let first = true;
    session.subscribe(() => {
      if (stored().length === 0 || !first) return;
      first = false;
      queueMicrotask(() => void session.judge(tick('b')));
    });
    void session.judge(tick('a'));
    await backend.answerAll();
    expect(stored()).toEqual(['a', 'b']);
  });
});

describe('a tick that could not be written', () => {
  it('stays on the screen, and the failure is told', async () => {
    void session.judge(tick('a'));
    await backend.refuse('storage-full');
    expect(shown()).toEqual({ a: 'met' });
    expect(session.snapshot.failure).toEqual({ action: 'judge', code: 'storage-full' });
  });

  it('is written by retry, together with what came after it', async () => {
    void session.judge(tick('a'));
    await backend.refuse('no-receiver');
    void session.judge(tick('b'));
    await backend.refuse('no-receiver');
    void session.retry();
    expect(session.snapshot.failure).toBeNull();
    await backend.answerAll();
    expect(stored()).toEqual(['a', 'b']);
    expect(shown()).toEqual({ a: 'met', b: 'met' });
    expect(session.snapshot.failure).toBeNull();
  });

  it('goes along with the next one that succeeds, before it', async () => {
    void session.judge(tick('a'));
    await backend.refuse('unexpected');
    void session.judge(tick('b'));
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'judge a', 'judge b']);
    expect(stored()).toEqual(['a', 'b']);
    expect(session.snapshot.failure).toBeNull();
  });

  it('is told again when retry fails again', async () => {
    void session.judge(tick('a'));
    await backend.refuse('storage-full');
    void session.retry();
    await backend.refuse('storage-unavailable');
    expect(session.snapshot.failure).toEqual({ action: 'judge', code: 'storage-unavailable' });
    expect(shown()).toEqual({ a: 'met' });
  });
});

describe('reading anew what is stored', () => {
  it('takes over what another surface wrote', async () => {
    backend.stored = { ...backend.stored, judgements: applyChange(noJudgements(), tick('elsewhere')) };
    expect(session.snapshot.loaded).toBe(false);
    void session.refresh();
    await backend.answer();
    expect(session.snapshot.loaded).toBe(true);
    expect(shown()).toEqual({ elsewhere: 'met' });
  });

  it('loses no tick that still waits to be written', async () => {
    void session.judge(tick('a'));
    await backend.refuse('no-receiver');
    backend.stored = { ...backend.stored, judgements: applyChange(noJudgements(), tick('elsewhere')) };
    void session.refresh();
    await backend.answer();
    expect(shown()).toEqual({ elsewhere: 'met', a: 'met' });
    expect(session.snapshot.failure?.action).toBe('judge');
  });

  it('does not bring back what was there before a tick that was written meanwhile', async () => {
    void session.refresh();
    void session.judge(tick('a'));
    await backend.answerNewest();
    expect(stored()).toEqual(['a']);
    await backend.answer();
    expect(shown()).toEqual({ a: 'met' });
    await backend.answer();
    expect(shown()).toEqual({ a: 'met' });
    expect(backend.calls).toEqual(['state', 'judge a', 'state']);
  });

  it('tells when it fails, keeps what is shown, and forgets the failure once it works', async () => {
    void session.judge(tick('a'));
    await backend.answer();
    void session.refresh();
    await backend.refuse('storage-unavailable');
    expect(session.snapshot.failure).toEqual({ action: 'load', code: 'storage-unavailable' });
    expect(shown()).toEqual({ a: 'met' });
    void session.retry();
    await backend.answer();
    expect(session.snapshot.failure).toBeNull();
  });
});
