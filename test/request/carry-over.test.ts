import { describe, expect, it } from 'vitest';
import { applyChange } from '../../lib/request/apply-change.ts';
import { carryOver } from '../../lib/request/carry-over.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

const page = (...texts: string[]) =>
  bareRequest({ knockoutCriteria: texts.map((text, nth) => ({ number: String(nth + 1), text })) });
const idOf = (text: string) => criterionIds([{ text }])[0] ?? '';
const did = (...changes: JudgementChange[]): Judgements => changes.reduce(applyChange, noJudgements());
const tick = (text: string, verdict: 'met' | 'not-met' = 'met'): JudgementChange => ({
  kind: 'knockout-verdict',
  id: idOf(text),
  verdict,
});

const [two, three, four] = ['Twee', 'Drie', 'Vier'].map((n) => `${n} jaar ervaring met bakens`) as [
  string,
  string,
  string,
];
const swim = 'Zwemdiploma A';

describe('a tick on a page that changed', () => {
  const carried = carryOver(did(tick(two), tick(swim)), page(two, swim), page(three, swim));

  it('stays on what is unchanged', () => {
    expect(carried.knockouts[idOf(swim)]).toEqual(expect.objectContaining({ verdict: 'met' }));
    expect(carried.knockouts[idOf(swim)]?.review).toBeUndefined();
  });

  it('goes with a reworded criterion, and waits there for another look beside the words it was on', () => {
    expect(carried.knockouts[idOf(three)]).toMatchObject({
      verdict: 'met',
      review: { was: { text: two }, choice: null },
    });
    expect(carried.knockouts[idOf(two)]).toBeUndefined();
  });

  it('is looked at again by judging, or by saying that it still holds', () => {
    for (const change of [
      tick(three, 'not-met'),
      { kind: 'reviewed', list: 'knockouts', id: idOf(three) },
    ] as const) {
      expect(applyChange(carried, change).knockouts[idOf(three)]?.review).toBeUndefined();
    }
  });

  it('still waits, beside the words it was made on, when the page changes once more', () => {
    const again = carryOver(carried, page(three, swim), page(four, swim));
    expect(again.knockouts[idOf(four)]).toMatchObject({ verdict: 'met', review: { was: { text: two } } });
  });

  it('is as it was when the page takes its change back', () => {
    const back = carryOver(carried, page(three, swim), page(two, swim));
    expect(back.knockouts).toEqual(did(tick(two), tick(swim)).knockouts);
  });

  it('that was made anew meanwhile is the one that goes back with the page', () => {
    const judged = applyChange(carried, tick(three, 'not-met'));
    const back = carryOver(judged, page(three, swim), page(two, swim));
    expect(back.knockouts[idOf(two)]).toMatchObject({ verdict: 'not-met', review: { was: { text: three } } });
  });

  it('does not go over one that was already made on the new words', () => {
    const both = applyChange(did(tick(two)), tick(three, 'not-met'));
    const after = carryOver(both, page(two), page(three)).knockouts[idOf(three)];
    expect(after).toMatchObject({ verdict: 'not-met' });
    expect(after?.review).toBeUndefined();
  });

  it('goes over a bare note on the new words, and keeps that', () => {
    const noted = applyChange(did(tick(two)), { kind: 'knockout-note', id: idOf(three), note: 'nieuw' });
    expect(carryOver(noted, page(two), page(three)).knockouts[idOf(three)]).toMatchObject({
      verdict: 'met',
      note: 'nieuw',
      review: { was: { text: two } },
    });
  });

  it('is there again when a criterion that was gone comes back', () => {
    const gone = carryOver(did(tick(swim)), page(swim), page());
    expect(carryOver(gone, page(), page(swim)).knockouts[idOf(swim)]).toMatchObject({ verdict: 'met' });
  });

  it('waits where it comes back with other signs than it had', () => {
    const [over, under] = [page('Ervaring > 3 jaar', swim), page('Ervaring < 3 jaar', swim)];
    const gone = carryOver(did(tick('Ervaring > 3 jaar')), over, page(swim));
    const back = (is: TenderRequest) => carryOver(gone, page(swim), is, [over, page(swim)]).knockouts;
    expect(Object.values(back(under))).toMatchObject([{ review: { was: { text: 'Ervaring > 3 jaar' } } }]);
    expect(back(over)).toEqual(did(tick('Ervaring > 3 jaar')).knockouts);
  });

  it('is there again, and waits, where it comes back in other words', () => {
    const gone = carryOver(did(tick(two)), page(two, swim), page(swim));
    const back = carryOver(gone, page(swim), page(swim, three), [page(two, swim), page(swim)]);
    expect(back.knockouts).toMatchObject({
      [idOf(three)]: { verdict: 'met', review: { was: { text: two } } },
    });
  });

  it('does not wait where nothing was judged: a note goes along', () => {
    const noted = did({ kind: 'knockout-note', id: idOf(two), note: 'navragen' });
    const after = carryOver(noted, page(two), page(three)).knockouts[idOf(three)];
    expect(after).toMatchObject({ note: 'navragen' });
    expect(after?.review).toBeUndefined();
  });

  it('leaves the given judgements as they were', () => {
    const given = did(tick(two));
    const before = structuredClone(given);
    carryOver(given, page(two), page(three));
    expect(given).toEqual(before);
  });
});

