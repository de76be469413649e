import { describe, expect, it } from 'vitest';
import { carryOver, unseenChanges } from '../../lib/request/carry-over.ts';
import { type Change, changesBetween, pairCriteria } from '../../lib/request/changes.ts';
import { applyChange, noJudgements } from '../../lib/request/judgements.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { exampleRequest } from '../store/example.ts';

const read = (over: Partial<TenderRequest> = {}, text = 'Beheerder havenlichten') => ({
  request: exampleRequest(over),
  text,
});
const ids = (...texts: string[]) => criterionIds(texts.map((text) => ({ text })));
const knockouts = (...texts: string[]) => texts.map((text, index) => ({ number: String(index + 1), text }));

describe('what changed between two readings', () => {
  it('is nothing on an unchanged page, whatever the words around it say', () => {
    expect(changesBetween(read(), read({}, 'Nog 3 dagen te gaan'))).toEqual([]);
  });

  it('is a moved deadline, with both values', () => {
    const later = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';
    expect(changesBetween(read(), read({ submissionDeadline: later }))).toEqual([
      {
        kind: 'field',
        field: 'submissionDeadline',
        before: JSON.stringify(exampleRequest().submissionDeadline),
        after: JSON.stringify(later),
      },
    ]);
  });

  it.each<[string, Partial<TenderRequest>, string]>([
    ['a term that was not there', { enquiryDeadline: '2027-01-05' }, 'enquiryDeadline'],
    ['a value that is gone', { hoursPerWeek: null }, 'hoursPerWeek'],
    ['a request that closed', { closed: true }, 'closed'],
    [
      'an interview that was planned',
      { interviews: [{ date: '2027-01-20', from: null, to: null, part: null }] },
      'interviews',
    ],
    ['a rate cap', { maxHourlyRate: 95 }, 'maxHourlyRate'],
  ])('is %s', (_, over, field) => {
    expect(changesBetween(read(), read(over))).toMatchObject([{ kind: 'field', field }]);
  });

  it('is a reworded knock-out, told with its words before and after', () => {
    const words = 'Je hebt een geldig vaarbewijs I';
    const after = read({ knockoutCriteria: knockouts(words, 'Je werkt op je eigen laptop') });
    const [former, now] = ids('Je hebt een geldig vaarbewijs', words);
    expect(changesBetween(read(), after)).toEqual([
      {
        kind: 'criterion',
        list: 'knockouts',
        id: now,
        former,
        number: '1',
        before: { text: 'Je hebt een geldig vaarbewijs', points: null, levels: [] },
        after: { text: words, points: null, levels: [] },
      },
    ]);
  });

  it('is no change where only the numbers moved', () => {
    const after = read({ knockoutCriteria: [...exampleRequest().knockoutCriteria].reverse() });
    expect(changesBetween(read(), after)).toEqual([]);
  });

  it('is a criterion added and one that is gone', () => {
    const after = read({ knockoutCriteria: knockouts('Je werkt op je eigen laptop', 'Zwemdiploma C') });
    expect(changesBetween(read(), after)).toMatchObject([
      { kind: 'criterion', before: null, after: { text: 'Zwemdiploma C' }, former: null },
      { kind: 'criterion', before: { text: 'Je hebt een geldig vaarbewijs' }, after: null },
    ]);
  });

  it('is a criterion whose points changed under the same words', () => {
    const [award] = exampleRequest().awardCriteria;
    const after = read({ awardCriteria: award ? [{ ...award, points: 40 }] : [] });
    expect(changesBetween(read(), after)).toMatchObject([
      { kind: 'criterion', list: 'awards', before: { points: 60 }, after: { points: 40 } },
    ]);
  });

  it('is a level whose points changed', () => {
    const level = (points: number) => ({ label: 'a', text: 'tot 2 jaar', points });
    const award = { number: '3', text: 'Bakens', kind: 'quality' as const, points: 30 };
    const before = read({ awardCriteria: [{ ...award, levels: [level(10)] }] });
    const after = read({ awardCriteria: [{ ...award, levels: [level(15)] }] });
    expect(changesBetween(before, after)).toMatchObject([
      { before: { levels: ['a. tot 2 jaar: 10'] }, after: { levels: ['a. tot 2 jaar: 15'] } },
    ]);
  });

  it('is answers that were published, not the sentence that announces them', () => {
    const announced = 'De antwoorden worden op 8 januari gepubliceerd.';
    const published = `${announced}\nVraag 1: Mag het ook in mei?\nAntwoord 1: Nee.\nVraag 2: Waar?\nAntwoord 2: In de haven.`;
    expect(changesBetween(read({}, announced), read({}, published))).toEqual([{ kind: 'answers', count: 2 }]);
    expect(changesBetween(read({}, published), read({}, published))).toEqual([]);
  });

  it('is a condition that came', () => {
    const after = read({ conditions: [{ kind: 'vog', text: 'Een VOG is verplicht' }] });
    expect(changesBetween(read({ conditions: [] }), after)).toEqual([
      { kind: 'conditions', added: ['Een VOG is verplicht'], gone: [] },
    ]);
  });
});

