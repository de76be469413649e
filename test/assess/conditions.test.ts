import { describe, expect, it } from 'vitest';
import { splitConditions } from '../../lib/assess/conditions.ts';
import { criterionIds } from '../../lib/request/key.ts';

const knockoutCriteria = [
  { number: '1', text: 'Je kunt een VOG overleggen.' },
  { number: '2', text: 'Je bent bevoegd schipper' },
];
const [vog = '', schipper = ''] = criterionIds(knockoutCriteria);

describe('a condition that is a knock-out as well', () => {
  it('is shown once, at the knock-out, despite other capitals and punctuation', () => {
    const conditions = [
      { kind: 'vog' as const, text: 'je kunt een VOG overleggen' },
      { kind: 'travel' as const, text: 'Reiskosten zijn inbegrepen' },
    ];
    const { own, shared } = splitConditions({ knockoutCriteria, conditions });
    expect(own).toEqual([{ kind: 'travel', text: 'Reiskosten zijn inbegrepen', source: 'conditions/1' }]);
    expect(shared).toEqual(new Set([vog]));
    expect(shared.has(schipper)).toBe(false);
  });

  it('stays apart where the words differ', () => {
    const conditions = [{ kind: 'vog' as const, text: 'Je kunt een VOG of NDA overleggen' }];
    const { own, shared } = splitConditions({ knockoutCriteria, conditions });
    expect(own).toEqual([{ ...conditions[0], source: 'conditions/0' }]);
    expect(shared.size).toBe(0);
  });

  it('is shown once too where the conditions print it twice', () => {
    const twice = { kind: 'vog' as const, text: 'Je kunt een VOG overleggen' };
    expect(splitConditions({ knockoutCriteria, conditions: [twice, twice] }).own).toEqual([]);
  });
});
