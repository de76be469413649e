import { beforeEach, describe, expect, it } from 'vitest';
import type { Changes, JudgementChange } from '../../lib/request/record.ts';
import { RequestSession } from '../../lib/session/request-session.ts';
import { key, reading, SlowBackend, settle } from './backend.ts';

const tick: JudgementChange = { kind: 'knockout-verdict', id: 'a', verdict: 'met' };
const changed: Changes = {
  since: '2026-11-20T10:00:00Z',
  list: [{ kind: 'field', field: 'positions', before: '1', after: '2' }],
};

let backend: SlowBackend;
let session: RequestSession;
beforeEach(async () => {
  backend = new SlowBackend();
  backend.stored = { ...backend.stored, status: 'saved', readAt: '2026-11-20T10:00:00Z' };
  backend.changed = changed;
  session = new RequestSession(backend, key);
  void session.refresh();
  await backend.answerAll();
  backend.calls = [];
});

describe('a page that is visited again', () => {
  it('is handed over once for each reading, and what changed is shown', async () => {
    void session.revisit(reading);
    void session.revisit(reading);
    await backend.answerAll();
    expect(session.snapshot.state.changes).toEqual(changed);
    void session.revisit({ ...reading });
    await backend.answerAll();
    expect(backend.calls).toEqual(['revisit Sluiswachter', 'revisit Sluiswachter']);
  });

  it('is not handed over where it is not saved, nor right after it was', async () => {
    backend.stored = { ...backend.stored, status: null };
    void session.refresh();
    await backend.answerAll();
    void session.revisit(reading);
    void session.save(reading);
    await backend.answerAll();
    void session.revisit(reading);
    await backend.answerAll();
    expect(backend.calls).toEqual(['state', 'save Sluiswachter']);
  });

  it('is handed over also where it settles before it is known to be saved', async () => {
    const early = new RequestSession(backend, key);
    void early.refresh();
    void early.revisit(reading);
    await backend.answerAll();
    void early.refresh();
    await backend.answerAll();
    expect(early.snapshot.state.changes).toEqual(changed);
    expect(backend.calls).toEqual(['state', 'revisit Sluiswachter', 'state']);
  });

  it('leaves what is shown where nothing was to be written', async () => {
    backend.changed = null;
    const before = session.snapshot;
    void session.revisit(reading);
    await backend.answerAll();
    expect(session.snapshot).toEqual(before);
  });

  it('does not take away a tick that was written while it was on its way', async () => {
    void session.revisit(reading);
    void session.judge(tick);
    await settle();
    await backend.answerNewest();
    await backend.answer();
    expect(session.snapshot.state.judgements.knockouts.a?.verdict).toBe('met');
    await backend.answerAll();
    expect(backend.calls).toEqual(['revisit Sluiswachter', 'judge a', 'state']);
    expect(session.snapshot.state).toMatchObject({
      changes: changed,
      judgements: { knockouts: { a: { verdict: 'met' } } },
    });
  });

  it('says nothing of a worker that did not answer, and tries again at the next visit', async () => {
    void session.revisit(reading);
    await backend.refuse('no-receiver');
    expect(session.snapshot.failure).toBeNull();
    void session.revisit(reading);
    await backend.answerAll();
    expect(session.snapshot.state.changes).toEqual(changed);
  });

  it('says that there is no room, and is handed over again by retry', async () => {
    void session.revisit(reading);
    await backend.refuse('storage-full');
    expect(session.snapshot.failure).toEqual({ action: 'changes', code: 'storage-full' });
    void session.retry();
    await backend.answerAll();
    expect(session.snapshot).toMatchObject({ failure: null, state: { changes: changed } });
  });
});

describe('a draft', () => {
  beforeEach(async () => {
    backend.stored = { ...backend.stored, status: null };
    backend.changed = null;
    session = new RequestSession(backend, key);
    void session.refresh();
    await backend.answerAll();
    backend.calls = [];
  });

  it('is told its page with its first tick, and with each reading that follows', async () => {
    void session.revisit(reading);
    await backend.answerAll();
    void session.judge(tick);
    await backend.answerAll();
    void session.judge({ ...tick, id: 'b' });
    void session.revisit({ ...reading });
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'revisit Sluiswachter', 'judge b', 'revisit Sluiswachter']);
  });

  it('with a note alone has nothing that a page could leave behind', async () => {
    void session.revisit(reading);
    void session.judge({ kind: 'note', note: 'bellen' });
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge bellen']);
  });

  it('is told its page when it was ticked before that had settled', async () => {
    void session.judge(tick);
    await backend.answerAll();
    void session.revisit(reading);
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'revisit Sluiswachter']);
  });

  it('that begins where a saved one was removed is told its page', async () => {
    backend.stored = { ...backend.stored, status: 'saved' };
    void session.refresh();
    await backend.answerAll();
    void session.revisit(reading);
    await backend.answerAll();
    backend.stored = { ...backend.stored, status: null };
    void session.refresh();
    await backend.answerAll();
    backend.calls = [];
    void session.judge(tick);
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'revisit Sluiswachter']);
  });
});

describe('what changed', () => {
  beforeEach(async () => {
    void session.revisit(reading);
    await backend.answerAll();
    backend.calls = [];
  });

  it('is seen up to the reading that is shown, and is there no longer', async () => {
    void session.seen();
    await backend.answerAll();
    expect(backend.calls).toEqual([`seen ${reading.readAt}`]);
    expect(session.snapshot.state.changes).toEqual({ since: null, list: [] });
  });

  it('stays until that is written, and can be tried again', async () => {
    void session.seen();
    await backend.refuse('no-receiver');
    expect(session.snapshot).toMatchObject({
      failure: { action: 'changes', code: 'no-receiver' },
      state: { changes: changed },
    });
    void session.retry();
    await backend.answerAll();
    expect(session.snapshot).toMatchObject({ failure: null, state: { changes: { list: [] } } });
  });
});
