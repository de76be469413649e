import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPoints } from '../../lib/assess/points.ts';
import { criterionIds, levelIds } from '../../lib/request/key.ts';
import type { AwardJudgement } from '../../lib/request/record.ts';
import type { AwardCriterion } from '../../lib/request/tender-request.ts';
import { award, judgements } from './invented.ts';

type Claim = Partial<AwardJudgement> | null;

/** The assessment with one claim for each criterion, in their order. */
function assess(
  awardCriteria: AwardCriterion[],
  claims: Claim[] = [],
  page: { awardPointsStated?: number | null; awardUnit?: 'points' | 'percent' | null } = {},
) {
  const ids = criterionIds(awardCriteria);
  const awards = Object.fromEntries(
    claims.flatMap((claim, index) =>
      claim === null
        ? []
        : [
            [
              ids[index] ?? '',
              { points: null, level: null, note: '', evidence: [] as string[], cvSentence: '', ...claim },
            ] as const,
          ],
    ),
  );
  const request = { awardCriteria, awardPointsStated: null, awardUnit: null, ...page };
  return assessPoints(request, judgements({ awards }));
}

const levels = [
  { label: 'A', text: 'Een jaar of minder', points: 0 },
  { label: 'B', text: 'Twee tot vier jaar', points: 15 },
  { label: 'C', text: 'Vijf jaar of meer', points: 40 },
];
const [, levelB = ''] = levelIds(levels);
const dikes = award('Ervaring met dijken', null, { levels });
const plan = award('Plan van aanpak', 60);

describe('the sum', () => {
  it('is open as long as nothing is claimed', () => {
    const result = assess([dikes, plan], [], { awardPointsStated: 100 });
    expect(result).toMatchObject({ proven: 0, claimed: 0, open: 100, maximum: 100, total: 100, lost: 0 });
    expect(result.judged).toBe(false);
  });

  it('takes the highest of alternatives, never their sum', () => {
    expect(assess([dikes]).sum).toBe(40);
    expect(assess([dikes]).items[0]?.max).toBe(40);
  });

  it('takes a criterion’s own points where it prints both', () => {
    expect(assess([award('Ervaring met dijken', 50, { levels })]).sum).toBe(50);
  });

  it('counts a chosen level as its points, the rest as lost', () => {
    const result = assess([dikes, plan], [{ level: levelB }], { awardPointsStated: 100 });
    expect(result).toMatchObject({ proven: 0, claimed: 15, open: 60, maximum: 75, total: 100, lost: 25 });
    expect(result.items[0]?.levels.map((choice) => choice.chosen)).toEqual([false, true, false]);
  });

  it('counts a level of 0 points as judged', () => {
    const [levelA = ''] = levelIds(levels);
    const result = assess([dikes], [{ level: levelA }]);
    expect(result).toMatchObject({ claimed: 0, open: 0, maximum: 0, lost: 40, judged: true });
    expect(result.items[0]).toMatchObject({ points: 0, state: 'claimed' });
  });

  it('leaves a criterion open whose chosen level is gone from the page', () => {
    const result = assess([dikes], [{ level: 'gone', note: 'Zie project Oosterlek' }]);
    expect(result).toMatchObject({ proven: 0, claimed: 0, open: 40 });
  });

  it('ignores bare points on a criterion that has levels', () => {
    expect(assess([dikes], [{ points: 30 }])).toMatchObject({ claimed: 0, open: 40 });
  });
});

