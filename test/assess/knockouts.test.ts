import { describe, expect, it } from 'vitest';
import { assessKnockouts, outcomeOf } from '../../lib/assess/knockouts.ts';
import { criterionIds } from '../../lib/request/key.ts';
import type { Verdict } from '../../lib/request/record.ts';
import { judgements } from './invented.ts';

const criteria = [
  { number: '1', text: 'Je hebt drie jaar met sluizen gewerkt' },
  { number: '2', text: 'Je spreekt Fries' },
  { number: null, text: 'Je bent op maandag beschikbaar' },
];
const ids = criterionIds(criteria);

/** Verdicts in the order of the criteria; null: none given. */
function given(...verdicts: (Verdict | null)[]) {
  const entries = verdicts.flatMap((verdict, index) =>
    verdict === null
      ? []
      : [[ids[index] ?? '', { verdict, note: '', evidence: [] as string[], cvSentence: '' }] as const],
  );
  return judgements({ knockouts: Object.fromEntries(entries) });
}

describe('the outcome of the knock-outs', () => {
  it.each<[string, (Verdict | null)[], [met: number, open: number, notMet: number], string, boolean]>([
    ['nothing judged', [null, null, null], [0, 3, 0], 'open', false],
    ['put back to open by hand', ['open', null, null], [0, 3, 0], 'open', false],
    ['one met', ['met', null, null], [1, 2, 0], 'open', true],
    ['all met', ['met', 'met', 'met'], [3, 0, 0], 'meets', true],
    ['one not met outweighs all met', ['met', 'met', 'not-met'], [2, 0, 1], 'fails', true],
    ['one not met outweighs what is open', ['not-met', null, 'open'], [0, 2, 1], 'fails', true],
    ['none met', ['not-met', 'not-met', 'not-met'], [0, 0, 3], 'fails', true],
  ])('%s', (_name, verdicts, counts, outcome, judged) => {
    const result = assessKnockouts(criteria, given(...verdicts));
    expect([result.met, result.open, result.notMet]).toEqual(counts);
    expect(result.outcome).toBe(outcome);
    expect(result.judged).toBe(judged);
  });

  it('is none where the page lists none, whatever was judged before', () => {
    const result = assessKnockouts([], given('not-met'));
    expect(result).toMatchObject({ items: [], met: 0, open: 0, notMet: 0, outcome: 'none', judged: false });
  });

  it('follows from the counts alone in the same way', () => {
    expect(outcomeOf(3, 0, 1)).toBe('fails');
    expect(outcomeOf(3, 1, 0)).toBe('open');
    expect(outcomeOf(3, 0, 0)).toBe('meets');
    expect(outcomeOf(0, 0, 0)).toBe('none');
  });
});

describe('the items', () => {
  it('stand in the order of the page, each with its verdict and note', () => {
    const notes = judgements({
      knockouts: {
        [ids[1] ?? '']: { verdict: 'met', note: 'Diploma uit 2019', evidence: [], cvSentence: '' },
      },
    });
    const { items } = assessKnockouts(criteria, notes);
    expect(items.map((item) => [item.criterion.number, item.verdict, item.note])).toEqual([
      ['1', 'open', ''],
      ['2', 'met', 'Diploma uit 2019'],
      [null, 'open', ''],
    ]);
  });

  it('take no verdict from a criterion that is no longer on the page', () => {
    const before = given('not-met', 'met', null);
    const result = assessKnockouts(criteria.slice(1), before);
    expect(result).toMatchObject({ met: 1, open: 1, notMet: 0, outcome: 'open' });
  });

  it('keep two equal texts apart', () => {
    const twice = [
      { number: '4', text: 'Ervaring met gemalen' },
      { number: '9', text: 'Ervaring met gemalen' },
    ];
    const [, second = ''] = criterionIds(twice);
    const result = assessKnockouts(
      twice,
      judgements({ knockouts: { [second]: { verdict: 'not-met', note: '', evidence: [], cvSentence: '' } } }),
    );
    expect(result.items.map((item) => item.verdict)).toEqual(['open', 'not-met']);
    expect(result.notMet).toBe(1);
  });

  it('take nothing from what every object inherits', () => {
    expect(assessKnockouts([{ number: null, text: 'constructor' }], judgements()).open).toBe(1);
  });
});
