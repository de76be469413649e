import { describe, expect, it } from 'vitest';
import { applyChange } from '../../lib/request/apply-change.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import type { RequestState } from '../../lib/request/record.ts';
import { failure, type Result } from '../../lib/request/result.ts';
import { RequestSession, type SessionBackend } from '../../lib/session/request-session.ts';

const known: RequestState = {
  key: 'a',
  status: 'preparing',
  savedAt: '2026-12-01T08:00:00Z',
  readAt: '2026-12-01T08:00:00Z',
  judgements: applyChange(noJudgements(), { kind: 'knockout-verdict', id: 'x', verdict: 'met' }),
};

/** A backend that always does the same. */
const backend = (always: () => Promise<Result<never>>): SessionBackend => ({
  state: always,
  save: always,
  judge: always,
  revisit: always,
  seen: always,
});

describe('a session on what the surface has read already', () => {
  it('shows it, and a change upon it, before the store has answered', () => {
    const session = new RequestSession(
      backend(() => new Promise<never>(() => {})),
      'a',
      known,
    );
    expect(session.snapshot.state).toEqual(known);
    void session.judge({ kind: 'knockout-verdict', id: 'y', verdict: 'not-met' });
    expect(session.snapshot.state).toMatchObject({
      status: 'preparing',
      judgements: { knockouts: { x: { verdict: 'met' }, y: { verdict: 'not-met' } } },
    });
  });

  it('keeps showing it where the store cannot be read', async () => {
    const session = new RequestSession(
      backend(async () => failure('unexpected', 'broken')),
      'a',
      known,
    );
    await session.refresh();
    expect(session.snapshot).toMatchObject({ state: known, failure: { action: 'load' } });
  });
});
