import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { exampleReading, exampleRequest, freshDatabase, exampleKey as key, newStore } from './example.ts';
import { at, now, told } from './other-address.ts';

beforeEach(freshDatabase);

/** The page read again some minutes later; its prose differs with the request. */
const reading = (over: Partial<TenderRequest>, minutes = 1): PageReading =>
  exampleReading({ request: exampleRequest(over), readAt: at(minutes), text: JSON.stringify(over) });

describe('a page that lost what decides', () => {
  const gone = { knockoutCriteria: [], awardCriteria: [] };

  it.each<[string, Partial<TenderRequest>]>([
    ['as a login wall does', { ...gone, submissionDeadline: null }],
    ['its criteria', gone],
    ['its deadline, at another address', { url: 'https://app.flextender.nl/x', submissionDeadline: null }],
    ['its knock-outs, at another address', { url: 'https://app.flextender.nl/x', knockoutCriteria: [] }],
  ])('%s, leaves what was saved as it was, unless the user saves it where that was read', async (_, over) => {
    const store = newStore();
    await store.save(exampleReading(), now);
    expect(await store.revisit(reading(over), now)).toBeNull();
    expect((await store.load(key))?.request).toEqual(exampleRequest());
    await store.save(reading(over), now);
    // What another address leaves out is known all the same, also then.
    expect((await store.load(key))?.request).toEqual(exampleRequest(over.url ? { url: over.url } : over));
  });

  it('its deadline alone, is told so and keeps the known one, so that its reminders do not fall silent', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const half = reading({ submissionDeadline: null, positions: 2 });
    expect(told((await store.revisit(half, now))?.changes?.list)).toEqual([
      'submissionDeadline',
      'positions',
    ]);
    const record = await store.load(key);
    expect(record?.request).toEqual(exampleRequest({ positions: 2 }));
    expect(record?.sources.submissionDeadline).toEqual(exampleReading().sources.submissionDeadline);
    expect(await store.revisit({ ...half, readAt: at(2) }, now)).toBeNull();
    const shut = reading({ submissionDeadline: null, closed: true }, 3);
    expect(told((await store.revisit(shut, now))?.changes?.list)).toContain('closed');
    await store.save({ ...half, readAt: at(4) }, now);
    expect((await store.load(key))?.request.submissionDeadline).toBeNull();
  });

  it('because it closed, is told to be closed, and what was saved of it stays', async () => {
    const store = newStore();
    await store.save(exampleReading(), now);
    const closed = reading({ ...gone, submissionDeadline: null, closed: true });
    expect(told((await store.revisit(closed, now))?.changes?.list)).toEqual(['closed']);
    expect(await store.load(key)).toMatchObject({
      request: exampleRequest({ closed: true }),
      sources: exampleReading().sources,
    });
    expect((await store.snapshots(key)).at(-1)?.text).toBe(exampleReading().text);
    expect(await store.revisit({ ...closed, readAt: at(2) }, now)).toBeNull();
  });

  it.each([true, false])(
    'because it closed, leaves it also where the user saves it (visited: %s)',
    async (visited) => {
      const store = newStore();
      await store.save(exampleReading(), now);
      const closed = reading({ ...gone, submissionDeadline: null, closed: true });
      if (visited) await store.revisit(closed, now);
      for (const minute of [2, 3]) await store.save({ ...closed, readAt: at(minute) }, now);
      expect(await store.load(key)).toMatchObject({
        request: exampleRequest({ closed: true }),
        sources: exampleReading().sources,
        readAt: at(3),
      });
      expect((await store.snapshots(key)).at(-1)?.text).toBe(exampleReading().text);
      await store.revisit(reading({}, 4), now);
      expect((await store.load(key))?.request).toEqual(exampleRequest());
    },
  );
});