describe('what the user put aside', () => {
  it('stays aside under its new words', () => {
    const aside = did({ kind: 'put-aside', list: 'knockouts', id: idOf(two), aside: true });
    expect(carryOver(aside, page(two), page(three)).corrections.aside.knockouts).toEqual([idOf(three)]);
  });
});

describe('a claim on an award criterion that changed', () => {
  const level = (text: string, points: number) => ({ label: null, text, points });
  const once = [level('tot 2 jaar', 0), level('2 tot 4 jaar', 10), level('vanaf 4 jaar', 20)];
  const withLevels = (levels: typeof once, text = 'Ervaring met bakens') =>
    bareRequest({ awardCriteria: [award(text, 20, { levels })] });
  const id = idOf('Ervaring met bakens');
  const chosen = did({ kind: 'award-level', id, level: levelIds(once)[2] ?? '' });
  const entry = (judgements: Judgements, of = id) => judgements.awards[of];

  it('waits for another look where only its points are others', () => {
    const points = (max: number) => bareRequest({ awardCriteria: [award('Ervaring met bakens', max)] });
    const claimed = did({ kind: 'award-points', id, points: 15 });
    const after = carryOver(claimed, points(20), points(25));
    expect(entry(after)).toMatchObject({ points: 15, review: { was: { points: 20 } } });
    expect(entry(carryOver(after, points(25), points(20)))?.review).toBeUndefined();
  });

  it('with a level goes to the level that is most alike', () => {
    const now = [level('tot 2 jaar', 0), level('vanaf 5 jaar', 20), level('2 tot 5 jaar', 10)];
    const after = carryOver(chosen, withLevels(once), withLevels(now));
    expect(entry(after)).toMatchObject({ level: levelIds(now)[1], review: { choice: 2 } });
    expect(entry(carryOver(after, withLevels(now), withLevels(once)))).toEqual(entry(chosen));
  });

  it('with a level that is worded quite differently goes to the one in its place', () => {
    const now = [level('geen', 0), level('enkele keren', 10), level('dikwijls', 20)];
    expect(entry(carryOver(chosen, withLevels(once), withLevels(now)))).toMatchObject({
      level: levelIds(now)[2],
    });
  });

  it('with a level that is gone keeps what was chosen, and finds it again', () => {
    const fewer = once.slice(0, 2);
    const after = carryOver(chosen, withLevels(once), withLevels(fewer));
    expect(entry(after)).toMatchObject({ review: { choice: 2, was: { levels: once } } });
    expect(entry(carryOver(after, withLevels(fewer), withLevels(once)))).toEqual(entry(chosen));
  });

  it('with a level goes on as points where there are levels no longer, and back', () => {
    const after = carryOver(chosen, withLevels(once), withLevels([]));
    expect(entry(after)).toMatchObject({ level: null, points: 20, review: { choice: 2 } });
    expect(entry(carryOver(after, withLevels([]), withLevels(once)))).toEqual(entry(chosen));
  });

  it('with a level is not lost where one address takes the levels away, whatever others leave out', () => {
    const inApp = { ...withLevels(once), url: 'https://app.flextender.nl/nologin/jobdetails/71001' };
    const there = carryOver(chosen, withLevels(once), inApp);
    expect(there).toEqual(chosen);
    const after = carryOver(there, inApp, withLevels([]));
    expect(entry(after)).toMatchObject({ level: null, points: 20, review: { choice: 2 } });
  });

  it('does not wait where another address prints the points for the first time', () => {
    const unknown = bareRequest({ awardCriteria: [award('Ervaring met bakens', null)] });
    const claimed = did({ kind: 'award-points', id, points: 15 });
    const inApp = { ...withLevels([]), url: 'https://app.flextender.nl/nologin/jobdetails/71001' };
    expect(carryOver(claimed, unknown, inApp)).toEqual(claimed);
  });

  it('goes with the criterion when that is reworded', () => {
    const text = 'Ruime ervaring met bakens';
    const after = carryOver(chosen, withLevels(once), withLevels(once, text));
    expect(entry(after, idOf(text))).toMatchObject({
      level: levelIds(once)[2],
      review: { was: { text: 'Ervaring met bakens' } },
    });
  });
});
