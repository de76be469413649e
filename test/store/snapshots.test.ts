import { beforeEach, describe, expect, it } from 'vitest';
import { capText } from '../../lib/store/snapshots.ts';
import {
  exampleReading,
  exampleRequest,
  freshDatabase,
  exampleKey as key,
  newStore,
  raw,
} from './example.ts';

const now = '2026-12-20T08:00:00Z';
const day = (number: number) => `2026-12-${String(number).padStart(2, '0')}T08:00:00Z`;
/** What an address says at one minute of a day. */
const at = (url: string, number: number, over = {}) =>
  exampleReading({
    readAt: `2026-12-01T08:${String(number).padStart(2, '0')}:00Z`,
    text: `lezing ${number}`,
    request: exampleRequest({ ...over, url: `https://${url}.example/90001` }),
  });
const bytes = (text: string) => new TextEncoder().encode(text).length;

beforeEach(freshDatabase);

describe('kept texts', () => {
  it('keep what the page said and when, with what was made of it', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: day(1) }), now);
    expect(await store.snapshots(key)).toEqual([exampleReading({ readAt: day(1) })]);
    expect(await store.snapshots('flextender:9000')).toEqual([]);
  });

  it('are not kept twice when the page says the same, but the record knows it was read', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: day(1) }), now);
    await store.save(exampleReading({ readAt: day(2) }), now);
    expect((await store.snapshots(key)).map(({ readAt }) => readAt)).toEqual([day(1)]);
    expect((await store.load(key))?.readAt).toBe(day(2));
  });

  it('are kept again when the text or what was made of it differs, also when it changes back', async () => {
    const store = newStore();
    const closed = exampleRequest({ closed: true });
    await store.save(exampleReading({ readAt: day(1) }), now);
    await store.save(exampleReading({ readAt: day(2), request: closed }), now);
    await store.save(exampleReading({ readAt: day(3), request: closed, text: 'Gesloten.' }), now);
    await store.save(exampleReading({ readAt: day(4) }), now);
    expect((await store.snapshots(key)).map(({ readAt }) => readAt)).toEqual([1, 2, 3, 4].map(day));
  });

  it('are ten at most: the first and the newest stay, the oldest in between go', async () => {
    const store = newStore();
    for (let number = 1; number <= 13; number++) {
      await store.save(exampleReading({ readAt: day(number), text: `Versie ${number}` }), now);
    }
    const kept = await store.snapshots(key);
    expect(kept.map(({ text }) => text)).toEqual(
      [1, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((n) => `Versie ${n}`),
    );
  });

  it('never lose the one just saved, also when the page was read before others', async () => {
    const store = newStore();
    for (let number = 10; number <= 20; number++) {
      await store.save(exampleReading({ readAt: day(number), text: `Versie ${number}` }), now);
    }
    const late = exampleReading({ readAt: '2026-12-10T09:00:00Z', text: 'Een blad dat open bleef' });
    await store.save(late, now);
    const kept = await store.snapshots(key);
    expect(kept).toHaveLength(10);
    expect(kept.map(({ text }) => text)).toContain(late.text);
  });

  it('are the ones that show when answers came, whatever counter the page has', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: day(1) }), now);
    const answered = (number: number) =>
      exampleReading({ readAt: day(number), text: `Nog ${30 - number} dagen\nAntwoord 1: ja` });
    const told = await store.revisit(answered(2), now);
    expect(told?.changes?.list).toEqual([{ kind: 'answers', before: 0, after: 1 }]);
    await store.revisit(answered(3), now);
    // Pressed where the reading of the second day is still shown.
    expect((await store.seen(key, day(2), now)).changes?.list).toEqual([]);
  });

  it('are of every address, however often others are read', async () => {
    const store = newStore();
    const [first, ...others] = exampleRequest().knockoutCriteria;
    await store.save(at('www', 0), now);
    await store.revisit(at('app', 1), now);
    for (let number = 2; number < 16; number++)
      await store.revisit(at(number % 2 === 0 ? 'www' : 'werk', number), now);
    const state = await store.revisit(at('app', 16, { knockoutCriteria: others }), now);
    expect(state?.changes?.list).toMatchObject([{ before: { text: first?.text }, after: null }]);
    expect((await store.load(key))?.request.knockoutCriteria).toEqual(others);
  });

  it('of what the user saw are of every address too', async () => {
    const store = newStore();
    await store.save(at('www', 0), now);
    await store.revisit(at('www', 1, { workingDays: 'ma-do' }), now);
    await store.seen(key, at('www', 1).readAt, now);
    await store.revisit(at('app', 2), now);
    for (let number = 3; number < 20; number++) {
      const over = { workingDays: 'ma-do', positions: 2 };
      const state = await store.revisit(
        number % 2 === 0 ? at('app', number, { positions: 2 }) : at('www', number, over),
        now,
      );
      expect(state?.changes?.list).toMatchObject([{ field: 'positions' }]);
    }
  });

  it('of another request are left alone', async () => {
    const store = newStore();
    const other = exampleReading({
      key: 'flextender:900011',
      request: exampleRequest({ reference: '900011' }),
    });
    await store.save(other, now);
    await store.save(exampleReading(), now);
    await store.remove(key, now);
    expect(await store.snapshots('flextender:900011')).toHaveLength(1);
  });

  it('are in order of time, also within one second', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: '2026-12-01T08:00:00Z', text: 'eerst' }), now);
    await store.save(exampleReading({ readAt: '2026-12-01T08:00:00.5Z', text: 'daarna' }), now);
    expect((await store.snapshots(key)).map(({ text }) => text)).toEqual(['eerst', 'daarna']);
  });

  it('hold at most 500 KB, and the request is saved whole', async () => {
    const store = newStore();
    const text = 'é'.repeat(400_000);
    await store.save(exampleReading({ text }), now);
    const [kept] = await store.snapshots(key);
    expect(kept?.text).toBe('é'.repeat(250_000));
    expect((await store.load(key))?.request).toEqual(exampleRequest());
  });

  it('that cannot be read are left out and stay', async () => {
    const store = newStore();
    await store.save(exampleReading({ readAt: day(2) }), now);
    await raw('snapshots', (snapshots) => snapshots.put({ key, readAt: day(3), text: 7 }));
    expect(await store.snapshots(key)).toHaveLength(1);
    await store.save(exampleReading({ readAt: day(4), text: 'Anders.' }), now);
    expect(await store.snapshots(key)).toHaveLength(2);
    expect(await raw('snapshots', (snapshots) => snapshots.count())).toBe(3);
  });
});

describe('the cap on a text', () => {
  it('leaves a text that fits as it is', () => {
    expect(capText('kort')).toBe('kort');
    const fits = 'a'.repeat(500_000);
    expect(capText(fits)).toBe(fits);
  });

  it('never cuts a character in two', () => {
    const capped = capText(`a${'🚢'.repeat(200_000)}`);
    expect(bytes(capped)).toBe(499_997);
    expect(capped.endsWith('🚢')).toBe(true);
    expect(capped.isWellFormed()).toBe(true);
  });
});
