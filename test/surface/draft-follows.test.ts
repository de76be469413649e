import { beforeEach, expect, it } from 'vitest';
import { criterionIds } from '../../lib/request/key.ts';
import { RequestSession } from '../../lib/session/request-session.ts';
import { storeBackend } from '../../lib/surface/store-calls.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  laptop,
  newStore,
  vaarbewijs,
} from '../store/example.ts';

beforeEach(freshDatabase);

it('brings the ticks of a visit without saving to the page as it is at the next', async () => {
  const visit = async () => {
    const session = new RequestSession(storeBackend(newStore()), key);
    await session.refresh();
    return session;
  };
  const first = await visit();
  await first.revisit(exampleReading());
  for (const id of [vaarbewijs, laptop]) await first.judge({ kind: 'knockout-verdict', id, verdict: 'met' });

  const [one, other] = exampleRequest().knockoutCriteria;
  const text = `${one?.text} I`;
  const knockoutCriteria = [{ number: '1', text }, ...(other ? [other] : [])];
  const next = await visit();
  await next.revisit(
    exampleReading({ request: exampleRequest({ knockoutCriteria }), readAt: '2026-12-02T08:00:00Z' }),
  );
  const { status, judgements } = next.snapshot.state;
  expect(status).toBeNull();
  expect(judgements.knockouts).toMatchObject({
    [criterionIds([{ text }])[0] ?? '']: { verdict: 'met', review: { was: { text: one?.text } } },
    [laptop]: { verdict: 'met' },
  });
  expect(judgements.knockouts[laptop]?.review).toBeUndefined();
  expect(judgements.knockouts[vaarbewijs]).toBeUndefined();
});
