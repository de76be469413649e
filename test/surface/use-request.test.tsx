import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceChange } from '../../lib/messages/changes.ts';
import type { RequestState } from '../../lib/request/record.ts';
import { createStore } from '../../lib/store/index.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { type ReadRequest, useRequest, type WholeRequest } from '../../lib/surface/use-request.ts';
import { exampleKey, exampleReading, freshDatabase, laptop, vaarbewijs } from '../store/example.ts';

beforeEach(() => {
  fakeBrowser.reset();
  freshDatabase();
});

it('reads the page’s text again only where the request is another, not at a tick', async () => {
  const store = createStore({ announce: announceChange });
  const profiles = createProfileStore({ announce: announceChange });
  const at = '2026-12-01T08:00:00Z';
  const now = Temporal.Instant.from(at);
  const shown: WholeRequest[] = [];
  const Shown = ({ read, state }: { read: ReadRequest; state: RequestState }) => {
    shown.push(useRequest({ store, profiles }, read, state, now).whole);
    return null;
  };
  const root = document.createElement('div');
  const show = async (read: ReadRequest) => {
    const state = await store.state(exampleKey);
    await act(() => render(<Shown read={read} state={state} />, root));
    return shown.at(-1);
  };
  await store.save(exampleReading(), at);
  const first = await show(exampleReading());
  for (const id of [laptop, vaarbewijs]) {
    await store.judge(exampleKey, { kind: 'knockout-verdict', id, verdict: 'met' }, at);
    const after = await show(exampleReading());
    expect(after?.view.state.judgements.knockouts[id]?.verdict).toBe('met');
    expect(after?.signals).toBe(first?.signals);
  }
  const { request } = exampleReading();
  const other = await show(exampleReading({ request: { ...request, title: 'Een andere titel' } }));
  expect(other?.view.request.title).toBe('Een andere titel');
  expect(other?.signals).not.toBe(first?.signals);
  render(null, root);
});
