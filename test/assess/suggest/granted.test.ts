import { describe, expect, it } from 'vitest';
import { degree, forKnockout, inkoper, paper, profileWith, shortly } from './bidder.ts';

const years = 'Minimaal 3 jaar ervaring';

describe('everything together', () => {
  it('is found although the field of study is followed by more', () => {
    const text =
      'Afgeronde hbo-opleiding geodesie, minimaal 3 jaar ervaring als inkoper en beschikbaar voor 24 uur per week';
    const fits = profileWith({
      ...inkoper(),
      degrees: [degree('hbo-bachelor', 'Geodesie')],
      availableHours: 24,
    });
    expect(shortly(forKnockout(text, fits))).toBe('met!');
    const other = { ...fits, degrees: [degree('hbo-bachelor', 'Rechten')] };
    expect(shortly(forKnockout(text, other))).toBe('none');
  });

  it('is found where schooling or work may do', () => {
    const text = 'Hbo-niveau door opleiding of ervaring;';
    expect(shortly(forKnockout(text, { degrees: [degree('mbo')] }))).toBe('none');
    expect(shortly(forKnockout(text, { degrees: [degree('hbo-bachelor')] }))).toBe('none');
  });

  it.each<[text: string, outcome: string]>([
    ['Afgeronde masteropleiding', 'not-met'],
    ['Een bachelordiploma of hoger', 'met!'],
  ])('is found where the level is written in one word: %s', (text, outcome) => {
    expect(shortly(forKnockout(text, { degrees: [degree('wo-bachelor')] }))).toBe(outcome);
  });

  it('is found where the sentence names the day of submission', () => {
    expect(shortly(forKnockout(`Op de dag van inschrijving ${years} als inkoper`, inkoper()))).toBe('met!');
  });

  it('is found where a device is brought along', () => {
    const text = 'Bring your own device: je neemt een eigen laptop en telefoon mee';
    expect(shortly(forKnockout(text, { ownDevices: true }))).toBe('met!');
  });

  it('is found where a certificate or more is asked', () => {
    const held = { documents: [paper('IPMA C'), paper('ITIL 4 Foundation')] };
    expect(shortly(forKnockout('Gecertificeerd IPMA C of hoger', held))).toBe('met');
    expect(shortly(forKnockout('Gecertificeerd IPMA B of hoger', held))).toBe('none');
    expect(shortly(forKnockout('In bezit van ITIL Foundation', held))).toBe('met!');
    expect(shortly(forKnockout('In bezit van ITIL 3 Foundation', held))).toBe('none');
  });
});
