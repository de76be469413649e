import { beforeEach, describe, expect, it } from 'vitest';
import type { JudgementChange } from '../../lib/request/record.ts';
import { RequestSession } from '../../lib/session/request-session.ts';
import { bareRequest } from '../assess/invented.ts';
import { key, reading, SlowBackend, settle } from './backend.ts';

const tick = (id: string): JudgementChange => ({ kind: 'knockout-verdict', id, verdict: 'met' });

let backend: SlowBackend;
let session: RequestSession;
beforeEach(() => {
  backend = new SlowBackend();
  session = new RequestSession(backend, key);
});

describe('saving', () => {
  it('says saved only after the write has completed', async () => {
    void session.save(reading);
    await settle();
    expect(session.snapshot).toMatchObject({ saving: true, justSaved: false, state: { status: null } });
    await backend.answer();
    expect(session.snapshot).toMatchObject({ saving: false, justSaved: true, state: { status: 'saved' } });
  });

  it('waits for the ticks that are on their way', async () => {
    void session.judge(tick('a'));
    void session.judge(tick('b'));
    void session.save(reading);
    await settle();
    expect(backend.calls).toEqual(['judge a']);
    await backend.answerAll();
    expect(backend.calls).toEqual(['judge a', 'judge b', 'save Sluiswachter']);
    expect(session.snapshot).toMatchObject({ justSaved: true, failure: null });
  });

  it('no longer says just saved once something else is done', async () => {
    void session.save(reading);
    await backend.answerAll();
    void session.judge(tick('a'));
    expect(session.snapshot).toMatchObject({ justSaved: false, state: { status: 'saved' } });
  });

  it('that fails says so, is not saved, and keeps the ticks', async () => {
    void session.judge(tick('a'));
    await backend.answer();
    void session.save(reading);
    await settle();
    await backend.refuse('storage-full');
    expect(session.snapshot).toMatchObject({
      saving: false,
      justSaved: false,
      failure: { action: 'save', code: 'storage-full' },
      state: { status: null, judgements: { knockouts: { a: { verdict: 'met' } } } },
    });
  });

  it('is done by retry, with the page as it was read', async () => {
    void session.save(reading);
    await settle();
    await backend.refuse('no-receiver');
    void session.retry();
    await backend.answerAll();
    expect(backend.calls).toEqual(['save Sluiswachter', 'save Sluiswachter']);
    expect(session.snapshot).toMatchObject({ justSaved: true, failure: null, state: { status: 'saved' } });
  });

  it('still tells of a tick that could not be written', async () => {
    void session.judge(tick('a'));
    void session.save(reading);
    await backend.refuse('unexpected');
    await backend.answerAll();
    expect(session.snapshot.failure).toEqual({ action: 'judge', code: 'unexpected' });
    expect(session.snapshot.state.judgements.knockouts.a?.verdict).toBe('met');
    void session.retry();
    await backend.answerAll();
    expect(backend.stored.judgements.knockouts.a?.verdict).toBe('met');
    expect(session.snapshot.failure).toBeNull();
  });

  it('done twice in a hurry is retried when the second one fails', async () => {
    const again = { ...reading, request: bareRequest({ title: 'Hulpsluiswachter' }) };
    void session.save(reading);
    void session.save(again);
    await settle();
    await backend.answer();
    await backend.refuse('storage-full');
    expect(session.snapshot.failure?.action).toBe('save');
    void session.retry();
    await backend.answerAll();
    expect(backend.calls.slice(1)).toEqual(['save Hulpsluiswachter', 'save Hulpsluiswachter']);
    expect(session.snapshot.failure).toBeNull();
  });
});

describe('the status', () => {
  it('is what the backend answers', async () => {
    void session.setStatus('submitted');
    await backend.answer();
    expect(session.snapshot.state.status).toBe('submitted');
  });

  it('that could not be set is told, and set by retry', async () => {
    void session.setStatus('submitted');
    await backend.refuse('storage-full');
    expect(session.snapshot).toMatchObject({
      failure: { action: 'status', code: 'storage-full' },
      state: { status: null },
    });
    void session.retry();
    await backend.answerAll();
    expect(session.snapshot).toMatchObject({ failure: null, state: { status: 'submitted' } });
  });

  it('chosen twice in a hurry is retried when the second choice fails', async () => {
    void session.setStatus('submitted');
    void session.setStatus('declined');
    await backend.answer();
    await backend.refuse('storage-full');
    void session.retry();
    await backend.answerAll();
    expect(backend.calls).toEqual(['status submitted', 'status declined', 'status declined']);
    expect(session.snapshot).toMatchObject({ failure: null, state: { status: 'declined' } });
  });

  it('is not asked of a backend without one', async () => {
    const { setStatus: _, ...without } = backend;
    const overlay = new RequestSession(without, key);
    await overlay.setStatus('submitted');
    expect(backend.calls).toEqual([]);
    expect(overlay.snapshot.state.status).toBeNull();
  });
});

describe('a request that another surface removed', () => {
  it('is no longer called just saved', async () => {
    void session.save(reading);
    await backend.answerAll();
    backend.stored = { ...backend.stored, status: null, savedAt: null };
    void session.refresh();
    await backend.answer();
    expect(session.snapshot).toMatchObject({ justSaved: false, state: { status: null } });
  });
});
