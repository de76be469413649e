import { describe, expect, it } from 'vitest';
import { assessKnockouts } from '../../lib/assess/knockouts.ts';
import { assessPoints } from '../../lib/assess/points.ts';
import { applyChange } from '../../lib/request/apply-change.ts';
import { carryOver } from '../../lib/request/carry-over.ts';
import { addedId } from '../../lib/request/corrections.ts';
import { noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { JudgementChange, Judgements } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { award, bareRequest } from '../assess/invented.ts';

const typed = 'Minimaal 5 jaar ervaring met bakens op zee';
const nearly = 'Minimaal 5 jaar aantoonbare ervaring met bakens op zee';
const swim = 'Zwemdiploma A';
const id = addedId(typed);
const idOf = (text: string) => criterionIds([{ text }])[0] ?? '';
const did = (...changes: JudgementChange[]): Judgements => changes.reduce(applyChange, noJudgements());
const add: JudgementChange = { kind: 'correct', list: 'knockouts', id, value: { text: typed } };
const met: JudgementChange = { kind: 'knockout-verdict', id, verdict: 'met' };
const page = (...texts: string[]) =>
  bareRequest({ knockoutCriteria: texts.map((text, nth) => ({ number: String(nth + 1), text })) });
const counted = (request: TenderRequest, judgements: Judgements) => {
  const { items } = assessKnockouts(request.knockoutCriteria, judgements);
  return items.map(({ criterion }) => criterion.text);
};

describe('a knock-out that the user added and the page gains', () => {
  it('in nearly the same words counts once, and its tick waits there for another look', () => {
    const after = carryOver(did(add, met), page(swim), page(swim, nearly));
    expect(after.knockouts[idOf(nearly)]).toMatchObject({ verdict: 'met', review: { was: { text: typed } } });
    expect(after.corrections.aside.knockouts).toEqual([id]);
    expect(after.corrections.knockouts[id]).toEqual({ text: typed });
    expect(counted(page(swim, nearly), after)).toEqual([swim, nearly]);
  });

  it('in the same words, and then rewords, counts once as well', () => {
    const same = carryOver(did(add, met), page(swim), page(swim, typed));
    expect(same).toEqual(did(add, met));
    expect(counted(page(swim, typed), same)).toEqual([swim, typed]);
    const after = carryOver(same, page(swim, typed), page(swim, nearly));
    expect(after.knockouts[idOf(nearly)]).toMatchObject({ verdict: 'met', review: { was: { text: typed } } });
    expect(counted(page(swim, nearly), after)).toEqual([swim, nearly]);
  });

  it('is put aside without a mark where it was not judged', () => {
    const after = carryOver(did(add), page(swim), page(swim, nearly));
    expect(after.knockouts).toEqual({});
    expect(after.corrections.aside.knockouts).toEqual([id]);
  });

  it('can be put back, and then stays', () => {
    const after = carryOver(did(add, met), page(swim), page(swim, nearly));
    const back = applyChange(after, { kind: 'put-aside', list: 'knockouts', id, aside: false });
    expect(carryOver(back, page(swim, nearly), page(swim, nearly)).corrections.aside.knockouts).toEqual([]);
  });

  it.each([
    ['says something else', 'Minimaal 5 jaar ervaring met sluizen in de binnenvaart'],
    ['is one that stood there already', nearly],
  ])('stays beside one that %s', (why, text) => {
    const before = why.startsWith('is') ? page(swim, text) : page(swim);
    const after = carryOver(did(add, met), before, page(swim, text));
    expect(after).toEqual(did(add, met));
    expect(counted(page(swim, text), after)).toEqual([swim, text, typed]);
  });

  it('is taken for one of them alone', () => {
    const other = 'Minimaal 5 jaar ruime ervaring met bakens op zee';
    const after = carryOver(did(add, met), page(), page(nearly, other));
    expect(Object.keys(after.knockouts)).toHaveLength(1);
    expect(counted(page(nearly, other), after)).toEqual([nearly, other]);
  });

  it('stays where the page loses it', () => {
    const after = carryOver(did(add, met), page(swim, typed), page(swim));
    expect(after).toEqual(did(add, met));
  });

  it('is left alone where the user put it aside', () => {
    const aside = did(add, met, { kind: 'put-aside', list: 'knockouts', id, aside: true });
    expect(carryOver(aside, page(), page(nearly)).knockouts).toEqual(aside.knockouts);
  });
});

describe('an award criterion that the user added', () => {
  const given = (points: number | null): JudgementChange[] => [
    { kind: 'correct', list: 'awards', id, value: { text: typed, points } },
    { kind: 'award-points', id, points: 15 },
  ];
  const awards = (text: string, points: number | null) =>
    bareRequest({ awardCriteria: [award(text, points)] });

  it('counts its points once, as the page prints them', () => {
    const now = awards(nearly, 25);
    const after = carryOver(did(...given(20)), bareRequest(), now);
    expect(after.awards[idOf(nearly)]).toMatchObject({ points: 15, review: { was: { points: 20 } } });
    expect(assessPoints(now, after).total).toBe(25);
  });

  it('waits for another look where it stands in the page’s place and that changes its points', () => {
    const after = carryOver(did(...given(null)), awards(typed, 20), awards(typed, 25));
    expect(after.awards[id]).toMatchObject({ points: 15, review: { was: { points: 20 } } });
    expect(
      carryOver(did(...given(20)), awards(typed, 20), awards(typed, 25)).awards[id]?.review,
    ).toBeUndefined();
  });
});
