import { beforeEach, describe, expect, it } from 'vitest';
import { exampleRequest, freshDatabase, exampleKey as key } from './example.ts';
import { at, judged, less, now, reading, told, url } from './other-address.ts';

beforeEach(freshDatabase);

describe('an address that says it closed and shows nothing else', () => {
  const shut = { ...less, knockoutCriteria: [], awardCriteria: [], closed: true };

  it('takes nothing away of what another lists when it shows its own again', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    expect(told((await store.revisit(reading(shut, 2), now))?.changes?.list)).toEqual(['closed']);
    const again = await store.revisit(reading(less, 3), now);
    expect(again?.changes?.list).toEqual([]);
    expect((await store.load(key))?.request).toEqual(exampleRequest({ url }));
  });

  it('does not close what another address keeps open, whose reminders would fall silent', async () => {
    const store = await judged();
    expect(await store.revisit(reading(shut, 1), now)).toBeNull();
    await store.revisit(reading(less, 2), now);
    expect((await store.load(key))?.request.closed).toBe(false);
    await store.revisit(reading({}, 3), now);
    expect(await store.revisit(reading(shut, 4), now)).toBeNull();
    expect((await store.load(key))?.request).toEqual(exampleRequest());
  });
});

describe('a deadline that two addresses do not agree on', () => {
  const early = { submissionDeadline: '2027-01-05T09:00:00+01:00[Europe/Amsterdam]' };
  const deadline = async (store: Awaited<ReturnType<typeof judged>>) =>
    (await store.load(key))?.request.submissionDeadline;

  it('never goes from the one to the other in silence', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    const moved = await store.revisit(reading(early, 2), now);
    expect(told(moved?.changes?.list)).toEqual(['submissionDeadline']);
    await store.seen(key, at(2), now);
    const back = await store.revisit(reading(less, 3), now);
    expect(back?.changes?.list).toMatchObject([{ field: 'submissionDeadline' }]);
    expect(await deadline(store)).toBe(exampleRequest().submissionDeadline);
  });

  it('is told again by the one that moved it, where the other hid that before it was seen', async () => {
    const store = await judged();
    await store.revisit(reading(less, 1), now);
    await store.revisit(reading(early, 2), now);
    expect((await store.revisit(reading(less, 3), now))?.changes?.list).toEqual([]);
    expect(told((await store.revisit(reading(early, 4), now))?.changes?.list)).toEqual([
      'submissionDeadline',
    ]);
  });

  it('is no other one where the one says only its day', async () => {
    const store = await judged();
    const day = { ...less, submissionDeadline: '2027-01-12' };
    for (let minute = 1; minute < 5; minute++) {
      const state = await store.revisit(reading(minute % 2 === 0 ? {} : day, minute), now);
      expect(state?.changes?.list).toEqual([]);
    }
  });
});