describe('which criterion was which', () => {
  it('goes by the words, each at most once', () => {
    const before = knockouts('Ervaring met bakens op zee', 'Ervaring met bakens');
    const after = knockouts('Ervaring met bakens', 'Ervaring met bakens op open zee');
    expect([...pairCriteria(before, after)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('makes no pair of two that have little in common', () => {
    expect([...pairCriteria(knockouts('Rijbewijs B'), knockouts('Afgeronde hbo-opleiding'))]).toEqual([]);
  });
});

describe('judgements on a page that changed', () => {
  const [before, after] = [
    read({ knockoutCriteria: knockouts('Twee jaar ervaring met bakens', 'Zwemdiploma A') }),
    read({ knockoutCriteria: knockouts('Drie jaar ervaring met bakens', 'Zwemdiploma A') }),
  ];
  const [two = '', three = '', swim = ''] = ids(
    'Twee jaar ervaring met bakens',
    'Drie jaar ervaring met bakens',
    'Zwemdiploma A',
  );
  const judged = [two, swim].reduce(
    (judgements, id) => applyChange(judgements, { kind: 'knockout-verdict', id, verdict: 'met' }),
    noJudgements(),
  );
  const changes = changesBetween(before, after);

  it('stay on what is unchanged, and wait for review on what is not', () => {
    const { knockouts: carried } = carryOver(judged, changes);
    expect(carried[swim]).toMatchObject({ verdict: 'met' });
    expect(carried[swim]?.review).toBeUndefined();
    expect(carried[three]).toMatchObject({ verdict: 'met', review: true });
    expect(carried[two]).toMatchObject({ verdict: 'met' });
  });

  it('are reviewed by judging again, or by saying that they still hold', () => {
    const carried = carryOver(judged, changes);
    for (const change of [
      { kind: 'knockout-verdict', id: three, verdict: 'not-met' },
      { kind: 'reviewed', list: 'knockouts', id: three },
    ] as const) {
      expect(applyChange(carried, change).knockouts[three]?.review).toBeUndefined();
    }
  });

  it('do not go over one that was already made on the new words', () => {
    const both = applyChange(judged, { kind: 'knockout-verdict', id: three, verdict: 'not-met' });
    expect(carryOver(both, changes).knockouts[three]).toMatchObject({ verdict: 'not-met' });
    expect(carryOver(both, changes).knockouts[three]?.review).toBeUndefined();
  });
});

describe('what the user has not seen', () => {
  it('counts from when they last looked, and is nothing where the page went back', () => {
    const seen = { ...read(), readAt: '2026-12-01T08:00:00Z' };
    const list: Change[] = changesBetween(seen, read({ title: 'Beheerder bakens' }));
    expect(unseenChanges(seen, read({ title: 'Beheerder bakens' }))).toEqual({ since: seen.readAt, list });
    expect(unseenChanges(seen, read())).toEqual({ since: null, list: [] });
  });
});