describe('a claim', () => {
  it('with a profile entry linked is sure', () => {
    const result = assess([plan], [{ points: 45, evidence: ['r1'] }]);
    expect(result).toMatchObject({ proven: 45, claimed: 0 });
    expect(result.items[0]).toMatchObject({ state: 'proven', evidence: ['r1'] });
  });

  it('is not made by a link alone', () => {
    expect(assess([plan], [{ evidence: ['r1'] }])).toMatchObject({ proven: 0, open: 60, judged: false });
  });

  it.each<[string, string, 'proven' | 'claimed']>([
    ['without evidence is to claim', '', 'claimed'],
    ['with blanks for evidence is to claim', '  \n ', 'claimed'],
    ['with evidence is sure', 'Pagina 2, project Oosterlek', 'proven'],
  ])('%s', (_name, note, state) => {
    const result = assess([plan], [{ points: 45, note }]);
    expect(result.items[0]?.state).toBe(state);
    expect(result.proven).toBe(state === 'proven' ? 45 : 0);
    expect(result.claimed).toBe(state === 'claimed' ? 45 : 0);
    expect(result.lost).toBe(15);
  });

  it('is not made by evidence alone', () => {
    const result = assess([plan], [{ note: 'Pagina 2' }]);
    expect(result).toMatchObject({ proven: 0, claimed: 0, open: 60, judged: false });
    expect(result.items[0]?.note).toBe('Pagina 2');
  });

  it.each([
    [75, 60],
    [60, 60],
    [12.5, 12.5],
    [0, 0],
    [-5, 0],
  ])('of %d on a criterion of 60 counts %d', (points, counted) => {
    expect(assess([plan], [{ points }]).claimed).toBe(counted);
  });

  it('counts nothing where the page prints no points', () => {
    const result = assess([award('Gesprek', null, { kind: 'interview' })], [{ points: 20, note: 'x' }]);
    expect(result).toMatchObject({ proven: 0, claimed: 0, open: 0, unscored: true, judged: false });
  });
});

describe('the total', () => {
  it('is what the page states, even where the criteria bring less; the rest is lost', () => {
    const result = assess([plan], [{ points: 60 }], { awardPointsStated: 100 });
    expect(result).toMatchObject({ total: 100, stated: 100, sum: 60, maximum: 60, lost: 40 });
  });

  it('is what the page states where the criteria bring more; nothing is rescaled or lost', () => {
    const result = assess([dikes, plan], [], { awardPointsStated: 90 });
    expect(result).toMatchObject({ total: 90, sum: 100, maximum: 100, lost: 0 });
  });

  it('is the sum where the page states none', () => {
    expect(assess([dikes, plan])).toMatchObject({ total: 100, stated: null, sum: 100 });
  });

  it('keeps the unit of the page, points where it names none', () => {
    expect(assess([plan], [], { awardUnit: 'percent' }).unit).toBe('percent');
    expect(assess([plan]).unit).toBe('points');
  });

  it('adds parts of points as a person does: no crumbs of binary fractions', () => {
    const parts = [award('Een', 48.8), award('Twee', 50.9), award('Drie', 0.3)];
    expect(assess(parts, [], { awardPointsStated: 100 })).toMatchObject({ sum: 100, maximum: 100, lost: 0 });
    const claims = [{ points: 10.1 }, { points: 20.2 }];
    expect(assess(parts, claims, { awardPointsStated: 100 })).toMatchObject({ claimed: 30.3, lost: 69.4 });
  });
});

describe('criteria without points', () => {
  it('are unscored only if none has any', () => {
    expect(assess([award('Motivatie', null), award('Gesprek', null)]).unscored).toBe(true);
    expect(assess([award('Motivatie', null), plan]).unscored).toBe(false);
  });
  it('are unscored where there are none at all', () => {
    expect(assess([])).toMatchObject({ unscored: true, total: 0, maximum: 0 });
  });
});

describe('for every page and every claim', () => {
  const claim = fc.record({
    max: fc.integer({ min: 0, max: 100 }),
    points: fc.option(fc.integer({ min: -20, max: 150 })),
    note: fc.constantFrom('', ' ', 'bewijs'),
  });

  it('zeker, te claimen, open and valt weg make the total where the page states at least the sum', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), fc.nat({ max: 50 }), (claims, more) => {
        const criteria = claims.map(({ max }, index) => award(`Criterium ${index}`, max));
        const sum = claims.reduce((total, { max }) => total + max, 0);
        const result = assess(
          criteria,
          claims.map(({ points, note }) => ({ points, note })),
          { awardPointsStated: sum + more },
        );
        expect(result.proven + result.claimed + result.open + result.lost).toBe(sum + more);
        expect(result.maximum).toBeLessThanOrEqual(sum);
      }),
    );
  });
});
